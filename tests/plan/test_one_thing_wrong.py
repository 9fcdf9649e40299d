"""A good plan with one thing wrong: the rule about it is found, and on the right item."""

from datetime import date

import pytest

from kitools.plan import (
    Acceptance,
    Attendance,
    Child,
    Citizen,
    Commitment,
    ConsentForm,
    ContactState,
    Discharge,
    FollowUp,
    Goal,
    InterventionAnswer,
    LegalFrame,
    NetworkWish,
    OtherPlan,
    OtherPlanKind,
    Plan,
    Purpose,
    Relative,
    Sector,
    ServiceContact,
    Topic,
    Trigger,
    Value,
    check,
)
from tests.plan.builders import (
    TODAY,
    a_consent,
    a_disclosure,
    a_good_plan,
    a_participant,
    an_if_then,
    an_intervention,
    an_objection,
    day,
)
from tests.plan.test_rules import CODES

FRIDAY = date(2026, 5, 8)
GOOD = a_good_plan()


def but(part: str, **changes: object) -> Plan:
    """Return the good plan with changes to its part."""
    value = getattr(GOOD, part)
    assert isinstance(value, Value)
    return GOOD.with_changes(**{part: value.with_changes(**changes)})


def with_intervention(**changes: object) -> Plan:
    return GOOD.with_changes(interventions=(an_intervention(**changes),))


def with_plans(*kinds: OtherPlanKind) -> Plan:
    others = tuple(
        OtherPlan(id=f"plan-{at}", kind=kind, holder=Sector.HOUSING, action="refer") for at, kind in enumerate(kinds)
    )
    return GOOD.with_changes(other_plans=others)


def with_contact(**changes: object) -> Plan:
    other = ServiceContact(sector=Sector.PSYCHIATRY, state=ContactState.IN_CONTACT)
    changed = ServiceContact(**{"sector": Sector.SUBSTANCE_TREATMENT, "state": ContactState.IN_CONTACT, **changes})
    return GOOD.with_changes(contacts=(other, changed))


def with_consent(**changes: object) -> Plan:
    return GOOD.with_changes(consents=(a_consent(**changes),), disclosures=())


def sharing(*, consents: tuple[object, ...] = (), objections: tuple[object, ...] = (), **changes: object) -> Plan:
    return GOOD.with_changes(consents=consents, objections=objections, disclosures=(a_disclosure(**changes),))


