"""Plans and their parts for tests: builders with changes, a plan that keeps every rule, and any plan at all."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from hypothesis import strategies as st

from kitools.plan import (
    Acceptance,
    AreaStatus,
    Attendance,
    Challenge,
    Child,
    Citizen,
    Commitment,
    Consent,
    ConsentForm,
    ContactState,
    Coordinator,
    Discharge,
    Disclosure,
    FollowUp,
    Goal,
    GoalKind,
    IfThen,
    Intervention,
    InterventionAnswer,
    LegalBasis,
    LegalFrame,
    LifeArea,
    Meeting,
    MeetingForm,
    NetworkWish,
    NotificationState,
    Objection,
    OtherPlan,
    OtherPlanAction,
    OtherPlanKind,
    Participant,
    Plan,
    Purpose,
    Relative,
    Revision,
    Sector,
    ServiceContact,
    SupportNeed,
    TargetSign,
    Topic,
    Trigger,
    Upkeep,
)

TODAY = date(2026, 5, 4)


def day(days: int) -> date:
    """Return the day so many days from today."""
    return TODAY + timedelta(days=days)


def a_consent(**changes: Any) -> Consent:
    """Return a written consent from psychiatry to housing about mental health, given ten days ago."""
    kept = {
        "id": "samtykke",
        "basis": LegalBasis.HEALTH_OTHER_PURPOSE,
        "topics": (Topic.MENTAL_HEALTH,),
        "parties": (Sector.PSYCHIATRY, Sector.HOUSING),
        "form": ConsentForm.WRITTEN,
        "given_on": day(-10),
        "entered_in_record": True,
    }
    return Consent(**{**kept, **changes})


def an_objection(**changes: Any) -> Objection:
    """Return an objection to everything, made yesterday."""
    return Objection(**{"id": "nej", "made_on": day(-1), **changes})


def a_disclosure(**changes: Any) -> Disclosure:
    """Return a disclosure of mental health from psychiatry to housing, to coordinate."""
    kept = {
        "id": "del",
        "topic": Topic.MENTAL_HEALTH,
        "sender": Sector.PSYCHIATRY,
        "recipient": Sector.HOUSING,
        "purpose": Purpose.COORDINATION,
    }
    return Disclosure(**{**kept, **changes})


def an_intervention(**changes: Any) -> Intervention:
    """Return an accepted intervention with goal, responsible and deadline."""
    kept = {
        "id": "bolig",
        "text": "Hjælp til boligansøgning",
        "goal": "ro",
        "responsible": ("bostoette",),
        "due": day(60),
        "hours_per_week": 2.0,
        "answer": InterventionAnswer.ACCEPTED,
    }
    return Intervention(**{**kept, **changes})


def a_participant(name: str, sector: Sector, **changes: Any) -> Participant:
    """Return a participant with a function and contact details."""
    return Participant(
        **{"id": name, "sector": sector, "function": name.title(), "contact_details": "lokal 12", **changes}
    )


def an_if_then(trigger: Trigger, **changes: Any) -> IfThen:
    """Return a hvis–så agreement that the nurse acts on."""
    return IfThen(
        **{
            "id": f"hvis-{trigger.value.replace('_', '-')}",
            "trigger": trigger,
            "then": "Ring",
            "who": "sygeplejerske",
            **changes,
        }
    )


def a_good_plan(**changes: Any) -> Plan:
    """Return a plan that keeps every rule on TODAY, with `changes`."""
    status = (LifeArea.MENTAL_HEALTH, LifeArea.SUBSTANCE_USE, LifeArea.HOUSING, LifeArea.FINANCES, LifeArea.EMPLOYMENT)
    triggers = (Trigger.CRISIS, Trigger.NO_SHOWS, Trigger.RELAPSE, Trigger.DISCHARGE, Trigger.LOST_HOUSING)
    kept: dict[str, Any] = {
        "citizen": Citizen(chosen_name="Noor", children_asked=True),
        "signs": (TargetSign.UNSTABLE_ATTENDANCE,),
        "initiator": Sector.PSYCHIATRY,
        "initiated_on": day(-30),
        "owner": "sygeplejerske",
        "participants": (
            a_participant("sygeplejerske", Sector.PSYCHIATRY),
            a_participant("bostoette", Sector.HOUSING),
            a_participant("behandler", Sector.SUBSTANCE_TREATMENT),
        ),
        "contacts": tuple(
            ServiceContact(sector=sector, state=ContactState.IN_CONTACT)
            for sector in (Sector.PSYCHIATRY, Sector.SUBSTANCE_TREATMENT)
        ),
        "status": tuple(AreaStatus(area=area, text="Nogenlunde") for area in status),
        "other_plans": (
            OtherPlan(
                id="handleplan",
                kind=OtherPlanKind.SECTION_141_PLAN,
                holder=Sector.SOCIAL_SERVICES,
                action=OtherPlanAction.REFER,
            ),
        ),
        "other_plans_asked": True,
        "network": (Relative(id="soester", relation="søster", wish=NetworkWish.TAKE_PART),),
        "wish": "Ro om aftenen",
        "what_worked": "At gå tur med hunden",
        "consents": (a_consent(),),
        "disclosures": (a_disclosure(),),
        "challenges": (Challenge(id="soevn", text="Søvn", priority=1), Challenge(id="hjem", text="Bolig", priority=2)),
        "goals": (Goal(id="ro", text="Sove om natten", challenges=("soevn", "hjem")),),
        "interventions": (an_intervention(),),
        "if_thens": tuple(an_if_then(trigger) for trigger in triggers),
        "coordinator": Coordinator(
            participant="sygeplejerske", hours_per_week=2, competences="Kender begge systemer", stand_in="behandler"
        ),
        "upkeep": Upkeep(triggers=(Trigger.MOVE,), writer="sygeplejerske", where="Hos koordinatoren"),
        "commitments": (Commitment(participant="bostoette", hours_per_week=3, escalation="Leder af boligindsatsen"),),
        "meeting": Meeting(
            held_on=day(-5),
            chair="sygeplejerske",
            minute_taker="behandler",
            present=("sygeplejerske", "behandler", "bostoette"),
            citizen_attendance=Attendance.WHOLE,
            citizen_acceptance=Acceptance.ACCEPTED,
            expectations="Planen løser ikke alt",
            next_meeting=day(120),
        ),
    }
    return Plan(**{**kept, **changes})


# --- any plan at all ----------------------------------------------------------------------------------------------

NAMES = st.sampled_from(("anna", "bo", "carl"))
IDS = st.sampled_from(("x", "y", "z"))
TEXTS = st.sampled_from(("", "  ", "Ro", "Hjælp til »det« & <b>"))
DAYS = st.one_of(st.integers(-400, 400), st.sampled_from((-365, -30, -14, -1, 0, 1, 14, 30, 31, 181, 184, 365))).map(
    day
)
HOURS = st.one_of(st.none(), st.sampled_from((0, 0.5, 2, 3, 40)))


def some(strategy: st.SearchStrategy[Any], longest: int = 3, key: str = "") -> st.SearchStrategy[tuple[Any, ...]]:
    """Return short tuples, of different `key` where one is given."""
    apart = (lambda item: getattr(item, key)) if key else None
    return st.lists(strategy, max_size=longest, unique_by=apart).map(tuple)


def one_of(codes: type[StrEnum]) -> st.SearchStrategy[Any]:
    """Return any value of a list of codes."""
    return st.sampled_from(list(codes))


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return nothing, or something."""
    return st.none() | strategy


