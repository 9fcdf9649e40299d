from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kitools.ground import Finding, Severity
from kitools.plan import CORE, RULES, Answer, Phase, Plan, can_share, check, most_important
from kitools.words import LANGUAGES, has, tr
from tests.plan.builders import TODAY, a_good_plan, plans
from tests.plan.stated import STATED, as_data

CODES = tuple(dict.fromkeys(rule.code for rule in RULES))
ON_DISCLOSURES = tuple(code for code in CODES if code.startswith("disclosure."))
ANY_PLAN = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def test_every_rule_is_stated_a_second_time():
    assert set(CODES) - set(ON_DISCLOSURES) == set(STATED)


def test_a_plan_that_keeps_every_rule_has_no_remarks():
    assert check(a_good_plan(), TODAY) == ()


def test_an_empty_plan_can_be_checked_and_stops():
    stops = {finding.code for finding in check(Plan(), TODAY) if finding.severity is Severity.STOP}
    assert stops == {"coordinator.missing", "meeting.no_date", "meeting.no_next"}


@ANY_PLAN
@given(plans(), st.integers(-40, 40))
def test_each_rule_is_found_exactly_when_its_sentence_is_true(plan, days):
    on = date.fromordinal(TODAY.toordinal() + days)
    data, found = as_data(plan), check(plan, on)
    for code, stated in STATED.items():
        items = sorted(str(finding.facts.get("item", "")) for finding in found if finding.code == code)
        assert items == sorted(stated(data, on)), code


@ANY_PLAN
@given(plans())
def test_a_disclosure_is_remarked_on_exactly_when_the_answer_is_not_a_plain_yes(plan):
    said = {}
    for one in plan.disclosures:
        answer = can_share(plan, one.topic, one.sender, one.recipient, one.purpose, one.on or TODAY)
        if answer.answer is not Answer.YES or answer.code == "sharing.treatment_where_necessary":
            said[one.id] = answer.answer
    found = [finding for finding in check(plan, TODAY) if finding.code in ON_DISCLOSURES]
    assert sorted(str(finding.facts["item"]) for finding in found) == sorted(said)
    assert all(
        (finding.severity is Severity.STOP) == (said[str(finding.facts["item"])] is Answer.NO) for finding in found
    )


@ANY_PLAN
@given(plans())
def test_every_remark_can_be_said_in_both_languages(plan):
    for finding in check(plan, TODAY):
        for language in LANGUAGES:
            said = [tr(language, finding.code, part, **finding.facts) for part in (None, "why", "mend")]
            assert all(said)


@ANY_PLAN
@given(plans())
def test_findings_come_in_the_order_of_the_rules(plan):
    place = {(rule.code, rule.where): at for at, rule in enumerate(RULES)}
    places = [place[finding.code, finding.where] for finding in check(plan, TODAY)]
    assert places == sorted(places)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_its_sentence_its_reason_and_what_to_do(code, language):
    assert has(language, code)
    assert has(language, code, "why")
    assert has(language, code, "mend")


def test_every_rule_points_at_a_field_of_the_plan():
    for rule in RULES:
        top, _, inner = rule.where.partition(".")
        assert top in Plan.model_fields
        assert not inner or inner in type(getattr(Plan(), top)).model_fields
        assert all(has(language, f"field.{rule.where}") for language in LANGUAGES)


def test_every_rule_has_a_source_and_a_phase_and_every_phase_a_rule():
    assert all(rule.source for rule in RULES)
    assert {rule.phase for rule in RULES} == set(Phase)


def test_the_core_rules_are_those_about_the_one_page():
    assert {rule.where for rule in RULES if rule.core} == set(CORE)


def test_only_what_the_field_calls_an_error_or_leaves_nobody_in_charge_stops():
    assert {rule.code for rule in RULES if rule.severity is Severity.STOP} == {
        "intervention.no_responsible",
        "intervention.many_responsible",
        "intervention.no_goal",
        "coordinator.missing",
        "meeting.no_date",
        "meeting.no_next",
        "meeting.acceptance_missing",
        "disclosure.no_consent",
        "disclosure.expired",
        "disclosure.withdrawn",
        "disclosure.objection",
    }


@ANY_PLAN
@given(plans(), st.integers(0, 6))
def test_the_most_important_are_the_gravest(plan, n):
    found = check(plan, TODAY)
    first = most_important(found, n)
    weight = list(Severity).index
    assert len(first) == min(n, len(found))
    left = [finding for finding in found if finding not in first]
    assert all(weight(one.severity) <= weight(other.severity) for one in first for other in left)


def test_the_most_important_tell_each_rule_once_before_any_again_and_the_one_page_first():
    def ought(code: str, where: str, **facts: object) -> Finding:
        return Finding(code, Severity.OUGHT, "kilde", where, facts)

    again = [ought("a.a", "upkeep", item=item) for item in "xyz"]
    found = (*again, ought("b.b", "wish"))
    assert [finding.code for finding in most_important(found)] == ["b.b", "a.a", "a.a"]
    assert most_important(found, 2) == (found[3], found[0])