WRONG: dict[str, Plan] = {
    "target.no_signs": GOOD.with_changes(signs=()),
    "initiator.missing": GOOD.with_changes(initiator=None),
    "initiator.no_date": GOOD.with_changes(initiated_on=None),
    "owner.missing": GOOD.with_changes(owner=None, initiator=None),
    "owner.silent": GOOD.with_changes(owner=None),
    "contact.not_told": GOOD.with_changes(contacts=()),
    "contact.missing": with_contact(state=ContactState.ENDED),
    "contact.waiting": with_contact(state=ContactState.REFERRED),
    "integrated.late": with_contact(integrated_treatment=True, referred_on=day(-15)),
    "other_plan.not_asked": GOOD.with_changes(other_plans=(), other_plans_asked=False),
    "other_plan.undecided": GOOD.with_changes(other_plans=(GOOD.other_plans[0].with_changes(action=None),)),
    "other_plan.many": with_plans(OtherPlanKind.JOB_PLAN, OtherPlanKind.PROVIDER_PLAN, OtherPlanKind.OTHER),
    "other_plan.koordinationsplan": with_plans(OtherPlanKind.COORDINATION_PLAN),
    "citizen.no_wish": GOOD.with_changes(wish=" "),
    "citizen.no_what_worked": GOOD.with_changes(what_worked=""),
    "children.not_asked": GOOD.with_changes(citizen=Citizen()),
    "children.duty_not_considered": GOOD.with_changes(citizen=Citizen(children=(Child(id="barn", age=7),))),
    "network.empty": GOOD.with_changes(network=()),
    "network.not_asked": GOOD.with_changes(network=(Relative(id="far", relation="far", wish=NetworkWish.NOT_ASKED),)),
    "participants.none": GOOD.with_changes(participants=()),
    "participants.one_side": but("meeting", present=("bostoette", "behandler")),
    "participants.no_contact_details": GOOD.with_item(
        "participants", a_participant("behandler", Sector.SUBSTANCE_TREATMENT, contact_details=" ")
    ),
    "status.not_told": GOOD.with_changes(status=GOOD.status[1:]),
    "status.not_relevant": GOOD.with_item("status", GOOD.status[0].with_changes(matters_for_coordination=False)),
    "challenges.none": GOOD.with_changes(challenges=()),
    "challenges.not_ranked": GOOD.with_item("challenges", GOOD.challenges[1].with_changes(priority=1)),
    "challenges.no_text": GOOD.with_item("challenges", GOOD.challenges[0].with_changes(text="")),
    "challenge.no_goal": GOOD.with_item("goals", GOOD.goals[0].with_changes(challenges=("soevn",))),
    "goals.none": GOOD.with_changes(goals=()),
    "goals.no_text": GOOD.with_item("goals", GOOD.goals[0].with_changes(text="  ")),
    "goal.no_intervention": GOOD.with_item("goals", Goal(id="arbejde", text="Et fritidsjob")),
    "interventions.none": GOOD.with_changes(interventions=()),
    "interventions.no_text": with_intervention(text=""),
    "intervention.no_responsible": with_intervention(responsible=()),
    "intervention.many_responsible": with_intervention(responsible=("bostoette", "behandler")),
    "intervention.no_goal": with_intervention(goal=None),
    "intervention.no_deadline": with_intervention(due=None),
    "intervention.deadline_passed": with_intervention(due=day(-1)),
    "intervention.deadline_after_meeting": with_intervention(due=day(121)),
    "intervention.not_asked": with_intervention(answer=InterventionAnswer.NOT_ASKED),
    "intervention.declined": with_intervention(answer=InterventionAnswer.DECLINED),
    "interventions.too_many": GOOD.with_changes(
        interventions=tuple(an_intervention(id=f"i-{at}", hours_per_week=0) for at in range(8))
    ),
    "commitment.no_hours": GOOD.with_changes(commitments=()),
    "commitment.no_escalation": GOOD.with_changes(commitments=(Commitment(participant="bostoette", hours_per_week=3),)),
    "commitment.overbooked": with_intervention(hours_per_week=3.5),
    "coordinator.missing": but("coordinator", participant=None),
    "coordinator.no_hours": but("coordinator", hours_per_week=0),
    "coordinator.no_competences": but("coordinator", competences=""),
    "coordinator.no_stand_in": but("coordinator", stand_in=None),
    "coordinator.own_stand_in": but("coordinator", stand_in="sygeplejerske"),
    "if_then.missing": GOOD.without_item("if_thens", "hvis-crisis"),
    "if_then.no_housing": GOOD.without_item("if_thens", "hvis-lost-housing"),
    "if_then.no_who": GOOD.with_item("if_thens", an_if_then(Trigger.CRISIS, who=None)),
    "if_then.no_then": GOOD.with_item("if_thens", an_if_then(Trigger.CRISIS, then=" ")),
    "upkeep.no_trigger": but("upkeep", triggers=()),
    "upkeep.no_writer": but("upkeep", writer=None),
    "upkeep.no_place": but("upkeep", where=""),
    "meeting.no_date": but("meeting", held_on=None),
    "meeting.no_next": but("meeting", next_meeting=None),
    "meeting.next_late": but("meeting", next_meeting=day(200)),
    "meeting.next_passed": but("meeting", next_meeting=day(-1)),
    "meeting.next_not_after": but("meeting", next_meeting=day(-5)),
    "meeting.chair_writes": but("meeting", minute_taker="sygeplejerske"),
    "meeting.no_chair": but("meeting", chair=None),
    "meeting.no_minute_taker": but("meeting", minute_taker=None),
    "meeting.attendance_not_noted": but("meeting", citizen_attendance=None),
    "meeting.absence_not_agreed": but("meeting", citizen_attendance=Attendance.ABSENT, others_told=True),
    "meeting.acceptance_missing": but(
        "meeting",
        citizen_attendance=Attendance.ABSENT,
        agreed_without_citizen=True,
        citizen_acceptance=Acceptance.PENDING,
    ),
    "meeting.others_not_told": but("meeting", citizen_attendance=Attendance.ABSENT, agreed_without_citizen=True),
    "meeting.acceptance_pending": but("meeting", citizen_acceptance=Acceptance.PENDING),
    "meeting.citizen_declined": but("meeting", citizen_acceptance=Acceptance.DECLINED),
    "meeting.no_expectations": but("meeting", expectations=""),
    "discharge.time_found_late": GOOD.with_changes(discharge=Discharge(network_meeting_asked_on=day(-8))),
    "discharge.no_network_meeting": GOOD.with_changes(discharge=Discharge(planned_on=day(1))),
    "discharge.before_weekend": GOOD.with_changes(
        discharge=Discharge(planned_on=FRIDAY, network_meeting_on=date(2026, 5, 6))
    ),
    "consent.not_asked": GOOD.with_changes(consents=(), disclosures=()),
    "consent.no_scope": with_consent(parties=(Sector.HOUSING, Sector.HOUSING)),
    "consent.no_day": with_consent(given_on=None),
    "consent.not_written": with_consent(form=ConsentForm.ORAL),
    "consent.not_in_record": with_consent(entered_in_record=False),
    "consent.lapses_soon": with_consent(expires_on=day(30)).with_changes(
        meeting=GOOD.meeting.with_changes(next_meeting=day(20)), interventions=(an_intervention(due=day(10)),)
    ),
    "consent.lapses_before_meeting": with_consent(expires_on=day(120)),
    "consent.lapsed": with_consent(given_on=day(-365)),
    "disclosure.no_consent": sharing(consents=(a_consent(topics=(Topic.HOUSING,)),)),
    "disclosure.expired": sharing(
        consents=(a_consent(given_on=day(-365)), a_consent(id="andet", topics=(Topic.HOUSING,)))
    ),
    "disclosure.withdrawn": sharing(consents=(a_consent(withdrawn_on=TODAY),)),
    "disclosure.objection": sharing(consents=(a_consent(),), objections=(an_objection(),)),
    "disclosure.despite_objection": sharing(
        objections=(an_objection(),), sender=Sector.HOUSING, recipient=Sector.JOB_CENTRE, topic=Topic.HOUSING
    ),
    "disclosure.ask": sharing(consents=(a_consent(),), recipient=Sector.SUBSTANCE_TREATMENT),
    "disclosure.treatment_not_noted": sharing(
        consents=(a_consent(),), recipient=Sector.GENERAL_PRACTICE, purpose=Purpose.TREATMENT
    ),
    "participant.unknown": GOOD.with_changes(owner="ingen"),
}