def consents() -> st.SearchStrategy[Consent]:
    """Return any consent, about topics and sectors that the disclosures below use as well."""
    return st.builds(
        Consent,
        id=IDS,
        basis=one_of(LegalBasis),
        topics=some(st.sampled_from((Topic.MENTAL_HEALTH, Topic.HOUSING))),
        parties=some(one_of(Sector), 5),
        form=one_of(ConsentForm),
        given_on=maybe(DAYS),
        expires_on=maybe(DAYS),
        withdrawn_on=maybe(DAYS),
        entered_in_record=st.booleans(),
        note=TEXTS,
    )


def objections() -> st.SearchStrategy[Objection]:
    """Return any objection."""
    return st.builds(
        Objection,
        id=IDS,
        topics=some(st.sampled_from((Topic.MENTAL_HEALTH, Topic.HOUSING)), 2),
        parties=some(one_of(Sector), 2),
        made_on=maybe(DAYS),
        lifted_on=maybe(DAYS),
    )


def disclosures() -> st.SearchStrategy[Disclosure]:
    """Return any disclosure."""
    return st.builds(
        Disclosure,
        id=IDS,
        topic=st.sampled_from((Topic.MENTAL_HEALTH, Topic.HOUSING)),
        sender=one_of(Sector),
        recipient=one_of(Sector),
        purpose=one_of(Purpose),
        on=maybe(DAYS),
    )


def interventions() -> st.SearchStrategy[Intervention]:
    """Return any intervention."""
    return st.builds(
        Intervention,
        id=st.sampled_from("abcdefghij"),
        text=TEXTS,
        goal=maybe(IDS),
        responsible=some(NAMES, 2),
        due=maybe(DAYS),
        hours_per_week=HOURS,
        answer=one_of(InterventionAnswer),
        prioritised=st.booleans(),
        start_on=maybe(DAYS),
        follow_up=maybe(one_of(FollowUp)),
    )


