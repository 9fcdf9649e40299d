"""How long it takes: Kaplan–Meier, log-rank, Cox, competing ends; a case is asked for the keys it has."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from kitools.uptake.survival import (
    Curve,
    GroupTest,
    Interval,
    aalen_johansen,
    at_days,
    concordance,
    cox,
    gray_test,
    group_indicators,
    hazards_hold,
    kaplan_meier,
    log_rank,
    restricted_mean,
)
from tests.golden.cases import Case
from tests.golden.rows import rows

SCALES = {"loglog": Interval.LOG_LOG, "log": Interval.LOG, "plain": Interval.PLAIN}
CURVES = re.compile(r"km(?:_(?P<whose>all|by_.+?))?(?:_(?P<scale>loglog|log|plain))?")
MEAN = re.compile(r"rmst(?P<until>\d+)")


def answer(case: Case) -> Any:
    lives = Lives(case)
    return dict(found for key, wanted in case.expected.items() for found in told(key, wanted, lives))


def told(key: str, wanted: Any, lives: "Lives") -> Iterator[tuple[str, Any]]:
    """Yield the key with what is got for it; nothing for a key that means nothing here."""
    plain: dict[str, Callable[[], Any]] = {
        "median": lives.medians,
        "at_days": lambda: lives.shares(wanted),
        "logrank": lambda: lives.test(0.0),
        "peto_peto": lambda: lives.test(1.0),
        "cox_efron": lives.cox,
        "aalen_johansen": lives.incidence,
        "gray_test": lambda: lives.gray(int(wanted.get("cause", 1))),
    }
    if key in plain:
        yield key, plain[key]()
    elif curves := CURVES.fullmatch(key):
        yield key, lives.curves(curves["whose"] or "all", SCALES[curves["scale"] or "loglog"])
    elif mean := MEAN.fullmatch(key):
        yield key, lives.means(float(mean["until"]))


class Lives:
    """The rows of a case: how long each was seen, how it ended, and in which group."""

    def __init__(self, case: Case) -> None:
        self.covariates = case.many("covariate")
        self.group = case.args.get("group")
        kept = [case.args.get(name) for name in ("duration", "event", "cause", "group")]
        self.table = case.table().dropna(subset=[name for name in (*kept, *self.covariates) if name is not None])
        self.days = self.table[case.args["duration"]].to_numpy(float)
        self.event = self._flags(case.args.get("event"))
        self.cause = self._whole(case.args.get("cause"))
        self.label = None if self.group is None else self.table[self.group].astype(str).to_numpy()
        found = () if self.label is None else tuple(sorted(set(self.label)))
        self.names = case.many("group_order") or in_stated_order(found, case.expected)
        self.reference = case.args.get("reference", self.names[0] if self.names else None)

    def _flags(self, name: str | None) -> np.ndarray:
        return np.zeros(len(self.table), dtype=bool) if name is None else self.table[name].to_numpy(float) == 1

    def _whole(self, name: str | None) -> np.ndarray:
        return self.event.astype(int) if name is None else self.table[name].to_numpy(int)

    def each(self, interval: Interval = Interval.LOG_LOG) -> list[Curve]:
        """Return the curve of each group."""
        chosen = [(name, self.label == name) for name in self.names]
        return [kaplan_meier(self.days[at], self.event[at], name=name, interval=interval) for name, at in chosen]

    def curves(self, whose: str, interval: Interval) -> list[dict[str, Any]]:
        if whose == "all":
            return points(kaplan_meier(self.days, self.event, name="all", interval=interval))
        return [row for curve in self.each(interval) for row in points(curve)]

    def medians(self) -> list[dict[str, Any]]:
        return [
            {
                "unit": curve.name,
                "n": curve.n,
                "events": curve.n_events,
                "median": curve.median.estimate,
                "lower": curve.median.low,
                "upper": curve.median.high,
            }
            for curve in self.each()
        ]

    def shares(self, wanted: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Return the share still waiting for each group and day asked; before the first day R's ends are 1 too."""
        of = {curve.name: curve for curve in self.each()}
        if not of or not all(row.get("unit") in of for row in wanted):
            of = {str(row.get("unit")): kaplan_meier(self.days, self.event) for row in wanted}
        told = []
        for row in wanted:
            curve, day = of[str(row.get("unit"))], float(row["days"])
            one = at_days(curve, [day])[0]
            ends = (1.0, 1.0) if day < curve.time[0] else (one.low, one.high)
            told.append(row | {"surv": one.estimate, "lower": ends[0], "upper": ends[1]})
        return told

    def means(self, until: float) -> list[dict[str, Any]]:
        found = [(curve.name, restricted_mean(curve, until)) for curve in self.each()]
        return [{"unit": name, "rmst": one.estimate, "se": one.se} for name, one in found]

    def test(self, rho: float) -> dict[str, Any]:
        found = log_rank(self.days, self.event, self.label, names=self.names, rho=rho)
        groups = ((name, getattr(found, name)) for name in ("observed", "expected"))
        return tested(found, "chisq") | {name: dict(zip(self.names, one, strict=True)) for name, one in groups}

    def gray(self, cause: int) -> dict[str, Any]:
        other = {0: 0, cause: 1}
        causes = np.array([other.get(one, 2) for one in self.cause])
        return {"cause": cause} | tested(gray_test(self.days, causes, self.label, names=self.names), "statistic")

    def incidence(self) -> list[dict[str, Any]]:
        found = aalen_johansen(self.days, self.cause)
        columns = {"time": found.time, "plan": found.happened, "left": found.ended}
        return rows(columns | {"plan_se": found.happened_se, "left_se": found.ended_se})

    def cox(self) -> dict[str, Any]:
        ordered = [self.reference, *(name for name in self.names if name != self.reference)] if self.names else []
        dummies = [] if self.label is None else [group_indicators(self.label, ordered)]
        own = self.table[list(self.covariates)].to_numpy(float)
        x = np.column_stack([*dummies, own])
        fit = cox(self.days, self.event, x)
        of_group = len(ordered) - 1 if ordered else 0
        terms = [list(range(of_group))] if of_group else []
        terms += [[of_group + k] for k in range(len(self.covariates))]
        return {
            "terms": [*(f"{self.group}{name}" for name in ordered[1:]), *self.covariates],
            "coef": fit.coefficient,
            "hr": fit.ratio,
            "se": fit.se,
            "p": fit.p,
            "hr_lower": fit.low,
            "hr_upper": fit.high,
            "loglik": fit.log_likelihood,
            "concordance": concordance(self.days, self.event, x @ fit.coefficient),
            "zph_p": [one.p for one in hazards_hold(self.days, self.event, x, fit, terms)],
            "zph_rows": [*([self.group] if of_group else []), *self.covariates, "GLOBAL"],
        }


def in_stated_order(found: tuple[str, ...], expected: Any) -> tuple[str, ...]:
    """Return the groups in the order in which a case has them, since R orders letters by the language it runs in."""
    stated = [str(row["unit"]) for row in expected.get("median", []) if "unit" in row]
    observed = expected.get("logrank", {}).get("observed")
    stated = list(dict.fromkeys(stated)) or list(observed if isinstance(observed, dict) else ())
    return tuple(stated) if sorted(stated) == sorted(found) else found


def points(curve: Curve) -> list[dict[str, Any]]:
    """Return a row for each day on which somebody left."""
    told = rows(
        {
            "time": curve.time,
            "n_risk": curve.at_risk,
            "n_event": curve.events,
            "n_censor": curve.censored,
            "surv": curve.survival,
            "std_err": curve.se,
            "lower": curve.low,
            "upper": curve.high,
        }
    )
    return [{"strata": curve.name} | row for row in told]


def tested(found: GroupTest, statistic: str) -> dict[str, Any]:
    """Return a test of groups as R writes it."""
    return {statistic: found.statistic, "df": found.df, "p_value": found.p}
