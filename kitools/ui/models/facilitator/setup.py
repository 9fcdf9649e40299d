"""What a new session is to be: choices with sensible defaults, and the setting that follows from them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

import traitlets
from pydantic import ValidationError

from kitools.cases import case, cases
from kitools.ground import KitError
from kitools.sessions.material.deck import Card, Deck
from kitools.sessions.material.demonstration import demonstrations
from kitools.sessions.material.library import deck, decks
from kitools.sessions.material.stages import Format, Slot, Stage, format_named, formats
from kitools.sessions.values import Setting
from kitools.ui.models.facilitator.own_deck import read_own

ALWAYS = (Stage.LOBBY, Stage.CLOSED)
"""The stages that every session begins and ends with."""

ASKED_BY = {Stage.BEFORE: "questionnaires", Stage.AFTER: "questionnaires", Stage.DEMONSTRATION: "demonstration"}
"""The stages that are there only where a choice says so."""

SIZES = (2, 3, 4, 5, 6, 7, 8)
_LAST_WEEK = 52
_SHORT_DAY = 240
_LONGEST = 120
_CARDS = {"ninety-minutes": 4, "half-day": 5}
_MOST_CARDS = 6


@dataclass(frozen=True)
class Choices:
    """What the trainer has chosen; `minutes` and `left_out` are changes to the format, `armed` the cards.

    The cards are those of `own_deck`, where the trainer has brought one, else of the shipped `deck`.
    """

    title: str = ""
    language: str = "da"
    format: str = "ninety-minutes"
    case: str = "birgit"
    several: bool = False
    size: int = 6
    citizen_played: bool = False
    questionnaires: bool = True
    demonstration: bool = True
    deck: str = "first-deck"
    own_deck: Deck | None = None
    armed: tuple[str, ...] = ()
    minutes: Mapping[Stage, int] = field(default_factory=lambda: MappingProxyType({}))
    left_out: frozenset[Stage] = frozenset()


class Setup(traitlets.HasTraits):
    """The choices for a new session, and what follows; `put` changes some of them.

    `refused` says why the trainer's own deck could not be taken.
    """

    choices = traitlets.Instance(Choices)
    refused = traitlets.Instance(KitError, allow_none=True)

    def __init__(self, language: str, today: date, title: str, seed: int) -> None:
        first = formats()[0].id
        super().__init__(choices=with_cards(Choices(title=title, language=language, format=first, deck=decks()[0].id)))
        self._today = today
        self._seed = seed

    def put(self, **changes: Any) -> None:
        """Change choices; another format begins from its own minutes, and cards are suggested anew for other cases."""
        new = replace(self.choices, **changes)
        if "format" in changes:
            new = replace(new, minutes=MappingProxyType({}), left_out=frozenset())
        if {"format", "case", "several", "deck", "own_deck"} & set(changes):
            new = with_cards(new)
        self.choices = new

    def take_deck(self, name: str, content: bytes) -> bool:
        """Use the deck in a file of the trainer's own; return whether that can be, and keep why not in `refused`."""
        try:
            found = read_own(name, content)
        except KitError as error:
            self.refused = error
            return False
        self.refused = None
        self.put(own_deck=found)
        return True

    def drop_deck(self) -> None:
        """Use the shipped deck again."""
        self.refused = None
        self.put(own_deck=None)

    def put_minutes(self, stage: Stage, minutes: int | None) -> bool:
        """Give a stage so many minutes; return whether that can be."""
        if minutes is None or not 0 <= minutes <= _LONGEST:
            return False
        self.put(minutes=MappingProxyType({**self.choices.minutes, stage: minutes}))
        return True

    def leave_out(self, stage: Stage, *, out: bool) -> None:
        """Leave a stage out, or take it in again."""
        kept = self.choices.left_out
        self.put(left_out=kept | {stage} if out else kept - {stage})

    @property
    def format(self) -> Format:
        """The chosen format as it is shipped."""
        return format_named(self.choices.format)

    def rows(self) -> tuple[tuple[Slot, bool], ...]:
        """Return the slots that can be adjusted with the minutes they have now, and whether each is in."""
        return tuple((self._timed(slot), self._is_in(slot.stage)) for slot in self.format.slots if slot.minutes)

    def slots(self) -> tuple[Slot, ...]:
        """Return the slots of the session."""
        return tuple(self._timed(slot) for slot in self.format.slots if self._is_in(slot.stage))

    def minutes(self) -> int:
        """Return the minutes in all, breaks among them."""
        return sum(slot.minutes + slot.break_after for slot in self.slots())

    def cards(self) -> tuple[Card, ...]:
        """Return the cards that fit every case that is worked with, by week."""
        return fitting(deck_of(self.choices), cases_of(self.choices))

    def has_demonstration_of_own_case(self) -> bool:
        """Whether the meeting on the screen is about a citizen that a group works with too."""
        if not self.choices.demonstration or self.format.slot(Stage.DEMONSTRATION) is None:
            return False
        return any(one.case in cases_of(self.choices) for one in demonstrations())

    def why_not(self) -> str | None:
        """Return the code of the reason why the session cannot be opened yet."""
        if not self.choices.title.strip():
            return "trainer.no_title"
        if all(slot.stage in ALWAYS for slot in self.slots()):
            return "trainer.no_stages"
        return None

    def setting(self) -> Setting:
        """Return the setting; raise `KitError("session.cpr")` or `KitError("session.does_not_fit")` for the title."""
        chosen = self.choices
        shows = chosen.demonstration and any(slot.stage is Stage.DEMONSTRATION for slot in self.slots())
        try:
            return Setting(
                title=chosen.title,
                language=chosen.language,
                format=chosen.format,
                slots=self.slots(),
                case=chosen.case,
                cases=cases_of(chosen) if chosen.several else (),
                short=self.format.minutes < _SHORT_DAY,
                blank=self.format.plan == "blank",
                begins_on=self._today + timedelta(days=-self._today.weekday() % 7),
                deck=chosen.deck,
                own_deck=chosen.own_deck,
                armed=chosen.armed,
                questionnaires=chosen.questionnaires,
                citizen_played=chosen.citizen_played,
                group_size=chosen.size,
                demonstration=demonstrations()[0].id if shows else None,
                seed=self._seed,
            )
        except ValidationError as error:
            kinds = {one["type"] for one in error.errors()}
            raise KitError("session.cpr" if "cpr" in kinds else "session.does_not_fit") from error

    def _is_in(self, stage: Stage) -> bool:
        """Whether a stage of the format is in the session."""
        if stage in ALWAYS:
            return True
        asked = ASKED_BY.get(stage)
        return stage not in self.choices.left_out and (asked is None or bool(getattr(self.choices, asked)))

    def _timed(self, slot: Slot) -> Slot:
        """Return a slot with the minutes that were chosen for it."""
        return slot.with_changes(minutes=self.choices.minutes.get(slot.stage, slot.minutes))