def meetings() -> st.SearchStrategy[Meeting]:
    """Return any meeting."""
    return st.builds(
        Meeting,
        form=one_of(MeetingForm),
        held_on=maybe(DAYS),
        chair=maybe(NAMES),
        minute_taker=maybe(NAMES),
        present=some(NAMES),
        absent=some(NAMES),
        agreed_without_citizen=st.booleans(),
        citizen_attendance=maybe(one_of(Attendance)),
        citizen_acceptance=one_of(Acceptance),
        accepted_on=maybe(DAYS),
        others_told=st.booleans(),
        agenda=some(TEXTS),
        expectations=TEXTS,
        agreements=some(TEXTS),
        next_meeting=maybe(DAYS),
    )


PEOPLE = {
    "citizen": st.builds(
        Citizen,
        chosen_name=TEXTS,
        age=maybe(st.integers(18, 110)),
        children=some(
            st.builds(Child, id=IDS, age=st.integers(0, 17), notification=one_of(NotificationState)), key="id"
        ),
        children_asked=st.booleans(),
    ),
    "participants": some(
        st.builds(Participant, id=NAMES, sector=one_of(Sector), function=TEXTS, contact_details=TEXTS), key="id"
    ),
    "contacts": some(
        st.builds(
            ServiceContact,
            sector=one_of(Sector),
            state=one_of(ContactState),
            referred_on=maybe(DAYS),
            started_on=maybe(DAYS),
            integrated_treatment=st.booleans(),
        )
    ),
    "discharge": maybe(
        st.builds(
            Discharge,
            planned_on=maybe(DAYS),
            network_meeting_asked_on=maybe(DAYS),
            time_found_on=maybe(DAYS),
            network_meeting_on=maybe(DAYS),
        )
    ),
    "network": some(st.builds(Relative, id=IDS, relation=TEXTS, name=TEXTS, wish=one_of(NetworkWish)), key="id"),
    "initiator": maybe(one_of(Sector)),
    "initiated_on": maybe(DAYS),
    "owner": maybe(NAMES),
    "coordinator": st.builds(
        Coordinator, participant=maybe(NAMES), hours_per_week=HOURS, competences=TEXTS, stand_in=maybe(NAMES)
    ),
}
WORK = {
    "challenges": some(
        st.builds(Challenge, id=IDS, text=TEXTS, area=maybe(one_of(LifeArea)), priority=maybe(st.integers(1, 3))),
        key="id",
    ),
    "goals": some(st.builds(Goal, id=IDS, text=TEXTS, challenges=some(IDS), kind=maybe(one_of(GoalKind))), key="id"),
    "interventions": some(interventions(), 10, key="id"),
    "if_thens": some(st.builds(IfThen, id=IDS, trigger=one_of(Trigger), then=TEXTS, who=maybe(NAMES)), key="id"),
    "upkeep": st.builds(
        Upkeep, triggers=some(one_of(Trigger)), fixed_weeks=maybe(st.integers(1, 52)), writer=maybe(NAMES), where=TEXTS
    ),
    "commitments": some(st.builds(Commitment, participant=NAMES, hours_per_week=HOURS, escalation=TEXTS)),
}
REST = {
    "case": maybe(IDS),
    "begins_on": maybe(DAYS),
    "legal_frame": one_of(LegalFrame),
    "signs": some(one_of(TargetSign)),
    "status": some(
        st.builds(
            AreaStatus,
            area=one_of(LifeArea),
            text=TEXTS,
            told_by=maybe(one_of(Sector)),
            support_need=one_of(SupportNeed),
            matters_for_coordination=st.booleans(),
        ),
        6,
    ),
    "other_plans": some(
        st.builds(
            OtherPlan,
            id=st.sampled_from("pqrst"),
            kind=one_of(OtherPlanKind),
            holder=one_of(Sector),
            action=maybe(one_of(OtherPlanAction)),
        ),
        5,
        key="id",
    ),
    "other_plans_asked": st.booleans(),
    "wish": TEXTS,
    "what_worked": TEXTS,
    "consents": some(consents(), key="id"),
    "objections": some(objections(), 2, key="id"),
    "disclosures": some(disclosures(), key="id"),
    "meeting": meetings(),
    "revisions": some(st.builds(Revision, number=st.integers(1, 9), on=DAYS, what=TEXTS, why=TEXTS), 2),
}


def plans() -> st.SearchStrategy[Plan]:
    """Return any plan: each part empty, half made or full, with names that may be nobody's."""
    parts = {**PEOPLE, **WORK, **REST}
    return st.fixed_dictionaries({}, optional=parts).map(lambda given: Plan(**given))
