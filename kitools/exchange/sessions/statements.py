"""The whole log, one record a line: our own kind and body, beside a verb that learning-record tools know (xAPI)."""

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from kitools.exchange.sessions.anonymity import Names, numbered, participants, sectors_of_answers, short_keys
from kitools.sessions.events import Answered, MondayChecked, MondayWritten, written
from kitools.sessions.folding import Fact
from kitools.sessions.state import State
from kitools.sessions.values import FACILITATOR

_ADL = "http://adlnet.gov/expapi/verbs/"
_VERBS = {
    "initialized": ("opened", "begun"),
    "registered": ("grouped", "joined", "renamed"),
    "progressed": ("stage_entered", "weeks_passed", "year_passed", "agenda_moved", "demonstration_stepped"),
    "suspended": ("paused",),
    "resumed": ("resumed", "reopened", "follow_up_opened"),
    "terminated": ("closed",),
    "exited": ("left", "role_left"),
    "launched": ("role_entered",),
    "experienced": ("card_sent",),
    "voided": ("card_undone", "suggestion_put_aside", "set_aside_done"),
    "asked": ("hand_raised", "citizen_asked", "role_asked"),
    "commented": ("message_sent", "suggested", "set_aside", "need_named"),
    "shared": ("note_shared",),
    "responded": ("card_answered", "decided", "form_chosen", "need_voted", "need_coded"),
    "answered": ("answered",),
    "completed": ("monday_written", "monday_checked"),
}
_OTHER = "interacted"
_VERB_OF = {kind: verb for verb, kinds in _VERBS.items() for kind in kinds}

_FACILITATOR = "facilitator"


def log_jsonl(state: State, facts: Sequence[Fact], session: str = "", *, names: bool = False) -> bytes:
    """Return `facts` as JSON, one a line; unless `names` are asked for, participants are P1, P2 … everywhere.

    What was written without who wrote it stays so: keys of the participants' own codes are shortened, Monday cards have
    numbers of their own, what was written to open questions is left out unless names are asked for, and the sector
    beside an answer stands only where enough have answered from it.
    """
    plain = _Plain(state, names=names)
    lines = (json.dumps(_record(one, session, plain), ensure_ascii=False, sort_keys=True) for one in facts)
    return "".join(f"{line}\n" for line in lines).encode()


def verb(kind: str) -> dict[str, Any]:
    """Return the verb for a kind of event.

    >>> verb("answered")["id"]
    'http://adlnet.gov/expapi/verbs/answered'
    """
    name = _VERB_OF.get(kind, _OTHER)
    return {"id": f"{_ADL}{name}", "display": {"en-US": name}}


class _Plain:
    """Turns a body into what may leave the house."""

    def __init__(self, state: State, *, names: bool) -> None:
        self._is_named = names
        self._who = {} if names else participants(state)
        self._names = Names({}) if names else numbered(state)
        self._keys = short_keys(one.key for one in state.answers)
        self._cards = {key: f"M{number}" for number, key in enumerate(state.mondays, 1)}
        self._sectors = sectors_of_answers(state.answers)

    def actor(self, who: str) -> str:
        """Return who did something."""
        return _FACILITATOR if who == FACILITATOR else self._who.get(who, who)

    def body(self, one: Fact) -> Any:
        """Return the body of an event."""
        body = json.loads(written(one.event)[1])
        if isinstance(one.event, Answered):
            body |= self._answered(one.event)
        elif isinstance(one.event, MondayWritten | MondayChecked):
            body["key"] = self._cards.get(one.event.key, "")
        return _mapped(body, self._text)

    def _answered(self, event: Answered) -> dict[str, Any]:
        """Return what an answer says in place of what might tell whose it is."""
        replies = (one if self._is_named else one.with_changes(text="") for one in event.replies)
        return {
            "key": self._keys[event.key],
            "sector": event.sector if event.sector in self._sectors else "",
            "replies": [one.model_dump(mode="json", exclude_defaults=True) for one in replies],
        }

    def _text(self, text: str) -> str:
        """Return a text of a body: an id by its number, anything else without nicknames."""
        return self._who.get(text) or self._names.without(text)


def _record(one: Fact, session: str, plain: _Plain) -> dict[str, Any]:
    """Return a fact as one record."""
    kind, _ = written(one.event)
    return {
        "session": session,
        "number": one.number,
        "timestamp": one.at.isoformat(),
        "actor": {"objectType": "Agent", "account": {"homePage": "kitools", "name": plain.actor(one.who)}},
        "verb": verb(kind),
        "object": {"objectType": "Activity", "id": f"kitools:{session}/{_of(one)}"},
        "kind": kind,
        "body": plain.body(one),
    }


def _of(one: Fact) -> str:
    """Return what an event is about: the group it happened in, or the session."""
    return str(getattr(one.event, "group", None) or "session")


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    """Return `value` with every text in it changed; the names of fields stay."""
    match value:
        case str():
            return change(value)
        case dict():
            return {name: _mapped(part, change) for name, part in value.items()}
        case list():
            return [_mapped(part, change) for part in value]
    return value


def known_kinds() -> Iterator[str]:
    """Yield the kinds of event that have a verb of their own."""
    yield from _VERB_OF
