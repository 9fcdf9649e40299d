"""What may be held against what: the same luck, the same terms, and more than one course."""

from dataclasses import replace

import numpy as np
import pytest

from kitools.figures import draw_paired
from kitools.ground import KitError
from kitools.simulation import Mechanism, cautious, compare, hopeful, parting, simulate
from kitools.simulation.comparison import interval
from kitools.simulation.experiments import barrier_shares, tornado
from kitools.words import tr
from tests.simulation.builders import a_situation, a_strong_plan, a_weak_plan, covariates

HELD = {
    "compare": compare,
    "parting": parting,
    "draw_paired": lambda a, b: draw_paired(a, b, "days_in_nobodys_hands", "da"),
}
TERMS = {
    "situation": {"situation": a_situation(covariates=covariates(0.1))},
    "parameters": {"parameters": hopeful()},
    "switched_off": {"switched_off": frozenset({Mechanism.CHAOS})},
}


def a_year(situation=None, plan=None, **choices):
    return simulate(situation or a_situation(), plan or a_strong_plan(), **{"futures": 20, "weeks": 12, **choices})


@pytest.fixture(scope="module")
def year():
    return a_year()


@pytest.mark.parametrize("held", HELD.values(), ids=HELD)
@pytest.mark.parametrize("term", TERMS)
def test_two_years_that_differ_by_more_than_the_plan_are_refused_and_it_is_said_by_what(year, held, term):
    with pytest.raises(KitError) as error:
        held(year, a_year(**TERMS[term]))
    assert (error.value.code, error.value.facts) == ("simulation.other_terms", {"field": term})


@pytest.mark.parametrize("held", HELD.values(), ids=HELD)
@pytest.mark.parametrize("luck", [{"seed": 8}, {"futures": 21}, {"weeks": 13}], ids=str)
def test_other_luck_is_refused_even_where_more_may_differ(year, held, luck):
    with pytest.raises(KitError, match="other_luck"):
        held(year, a_year(**luck))
    with pytest.raises(KitError, match="other_luck"):
        compare(year, a_year(**luck), across=True)


def test_what_is_meant_may_differ(year):
    for term in TERMS.values():
        assert compare(year, a_year(**term), across=True).futures == 20


def test_the_same_case_and_numbers_under_other_names_are_the_same(year):
    again = a_year(parameters=cautious().with_values(days_nobody=cautious().days_nobody))
    assert compare(year, again).of("weeks_crisis").unchanged == 100
    listed = replace(year, situation=a_situation(contacts=list(a_situation().contacts)))
    assert compare(year, listed).of("weeks_crisis").unchanged == 100


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_refusal_is_told_in_words(language):
    said = {tr(language, "simulation.other_terms", field=field) for field in TERMS}
    assert len(said) == len(TERMS)
    assert not any("other_terms" in one or "{" in one for one in said)
    assert "one_course" not in tr(language, "simulation.one_course", futures=1)


def test_one_course_says_nothing_of_chance():
    with pytest.raises(KitError, match="one_course"):
        interval(np.array([3.0]))
    one, other = (a_year(plan=plan, futures=1) for plan in (a_weak_plan(), a_strong_plan()))
    assert one.futures == 1
    with pytest.raises(KitError, match="one_course"):
        compare(one, other)
    small = {"futures": 1, "weeks": 8}
    with pytest.raises(KitError, match="one_course"):
        tornado(a_situation(), a_weak_plan(), ids=("days_nobody",), **small)
    with pytest.raises(KitError, match="one_course"):
        barrier_shares(a_situation(), a_weak_plan(), orders=4, **small)


def test_two_courses_leave_room_for_chance():
    found = interval(np.array([0.0, 2.0]))
    assert found.low < found.mean == 1 < found.high
