"""Everyday life under a group's plan: weeks that pass and are told, and a whole year, many courses over.

All groups meet the same luck: the session's seed, and the same course of the many. What a card brings surely happens
in its week; what a group shared without consent may come back to it (`consequences`).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from kitools.cases import Bilingual, CaseContact, CaseEvent, Covariates, case
from kitools.plan import Sector, Trigger
from kitools.sessions import events as e
from kitools.sessions.commands.telling import case_of
from kitools.sessions.material.happening import event_of
from kitools.sessions.material.spoken import who_in
from kitools.sessions.rights import facilitator
from kitools.sessions.state import Card, GroupState, State
from kitools.sessions.values import Measure, TellWeek, Told

if TYPE_CHECKING:
    from kitools.simulation import Result, StoryWeek

LAST_WEEK = 52
YEAR_FUTURES = 2000
STORY_FUTURES = 200
LISTENING_WEEKS = 4
"""Weeks until a citizen learns that something was shared without a yes, and takes a consent back: an assumption."""

MEASURES = ("days_in_nobodys_hands", "weeks_with_nobody", "weeks_plan_up_to_date", "promises_kept", "contacts_kept")
"""What is told of a year, in this order; `promises_kept` is out of 100 and 0 where nothing was promised."""

_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_SOME_MONDAY = date(2026, 5, 4)  # days are counted from the start, so that any will do

Events = tuple[e.Event, ...]


@dataclass(frozen=True)
class Situation:
    """What a group's year begins from: the case, what its cards bring, and what its own doings bring."""

    covariates: Covariates
    events: tuple[CaseEvent, ...]
    contacts: tuple[CaseContact, ...]


def situation(state: State, group: GroupState) -> Situation:
    """Return what the simulated year of `group` begins from, as things stand now."""
    found = case_of(state, group)
    cards = state.set_up.cards
    whom = who_in(found, group.plan)
    sent = (event_of(cards.card(one.card).with_changes(week=one.week), whom) for one in group.cards)
    brought = tuple(one for one in sent if one is not None)
    return Situation(found.covariates, (*found.events, *brought, *consequences(group)), found.contacts)


def consequences(group: GroupState) -> tuple[CaseEvent, ...]:
    """Return what comes of sharing without consent: once, some weeks later, the citizen takes a consent back."""
    first = next((one for one in group.shared if not one.covered), None)
    if first is None:
        return ()
    week = min(first.week + LISTENING_WEEKS, LAST_WEEK)
    text = Bilingual(
        da="Borgeren hører, at noget er blevet delt uden et ja, og trækker et samtykke tilbage.",
        en="The citizen hears that something was shared without a yes, and takes a consent back.",
    )
    return (
        CaseEvent(
            id="shared-without-consent",
            kind=Trigger.CONSENT_WITHDRAWN,
            sector=Sector.SOCIAL_SERVICES,
            first_week=week,
            last_week=week,
            chance=1.0,
            text=text,
        ),
    )


def let_weeks_pass(state: State, who: str, groups: Sequence[str], to_week: int) -> Events:
    """Let everyday life go on to the end of `to_week` in `groups`: armed cards come in their week, weeks are told.

    Weeks that were told before stay as they were, whatever the plan has become since.
    """
    facilitator(who)
    events: list[e.Event] = []
    for name in groups:
        group = state.group(name)
        until = min(to_week, LAST_WEEK)
        if group.week >= until:
            continue
        cards = list(_armed(state, group, until))
        events += cards
        after = _with_cards(group, cards)
        events.append(e.WeeksPassed(group=name, weeks=told_weeks(state, after, group.week + 1, until)))
    return tuple(events)


def next_card_week(state: State, groups: Sequence[str]) -> int | None:
    """Return the week in which the next armed card comes to one of `groups`; `None` where none is left this year."""
    found = (one.week for name in groups for one in _armed(state, state.group(name), LAST_WEEK))
    return min(found, default=None)


