"""What may leave the house, of each kind of result; and which sentences may stand beside it."""

from dataclasses import dataclass, field
from datetime import date
from types import SimpleNamespace

import numpy as np
import pytest

from kitools.ground.said import Said, said
from kitools.uptake.diffusion import spreading
from kitools.uptake.funnel import Denominator, funnel
from kitools.uptake.interrupted import after_a_change
from kitools.uptake.small_counts import Leaving, Rule, Shape, leaving, sayable
from kitools.words import tr
from tests.uptake.small_counts.made_up import monthly_counts, totals

FEW = [1.0, 2, 0, 1, 1, 3, 2, 1, 1, 2, 2, 1] * 2


@dataclass
class Anything:
    """A result with whatever fields are given."""

    readings: tuple[Said, ...] = ()
    assumptions: tuple[Said, ...] = ()
    cannot_show: tuple[Said, ...] = ()
    extra: dict = field(default_factory=dict)

    def __getattr__(self, name):
        try:
            return self.__dict__["extra"][name]
        except KeyError:
            raise AttributeError(name) from None


def told(found: Leaving) -> list[str]:
    for one in (*found.readings, *found.assumptions, *found.cannot_show):
        assert tr("da", one.code, **one.facts)
        assert tr("en", one.code, **one.facts)
    return [one.code for one in found.readings]


def test_a_series_is_told_by_periods_long_enough():
    found = leaving(after_a_change(monthly_counts({"A": FEW}), date(2020, 11, 1)))
    assert told(found) == ["leaving.coarsened"]
    (series,) = found.shown
    assert not found.as_it_is
    assert series.per == 6
    assert series.columns["count"].tolist() == [8, 9, 8, 9]


def test_a_series_of_large_numbers_may_leave_as_it_is():
    found = leaving(spreading(monthly_counts({"A": [9.0] * 12})))
    assert found.as_it_is
    assert told(found) == ["leaving.as_it_is"]


def test_a_series_too_thin_for_a_year_stays_and_nothing_is_said_of_it():
    found = leaving(spreading(monthly_counts({"A": [1.0] + [0.0] * 11})))
    assert told(found) == ["leaving.series_stays"]
    assert found.shown == ()
    assert found.may_say == ()


def test_a_unit_with_few_plans_takes_another_with_it_out_of_a_funnel():
    data = totals({"A": 40, "B": 20, "C": 2, "D": 9}, eligible=[100] * 4)
    found = leaving(funnel(data, per=Denominator.ELIGIBLE))
    (shown,) = found.shown
    assert shown.labels[-1] == "total"
    hidden = dict(zip(shown.labels, np.isnan(shown.columns["plans"]), strict=True))
    assert hidden == {"A": False, "B": False, "C": True, "D": True, "total": False}
    assert np.array_equal(np.isnan(shown.columns["value"]), np.isnan(shown.columns["plans"]))
    assert told(found) == ["leaving.units"]


def test_few_without_a_plan_are_few_too():
    data = totals({"A": 98, "B": 20, "C": 30, "D": 9}, eligible=[100] * 4)
    (shown,) = leaving(funnel(data, per=Denominator.ELIGIBLE)).shown
    assert np.isnan(shown.columns["plans"][0])


def test_no_sentence_names_a_hidden_unit_or_gives_two_numbers_that_differ_by_few():
    readings = (
        said("a", unit="C", plans=40),
        said("b", plans=19, total=21),
        said("c", count=3),
        said("d", units=("A", "C")),
        said("e", plans=40, level=95),
        said("f", months=3, plans=60),
    )
    assert [one.code for one in sayable(readings, Rule(), ["C"])] == ["e", "f"]
    assert [one.code for one in sayable((said("g", plans=0),), Rule(hide_zeros=True))] == []


def test_the_nineteen_and_the_two_are_both_hidden_and_unsaid():
    sides = {
        name: SimpleNamespace(plans=n, units=(unit,))
        for name, n, unit in (("group", 19, "Amager"), ("reference", 2, "Øvrige"))
    }
    result = Anything(readings=(said("x", plans=19, total=21), said("y", unit="Amager")), extra=sides | {"level": 0.95})
    found = leaving(result)
    assert np.isnan(found.shown[0].columns["plans"]).tolist() == [True, True, False]
    assert found.may_say == ()


def test_a_step_that_few_were_lost_at_is_left_out():
    steps = [
        SimpleNamespace(step=name, due=due, passed=n, left=0, not_due=0)
        for name, due, n in (("seen", 40, 40), ("offered", 40, 38), ("created", 38, 20))
    ]
    found = leaving(Anything(extra={"steps": steps, "units": (), "biggest_loss": None}))
    assert found.shape is Shape.STEPS
    assert found.shown[0].labels == ("seen", "created")
    assert told(found) == ["leaving.steps"]


def test_small_bars_are_told_together():
    items = [
        SimpleNamespace(text=name, count=n) for name, n in (("tid", 30), ("samtykke", 12), ("bolig", 3), ("netværk", 1))
    ]
    found = leaving(Anything(extra={"items": items, "mentions": 46}))
    assert found.shown[0].labels == ("tid", "other")
    assert found.shown[0].columns["count"].tolist() == [30, 16]
    assert told(found) == ["leaving.together"]


def test_a_curve_goes_in_steps_that_several_take_together():
    days = np.arange(1.0, 31.0)
    events = np.ones(30, dtype=np.int64)
    at_risk = 40 - np.arange(30)
    curve = SimpleNamespace(
        name="", time=days, at_risk=at_risk, events=events, censored=events * 0, survival=(at_risk - 1) / 40
    )
    found = leaving(Anything(extra={"all": curve, "groups": (), "at_risk": None}))
    (shown,) = found.shown
    assert shown.columns["day"].tolist() == [5, 10, 15, 20, 25, 30]
    assert (shown.columns["arrived"] >= 5).all()
    assert (shown.columns["waiting"] >= 5).all()
    assert told(found) == ["leaving.stepped"]


def test_what_is_not_known_here_does_not_leave():
    found = leaving(Anything())
    assert (found.shape, found.shown, found.as_it_is) == (Shape.UNKNOWN, (), False)
    assert told(found) == ["leaving.unknown"]


@pytest.mark.parametrize("threshold", [3, 5])
def test_nothing_shown_of_a_series_is_below_the_threshold(threshold):
    counts = list(np.random.default_rng(threshold).poisson(2.0, 36).astype(float))
    found = leaving(spreading(monthly_counts({"A": counts})), Rule(threshold))
    for shown in found.shown:
        numbers = shown.columns["count"]
        assert np.all((numbers == 0) | (numbers >= threshold))


def test_a_side_is_called_by_its_units():
    sides = {
        "group": SimpleNamespace(plans=19, units=("Amager",)),
        "reference": SimpleNamespace(plans=12, units=("Nørrebro", "Vesterbro", "Valby")),
    }
    found = leaving(Anything(extra=sides | {"level": 0.95}))
    assert found.shown[0].labels == ("Amager", "Nørrebro + 2", "total")
