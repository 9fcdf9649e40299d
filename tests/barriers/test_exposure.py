import pytest
from hypothesis import HealthCheck, given, settings

from kitools.barriers import BARRIERS, Exposure, Openness, exposure, needs_of
from kitools.plan import (
    Citizen,
    ContactState,
    Coordinator,
    InterventionAnswer,
    Plan,
    Sector,
    ServiceContact,
    Trigger,
    Upkeep,
)
from tests.barriers.test_catalogue import BEYOND
from tests.plan.builders import TODAY, a_consent, a_good_plan, an_if_then, an_intervention, day, plans

GOOD = a_good_plan()


def found(plan: Plan) -> dict[str, Exposure]:
    return {one.barrier: one for one in exposure(plan, TODAY)}


def test_an_empty_plan_leaves_every_barrier_open_but_those_no_plan_can_answer():
    for code, one in found(Plan()).items():
        assert one.openness is (Openness.BEYOND if code in BEYOND else Openness.OPEN)


def test_a_good_plan_answers_every_barrier_but_those_no_plan_can_answer():
    for code, one in found(GOOD).items():
        assert one.openness is (Openness.BEYOND if code in BEYOND else Openness.ANSWERED)
        assert one.reason == f"exposure.{one.openness}"


PARTLY = {
    "B01": (GOOD.with_changes(what_worked=""), "need.what_worked"),
    "B02": (GOOD.with_changes(upkeep=Upkeep(triggers=(Trigger.MOVE,), writer="ingen", where="Her")), "need.writer"),
    "B03": (GOOD.with_item("participants", GOOD.participants[0].with_changes(contact_details="")), "need.findable"),
    "B06": (GOOD.with_changes(owner=None), "need.owner"),
    "B07": (GOOD.with_changes(network=()), "need.network_asked"),
    "B08": (GOOD.with_changes(consents=(a_consent(expires_on=day(120)),)), "need.consent_lasts"),
    "B09": (GOOD.with_changes(other_plans=(GOOD.other_plans[0].with_changes(action=None),)), "need.others_settled"),
    "B10": (GOOD.with_changes(upkeep=GOOD.upkeep.with_changes(where="")), "need.place"),
    "B11": (GOOD.with_item("if_thens", an_if_then(Trigger.CRISIS, who="ingen")), "need.crisis"),
    "B12": (GOOD.with_changes(coordinator=GOOD.coordinator.with_changes(competences="")), "need.competences"),
    "B13": (
        GOOD.with_changes(interventions=(an_intervention(answer=InterventionAnswer.DECLINED),)),
        "need.accepted",
    ),
    "B14": (GOOD.with_changes(interventions=(an_intervention(hours_per_week=9),)), "need.hours_promised"),
    "B16": (GOOD.with_item("challenges", GOOD.challenges[0].with_changes(priority=None)), "need.ranked"),
    "B18": (GOOD.with_changes(meeting=GOOD.meeting.with_changes(expectations="")), "need.expectations"),
    "B19": (
        GOOD.with_changes(
            contacts=(
                ServiceContact(sector=Sector.PSYCHIATRY, state=ContactState.IN_CONTACT),
                ServiceContact(sector=Sector.SUBSTANCE_TREATMENT, state=ContactState.REFERRED),
            )
        ),
        "need.in_contact",
    ),
    "B20": (GOOD.with_changes(coordinator=Coordinator(participant="behandler", hours_per_week=2)), "need.stand_in"),
}


def test_there_is_a_half_answer_for_every_barrier_that_a_plan_can_answer():
    assert set(PARTLY) == {one.code for one in BARRIERS} - BEYOND


@pytest.mark.parametrize("code", sorted(PARTLY))
def test_a_need_that_is_missing_leaves_the_barrier_partly_answered_and_is_named(code):
    plan, need = PARTLY[code]
    assert found(plan)[code].openness is Openness.PARTLY
    assert found(plan)[code].missing == (need,)


def test_integrated_treatment_is_contact_with_both():
    both = ServiceContact(sector=Sector.PSYCHIATRY, state=ContactState.IN_CONTACT, integrated_treatment=True)
    assert found(Plan(contacts=(both,)))["B19"].openness is Openness.ANSWERED


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans())
def test_every_plan_meets_every_barrier_and_each_need_is_either_met_or_missing(plan):
    told = exposure(plan, TODAY)
    assert [one.barrier for one in told] == [one.code for one in BARRIERS]
    for one in told:
        needs = {need.code for need in needs_of(one.barrier)}
        assert set(one.met) | set(one.missing) == needs
        assert not set(one.met) & set(one.missing)
        assert (one.openness is Openness.OPEN) == (bool(needs) and not one.met)
        assert (one.openness is Openness.ANSWERED) == (bool(needs) and not one.missing)


def test_a_chosen_name_changes_nothing():
    assert exposure(GOOD.with_changes(citizen=Citizen(chosen_name="Kim")), TODAY) == exposure(GOOD, TODAY)