def cases_of(choices: Choices) -> tuple[str, ...]:
    """Return the cases that groups work with: the chosen one first, then the others where groups get different ones."""
    others = [entry.id for entry in cases() if entry.id != choices.case] if choices.several else []
    return (choices.case, *others)


def deck_of(choices: Choices) -> Deck:
    """Return the deck that is chosen."""
    return choices.own_deck or deck(choices.deck)


def fitting(chosen: Deck, names: Sequence[str]) -> tuple[Card, ...]:
    """Return the cards that fit every case in `names`, by week."""
    return tuple(card for card in chosen.for_case(names[0]) if all(card.fits(name) for name in names))


def with_cards(choices: Choices) -> Choices:
    """Return `choices` with cards suggested: as many as the format has time for, spread over the year."""
    names = cases_of(choices)
    count = _CARDS.get(choices.format, _MOST_CARDS)
    return replace(choices, armed=sensible(fitting(deck_of(choices), names), count))


def sensible(cards: Sequence[Card], count: int) -> tuple[str, ...]:
    """Return `count` cards spread over the year, each about another question where that can be."""
    chosen: list[Card] = []
    for part in range(count):
        middle = _LAST_WEEK * (part + 0.5) / count
        asked = {one.question for one in chosen}
        free = [one for one in cards if one not in chosen]
        if free:
            chosen.append(min(free, key=lambda one: (abs(one.week - middle) + 5 * (one.question in asked), one.week)))
    return tuple(one.id for one in sorted(chosen, key=lambda one: one.week))


def case_title(name: str, language: str) -> str:
    """Return what a case is called."""
    return case(name).title.in_language(language)
