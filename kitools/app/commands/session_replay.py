"""`kitools session replay`: the log folded again, its moments, its end, and whether its simulated weeks still hold."""

import hashlib
from argparse import Namespace
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isclose
from typing import Any

from kitools.app.commands.given import whole
from kitools.app.commands.session_export import say_how_far
from kitools.app.commands.session_reading import kept, read, session_of
from kitools.app.speech import give, say
from kitools.ground import KitError
from kitools.plan import write_plan
from kitools.sessions.debrief.replay import Moment, Replay, moments
from kitools.sessions.events import WeeksPassed, YearPassed
from kitools.sessions.everyday import measures, told_weeks, year
from kitools.sessions.folding import Fact
from kitools.sessions.material.spoken import Who, spoken
from kitools.sessions.state import GroupState, State
from kitools.sessions.values import Measure
from kitools.words import say as say_value
from kitools.words import tr

_PRINT_LENGTH = 16
_MOST = 10**9


@dataclass(frozen=True)
class Again:
    """What became of the simulated weeks and years when they were computed again: by the number of each in the log."""

    same: tuple[int, ...]
    differs: tuple[int, ...]
    failed: tuple[tuple[int, KitError], ...]

    @property
    def count(self) -> int:
        """How many there are in the log."""
        return len(self.same) + len(self.differs) + len(self.failed)


def replay(options: Namespace) -> int:
    """Play the log of a session again; that a newer model tells weeks otherwise is said, and no error."""
    limit = whole(options.to, "session_command.bad_number", 1, _MOST) if options.to is not None else _MOST
    where = kept(options)
    found = read(where, session_of(where, options.session))
    facts = [one for one in found.facts if one.number <= limit]
    played = Replay(facts)
    end, stops, again = played.at(limit), moments(facts), computed_again(facts, played)
    if options.json:
        told = [_plain(options.lang, end, one) for one in stops]
        give(
            {
                "session": found.session,
                "number": end.number,
                "of": found.of,
                "moments": told,
                "end": _end(end),
                "again": _again(again),
            }
        )
    else:
        for one in stops:
            what, group = _what(options.lang, end, one), _group_name(end, one.group)
            code = "session_command.moment_in" if group else "session_command.moment"
            say(options.lang, code, number=one.number, what=what, group=group)
        _say_end(options.lang, end)
    say_how_far(options.lang, found)
    _say_again(options.lang, again)
    return 0 if found.is_whole else 1


def computed_again(facts: Sequence[Fact], played: Replay) -> Again:
    """Compute every told week and every year of the log again from what stood before it."""
    same: list[int] = []
    differs: list[int] = []
    failed: list[tuple[int, KitError]] = []
    for one in facts:
        if isinstance(one.event, WeeksPassed | YearPassed):
            try:
                (same if _holds(played.at(one.number - 1), one.event) else differs).append(one.number)
            except KitError as error:
                failed.append((one.number, error))
    return Again(tuple(same), tuple(differs), tuple(failed))


def _holds(state: State, event: WeeksPassed | YearPassed) -> bool:
    """Whether the model says today what it said then."""
    group = state.group(event.group)
    if isinstance(event, YearPassed):
        return _alike(event.measures, measures(year(state, group)))
    weeks = event.weeks
    return not weeks or weeks == told_weeks(state, group, weeks[0].week, weeks[-1].week)


def _alike(one: Sequence[Measure], other: Sequence[Measure]) -> bool:
    """Whether two years came to the same, but for the last decimals that machines differ in."""
    names = ("mean", "p10", "median", "p90")
    return [a.name for a in one] == [b.name for b in other] and all(
        isclose(getattr(a, name), getattr(b, name), rel_tol=1e-9, abs_tol=1e-9)
        for a, b in zip(one, other, strict=True)
        for name in names
    )


def _what(lang: str, end: State, one: Moment) -> str:
    """Return what happened at a moment."""
    event = one.event
    facts: dict[str, object] = {}
    match one.kind:
        case "stage":
            slots = end.set_up.slots
            stage = slots[min(event.place, len(slots) - 1)].stage
            facts = {"stage": tr(lang, f"session_stage.{stage}")}
        case "form":
            facts = {"form": say_value(lang, event.form)}
        case "decision":
            facts = {"question": event.question}
        case "card" | "card_undone" | "card_answer":
            facts = {"card": _title(lang, end, event.card)}
        case "weeks":
            facts = {"week": max((week.week for week in event.weeks), default=0)}
    return tr(lang, f"session_moment.{one.kind}", None, **facts)


def _title(lang: str, end: State, card: str) -> str:
    """Return what a card is called; its id where the deck has it no more."""
    try:
        return spoken(end.set_up.cards.card(card).title, Who(), lang)
    except KitError:
        return card


def _plain(lang: str, end: State, one: Moment) -> dict[str, Any]:
    """Return a moment as plain data."""
    what = _what(lang, end, one)
    return {"number": one.number, "at": one.at.isoformat(), "kind": one.kind, "group": one.group, "what": what}


def _group_name(end: State, group: str | None) -> str:
    """Return what a group is called, nothing for all."""
    found = end.groups.get(group or "")
    return found.group.name if found else ""


def _end(state: State) -> dict[str, Any]:
    """Return what the session has come to."""
    return {
        "title": state.setting.title if state.setting else None,
        "stage": state.stage.value if state.setting else None,
        "people": len(state.people),
        "answers": len(state.answers),
        "needs": len(state.needs),
        "promises": len(state.mondays),
        "groups": [{"id": one.group.id, "name": one.group.name, **_counts(one)} for one in state.groups.values()],
    }


def _counts(one: GroupState) -> dict[str, Any]:
    """Return what a group has done, counted, and the fingerprint of its plan."""
    printed = hashlib.sha256(write_plan(one.plan).encode()).hexdigest()[:_PRINT_LENGTH]
    return {
        "changes": len(one.changes),
        "week": one.week,
        "versions": len(one.versions),
        "decisions": len(one.decisions),
        "cards": len(one.cards),
        "shared": len(one.shared),
        "plan": printed,
    }


def _again(again: Again) -> dict[str, Any]:
    """Return what was computed again as plain data."""
    failed = [{"number": number, "code": error.code} for number, error in again.failed]
    return {"same": again.same, "differs": again.differs, "failed": failed}


def _say_end(lang: str, state: State) -> None:
    """Say what the session has come to."""
    stage = tr(lang, f"session_stage.{state.stage}") if state.setting else tr(lang, "session_command.not_set_up")
    say(lang, "session_command.end", number=state.number, stage=stage)
    for one in state.groups.values():
        counts = {name: count for name, count in _counts(one).items() if name != "plan"}
        say(lang, "session_command.group", group=one.group.name, **counts)


def _say_again(lang: str, again: Again) -> None:
    """Say whether weeks and years come out the same."""
    if again.differs:
        count, numbers = len(again.differs), _listed(again.differs)
        say(lang, "session_command.differs", count=count, of=again.count, numbers=numbers)
    if again.failed:
        error = again.failed[0][1]
        reason = tr(lang, error.code, None, **error.facts)
        say(lang, "session_command.not_computed", count=len(again.failed), reason=reason)
    if again.count and len(again.same) == again.count:
        say(lang, "session_command.same", count=again.count)


def _listed(numbers: Iterable[int]) -> str:
    """Return numbers with commas between them."""
    return ", ".join(str(one) for one in numbers)
