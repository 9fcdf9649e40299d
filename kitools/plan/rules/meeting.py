"""Rules on the meeting: the next one, who leads and writes, the citizen's part, and a discharge."""

from collections.abc import Iterator
from datetime import date

from kitools.ground import Severity
from kitools.plan.codes import Acceptance, Attendance
from kitools.plan.days import add_months, working_days
from kitools.plan.plan import Plan
from kitools.plan.rules.naming import function_of
from kitools.plan.rules.rule import OWN, RHP, Facts, Phase, Rule

MONTHS_TO_NEXT = 6
"""Months from a meeting to the next one at the latest (Region Hovedstadens Psykiatri)."""

WORKING_DAYS_TO_FIND_A_TIME = 5
"""Working days in which a time for a network meeting at discharge must be found (samarbejdsaftale, RHP)."""

_FRIDAY = 4


def without_next_meeting(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that no next meeting is set."""
    if plan.meeting.next_meeting is None:
        yield {}


def without_date(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that the meeting has no day: a plan is made at a meeting, and holds from it."""
    if plan.meeting.held_on is None:
        yield {}


def next_meeting_late(plan: Plan, on: date) -> Iterator[Facts]:
    """Remark that the next meeting is more than six calendar months after this one (today, if none is held)."""
    latest = add_months(plan.meeting.held_on or on, MONTHS_TO_NEXT)
    if plan.meeting.next_meeting is not None and plan.meeting.next_meeting > latest:
        yield {"meeting": plan.meeting.next_meeting, "latest": latest}


def next_meeting_passed(plan: Plan, on: date) -> Iterator[Facts]:
    """Remark that the day of the next meeting is behind us."""
    if plan.meeting.next_meeting is not None and plan.meeting.next_meeting < on:
        yield {"meeting": plan.meeting.next_meeting}


def next_meeting_not_after(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that the next meeting is not after this one."""
    held, following = plan.meeting.held_on, plan.meeting.next_meeting
    if held is not None and following is not None and following <= held:
        yield {"meeting": following, "held": held}


def chair_writes(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that one person both chairs and writes."""
    if plan.meeting.chair is not None and plan.meeting.chair == plan.meeting.minute_taker:
        yield {"who": function_of(plan, plan.meeting.chair)}


def without_chair(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nobody chairs."""
    if plan.meeting.chair is None:
        yield {}


def without_minute_taker(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nobody writes."""
    if plan.meeting.minute_taker is None:
        yield {}


def attendance_not_noted(plan: Plan, on: date) -> Iterator[Facts]:
    """Remark that a meeting has been held and nothing says whether the citizen was there."""
    held = plan.meeting.held_on
    if held is not None and held <= on and plan.meeting.citizen_attendance is None:
        yield {"held": held}


def absence_not_agreed(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that the citizen was absent, and it was not agreed beforehand to meet without him or her."""
    if plan.meeting.citizen_attendance is Attendance.ABSENT and not plan.meeting.agreed_without_citizen:
        yield {}


def acceptance_missing(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that the citizen was absent and the citizen's word on the plan is not recorded."""
    meeting = plan.meeting
    if meeting.citizen_attendance is Attendance.ABSENT and meeting.citizen_acceptance is Acceptance.PENDING:
        yield {}


def others_not_told(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that the absent citizen's word is recorded, and the others have not been told."""
    meeting = plan.meeting
    answered = meeting.citizen_acceptance is not Acceptance.PENDING
    if meeting.citizen_attendance is Attendance.ABSENT and answered and not meeting.others_told:
        yield {}


def acceptance_pending(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that the citizen was there and his or her word on the plan is not recorded."""
    meeting = plan.meeting
    there = meeting.citizen_attendance in (Attendance.WHOLE, Attendance.PART)
    if there and meeting.citizen_acceptance is Acceptance.PENDING:
        yield {}


def citizen_declined(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that the citizen has said no to the plan."""
    if plan.meeting.citizen_acceptance is Acceptance.DECLINED:
        yield {}


def without_expectations(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nothing is noted about what the citizen may expect of the plan."""
    if not plan.meeting.expectations.strip():
        yield {}


def time_found_late(plan: Plan, on: date) -> Iterator[Facts]:
    """Remark that a time for the network meeting at discharge took, or takes, more than five working days to find."""
    leaving = plan.discharge
    if leaving is None or leaving.network_meeting_asked_on is None:
        return
    if leaving.time_found_on is None and leaving.network_meeting_on is not None:
        return  # a time is found; when is not told
    days = working_days(leaving.network_meeting_asked_on, leaving.time_found_on or on)
    if days > WORKING_DAYS_TO_FIND_A_TIME:
        yield {"days": days, "asked": leaving.network_meeting_asked_on}


def discharge_without_network_meeting(plan: Plan, on: date) -> Iterator[Facts]:
    """Remark that a discharge is ahead and no network meeting is asked for or set."""
    leaving = plan.discharge
    if leaving is None or leaving.planned_on is None or leaving.planned_on < on:
        return
    if leaving.network_meeting_asked_on is None and leaving.network_meeting_on is None:
        yield {"day": leaving.planned_on}


def discharge_before_weekend(plan: Plan, on: date) -> Iterator[Facts]:
    """Remark on a discharge ahead that falls on a Friday, Saturday or Sunday."""
    day = plan.discharge.planned_on if plan.discharge else None
    if day is not None and day >= on and day.weekday() >= _FRIDAY:
        yield {"day": day}


_NEXT = f"{RHP}: næste møde senest seks måneder efter"
_ABSENT = f"{RHP}: Hvis borgeren ikke har lyst til at deltage"
_NETWORK = "Samarbejdsaftale (RHP), udskrivning"
_NEXT_FIELD = "meeting.next_meeting"
_WORD = "meeting.citizen_acceptance"
_PLANNING = Phase.PLANNING
_MEETING = Phase.MEETING
_CITIZENS = f"{RHP}: borgerens plan"
_CHAIR = f"{RHP}: Hvem skal være mødeleder?"
_MINUTES = f"{RHP}: afholdelse"
_FOLLOW = Phase.FOLLOW_UP

RULES = (
    Rule("meeting.no_date", Severity.STOP, _NEXT, "meeting.held_on", _MEETING, without_date),
    Rule("meeting.no_next", Severity.STOP, _NEXT, _NEXT_FIELD, _MEETING, without_next_meeting),
    Rule("meeting.next_late", Severity.OUGHT, _NEXT, _NEXT_FIELD, _MEETING, next_meeting_late),
    Rule("meeting.next_passed", Severity.OUGHT, OWN, _NEXT_FIELD, _FOLLOW, next_meeting_passed),
    Rule("meeting.next_not_after", Severity.OUGHT, OWN, _NEXT_FIELD, _MEETING, next_meeting_not_after),
    Rule("meeting.chair_writes", Severity.CONSIDER, _MINUTES, "meeting.minute_taker", _PLANNING, chair_writes),
    Rule(
        "meeting.no_chair",
        Severity.CONSIDER,
        f"{RHP}: Hvem skal være mødeleder?",
        "meeting.chair",
        _PLANNING,
        without_chair,
    ),
    Rule(
        "meeting.no_minute_taker", Severity.CONSIDER, _MINUTES, "meeting.minute_taker", _PLANNING, without_minute_taker
    ),
    Rule(
        "meeting.attendance_not_noted",
        Severity.CONSIDER,
        _MINUTES,
        "meeting.citizen_attendance",
        _MEETING,
        attendance_not_noted,
    ),
    Rule(
        "meeting.absence_not_agreed",
        Severity.OUGHT,
        f"{RHP}: Hvis borgeren ikke har lyst til at deltage",
        "meeting.agreed_without_citizen",
        _PLANNING,
        absence_not_agreed,
    ),
    Rule("meeting.acceptance_missing", Severity.STOP, _ABSENT, _WORD, _FOLLOW, acceptance_missing),
    Rule("meeting.others_not_told", Severity.OUGHT, _ABSENT, "meeting.others_told", _FOLLOW, others_not_told),
    Rule(
        "meeting.acceptance_pending",
        Severity.OUGHT,
        f"{RHP}: borgerens plan",
        _WORD,
        _MEETING,
        acceptance_pending,
    ),
    Rule("meeting.citizen_declined", Severity.OUGHT, _CITIZENS, _WORD, _FOLLOW, citizen_declined),
    Rule(
        "meeting.no_expectations",
        Severity.CONSIDER,
        f"{RHP}: Hvordan præsenterer du ideen?",
        "meeting.expectations",
        _PLANNING,
        without_expectations,
    ),
    Rule("discharge.time_found_late", Severity.CONSIDER, _NETWORK, "discharge", _PLANNING, time_found_late),
    Rule(
        "discharge.no_network_meeting",
        Severity.CONSIDER,
        _NETWORK,
        "discharge",
        _PLANNING,
        discharge_without_network_meeting,
    ),
    Rule("discharge.before_weekend", Severity.CONSIDER, OWN, "discharge", _PLANNING, discharge_before_weekend),
)