BESIDES = {
    "owner.missing": {"initiator.missing"},
    "participants.none": {"participant.unknown"},
    "goals.none": {"intervention.no_goal"},
    "intervention.no_goal": {"goal.no_intervention"},
    "intervention.many_responsible": {"commitment.no_hours"},
    "meeting.next_not_after": {"meeting.next_passed", "intervention.deadline_after_meeting"},
    "meeting.next_passed": {"intervention.deadline_after_meeting"},
    "disclosure.expired": {"consent.lapsed"},
}
"""What else is found, where one thing wrong cannot but touch another rule."""


def test_there_is_a_plan_for_every_rule():
    assert set(WRONG) == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_one_thing_wrong_is_found_and_nothing_else(code):
    assert {finding.code for finding in check(WRONG[code], TODAY)} == {code} | BESIDES.get(code, set())


@pytest.mark.parametrize("ended", [FollowUp.END, FollowUp.END_AND_REFER])
def test_an_ended_intervention_is_not_remarked_on(ended):
    plan = GOOD.with_item(
        "interventions", an_intervention(id="gammel", responsible=(), goal=None, due=None, follow_up=ended)
    )
    assert check(plan, TODAY) == ()


@pytest.mark.parametrize(
    ("held", "last"),
    [
        (date(2025, 8, 31), date(2026, 2, 28)),
        (date(2023, 8, 31), date(2024, 2, 29)),
        (date(2026, 5, 4), date(2026, 11, 4)),
        (date(2026, 7, 15), date(2027, 1, 15)),
    ],
)
def test_six_months_are_calendar_months(held, last):
    def late(next_meeting: date) -> bool:
        plan = but("meeting", held_on=held, next_meeting=next_meeting)
        return "meeting.next_late" in {finding.code for finding in check(plan, held)}

    assert not late(last)
    assert late(date.fromordinal(last.toordinal() + 1))


def test_without_a_meeting_six_months_count_from_today():
    plan = but("meeting", held_on=None, citizen_attendance=None, next_meeting=date(2026, 11, 4))
    assert "meeting.next_late" not in {finding.code for finding in check(plan, TODAY)}
    assert "meeting.next_late" in {finding.code for finding in check(plan, day(-1))}


def test_integrated_treatment_may_begin_on_the_fourteenth_day_and_only_the_new_frame_asks_for_it():
    late = with_contact(integrated_treatment=True, referred_on=day(-20), started_on=day(-5))
    in_time = with_contact(integrated_treatment=True, referred_on=day(-20), started_on=day(-6))
    assert [finding.facts["days"] for finding in check(late, TODAY)] == [15]
    assert check(in_time, TODAY) == ()
    assert check(late.with_changes(legal_frame=LegalFrame.SPLIT_RESPONSIBILITY_PRE_2024), TODAY) == ()


def test_a_sentence_names_the_intervention_by_its_text_and_people_by_their_function():
    (finding,) = check(with_intervention(answer=InterventionAnswer.NOT_ASKED), TODAY)
    assert finding.facts == {"item": "bolig", "name": "Hjælp til boligansøgning", "who": "Bostoette"}
