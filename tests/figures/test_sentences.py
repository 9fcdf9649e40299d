"""One week in one sentence: true chances, in order, and what would have changed them."""

from datetime import date

import pytest

from kitools.cases import CourseState, case
from kitools.figures import otherwise_sentences, week_sentence
from kitools.simulation import ORDER, Otherwise, Step, Steps, simulate, why
from kitools.words import LANGUAGES, has, say_number


def a_week(**changes):
    """Return the example of the issue: 20 → 26 → 30 → 28."""
    steps = (
        Step("unstable_housing", "why.unstable_housing", 0.261, True),
        Step("weak_network", "why.weak_network", 0.261, False),
        Step("plan", "why.plan_outdated", 0.3, True),
        Step("contact", "why.contact_kept", 0.279, True),
    )
    otherwise = (Otherwise("why.otherwise.relation", 0.2), Otherwise("why.otherwise.plan", 0.2791))
    facts = {"course": 3, "week": 14, "state": CourseState.UNSTABLE, "start": 0.2, "steps": steps, "chance": 0.279}
    return Steps(**{**facts, "happened": False, "otherwise": otherwise, **changes})


def test_the_chance_is_said_after_each_factor_that_moved_it():
    assert week_sentence("da", a_week()) == (
        "I uge 14 var risikoen for krise eller tabt kontakt for en ustabil borger 20 ud af 100 → 26 (bolig ustabil) "
        "→ 30 (planen er ikke opdateret) → 28 (kontakt i ugen)."
    )


def test_where_all_chances_are_small_each_has_a_decimal():
    steps = (Step("severity", "why.severity", 0.0104, True), Step("contact", "why.contact_kept", 0.0089, True))
    said = week_sentence("da", a_week(start=0.0097, steps=steps, chance=0.0089))
    assert said.endswith("1 ud af 100 → 0,9 (svær sygdom; kontakt i ugen).")


def test_a_factor_that_does_not_move_the_rounded_number_shares_a_bracket():
    steps = (
        Step("severity", "why.severity", 0.304, True),
        Step("substance", "why.substance", 0.35, True),
        Step("contact", "why.contact_kept", 0.352, True),
    )
    said = week_sentence("en", a_week(start=0.3, steps=steps, chance=0.352))
    assert said.endswith("30 out of 100 → 35 (severe illness; substance use; contact in the week).")


def test_factors_that_move_nothing_that_is_said_are_still_named():
    steps = (Step("severity", "why.severity", 0.304, True),)
    assert week_sentence("da", a_week(start=0.3, steps=steps, chance=0.304)).endswith(
        "30 ud af 100 → 30 (svær sygdom)."
    )


def test_a_week_that_nothing_moved_says_so():
    assert "intet andet flyttede den" in week_sentence("da", a_week(steps=(), chance=0.2))


def test_what_would_have_changed_it_is_said_beside_what_would_not():
    assert otherwise_sentences("da", a_week()) == [
        "Med en god relation ville risikoen have været 20 ud af 100 i stedet for 28.",
        "Med en plan, der virker, ville risikoen have været den samme: 28 ud af 100.",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_week_of_a_course_can_be_said_and_ends_at_its_chance(language):
    one = case("samir")
    result = simulate(one, one.plan("strong", "da", date(2026, 5, 4)), futures=3)
    for week in range(1, result.weeks + 1):
        steps = why(result, 1, week)
        said = week_sentence(language, steps)
        last = said.rsplit(" → ", 1)[-1].split(" ")[0]
        assert last in {say_number(language, 100 * steps.chance, digits) for digits in (0, 1)}
        assert len(otherwise_sentences(language, steps)) == len(steps.otherwise)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_factor_has_few_words(language):
    told = {"relation": ("relation_good", "relation_low"), "contact": ("contact_kept", "contact_missed"),
            "plan": ("plan_none", "plan_outdated", "plan_no_coordinator", "plan_no_contact", "plan_acts")}  # fmt: skip
    for factor in ORDER:
        assert all(has(language, f"explained.why.{one}") for one in told.get(factor, (factor,)))