def let_year_go(state: State, who: str, groups: Sequence[str], gone: Mapping[str, int] | None = None) -> Events:
    """Let a whole year go under the plan of each of `groups`, and keep the plan as a version with what it came to.

    `gone` says how many years somebody has seen go in each group: where another has just let one go, no second goes.
    """
    facilitator(who)
    found = [state.group(name) for name in groups]
    due = [one for one in found if gone is None or gone.get(one.group.id, 0) == len(one.versions)]
    return tuple(e.YearPassed(group=one.group.id, measures=measures(year(state, one))) for one in due)


def told_weeks(state: State, group: GroupState, first: int, last: int) -> tuple[TellWeek, ...]:
    """Return the weeks from `first` to `last` of the session's course, as they go under the group's plan."""
    from kitools.simulation import simulate, story  # noqa: PLC0415 - a participant's page tells weeks, and makes none

    setting = state.set_up
    result = simulate(situation(state, group), group.plan, futures=STORY_FUTURES, seed=setting.seed)
    course = _course(group.group.case, setting.short, setting.blank, setting.language, setting.seed)
    return tuple(_told(week) for week in story(result, course).weeks[first - 1 : last])


def year(state: State, group: GroupState) -> "Result":
    """Return the year of `group` under its plan, `YEAR_FUTURES` courses over, with the luck that all groups meet."""
    from kitools.simulation import simulate  # noqa: PLC0415

    return simulate(situation(state, group), group.plan, futures=YEAR_FUTURES, seed=state.set_up.seed)


def measures(result: "Result") -> tuple[Measure, ...]:
    """Return what is told of a year: each measure's mean and spread over the courses."""
    return tuple(_measured(result))


def _measured(result: "Result") -> Iterator[Measure]:
    """Yield the measures of a year."""
    from kitools.simulation.ball import ball, days_in_nobodys_hands, spread  # noqa: PLC0415

    found = ball(result)
    spreads = {
        "days_in_nobodys_hands": spread(days_in_nobodys_hands(result)),
        "weeks_with_nobody": found.weeks_with_nobody,
        "weeks_plan_up_to_date": spread(result.plan_up_to_date.sum(1)),
        "contacts_kept": spread(result.contact_kept.sum(1)),
    }
    for name in MEASURES:
        if name == "promises_kept":
            share = 100 * (found.share_of_promises_kept or 0.0)
            yield Measure(name=name, mean=share, p10=share, median=share, p90=share)
        else:
            one = spreads[name]
            yield Measure(name=name, mean=one.mean, p10=one.p10, median=one.median, p90=one.p90)


@lru_cache(maxsize=16)
def _course(case_id: str, short: bool, blank: bool, language: str, seed: int) -> int:
    """Return the course that is told: a typical one under the plan that all groups with the case began with."""
    from kitools.simulation import simulate, typical_course  # noqa: PLC0415

    found = case(case_id)
    found = found.short() if short else found
    plan = found.blank(language, _SOME_MONDAY) if blank else found.plan("half_made", language, _SOME_MONDAY)
    return typical_course(simulate(found, plan, futures=STORY_FUTURES, seed=seed))


def _armed(state: State, group: GroupState, until: int) -> Iterator[e.CardSent]:
    """Yield the armed cards that come up to the week `until` and have not come to the group before."""
    for one in state.set_up.cards.for_case(group.group.case):
        due = group.week < one.week <= until
        if one.id in state.armed and due and group.card(one.id) is None:
            yield e.CardSent(group=group.group.id, card=one.id, week=one.week)


def _with_cards(group: GroupState, cards: Sequence[e.CardSent]) -> GroupState:
    """Return the group as it is once `cards` have come; when they came does not matter to the year."""
    came = group.last_at or _LONG_AGO
    return replace(group, cards=(*group.cards, *(Card(one.card, one.week, came) for one in cards)))


def _told(week: "StoryWeek") -> TellWeek:
    """Return one week as it is written in the log."""
    return TellWeek(
        week=week.week,
        state=str(week.state),
        contact_kept=week.contact_kept,
        plan_exists=week.plan_exists,
        plan_up_to_date=week.plan_up_to_date,
        open_balls=tuple(str(kind) for kind in week.open_balls),
        lines=tuple(Told(code=one.code, tone=one.tone, lane=one.lane, facts=one.facts) for one in week.lines),
    )
