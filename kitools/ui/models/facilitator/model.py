"""The session as its trainer steers it: where it stands, what can be done next, and what is done."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Concatenate, ParamSpec
from urllib.parse import urlsplit

import traitlets

from kitools.sessions import commands
from kitools.sessions.events import Event
from kitools.sessions.everyday import LAST_WEEK, let_weeks_pass, let_year_go, next_card_week
from kitools.sessions.folding import Fact
from kitools.sessions.material.deck import Card, Deck
from kitools.sessions.material.stages import Slot, Stage, StageTexts, format_named
from kitools.sessions.state import GroupState, State
from kitools.sessions.values import FACILITATOR, Setting
from kitools.ui.models.doors import join_page
from kitools.ui.models.facilitator.door import Index
from kitools.ui.models.live import LiveLog, LiveModel, Trouble

P = ParamSpec("P")

TABS = ("people", "screen", "steer", "board", "cards", "year", "debrief", "end")
"""The parts of the page, in the order in which a session needs them."""

MORE_MINUTES = 5
WEEKS_AT_ONCE = 4
_THIS_MACHINE = ("localhost", "127.0.0.1", "::1")


class FacilitatorModel(LiveModel):
    """What the trainer's page knows and does; `tab` is the part that is shown, `watched` the group looked over.

    Nothing that matters is only here: whoever opens the page again finds the session as the log has it.
    """

    tab = traitlets.Unicode("people")
    watched = traitlets.Unicode("")

    def __init__(  # noqa: PLR0913, PLR0917 - a page is given all of this
        self,
        language: str,
        log: LiveLog,
        index: Index,
        session: str,
        now: Callable[[], datetime],
        address: str = "",
    ) -> None:
        super().__init__(language, log, session, FACILITATOR, now)
        self._index = index
        self._doors: bool | None = None
        self.join_code = index.join_code(session)
        self.address = address
        self.look()
        self.tab = "people" if self.in_lobby else "steer"

    @property
    def session(self) -> str:
        """The session's id."""
        return self.desk.session

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Everything that has happened."""
        return self.desk.facts

    @property
    def setting(self) -> Setting:
        """How the session is set up."""
        return self.state.set_up

    @property
    def deck(self) -> Deck:
        """The deck of event cards."""
        return self.setting.cards

    @property
    def material_language(self) -> str:
        """The language of cards, plans and what is said."""
        return self.setting.language

    @property
    def in_lobby(self) -> bool:
        """Whether the session waits to begin."""
        return self.state.stage is Stage.LOBBY

    @property
    def groups(self) -> tuple[GroupState, ...]:
        """The groups, in their order."""
        return tuple(self.state.groups.values())

    @property
    def join_address(self) -> str:
        """The address behind the QR code: the page for participants, in the session's language, with the code in it."""
        return join_page(self.address, self.material_language, session=self.join_code)

    @property
    def is_only_here(self) -> bool:
        """Whether only this machine can open the address: participants' devices would look for it in themselves."""
        return urlsplit(self.address).hostname in _THIS_MACHINE

    def look(self) -> tuple[Fact, ...]:
        """See what has happened; who may join follows what the log says."""
        new = super().look()
        self._keep_doors()
        return new

    def do(
        self, command: Callable[Concatenate[State, str, P], tuple[Event, ...]], *args: P.args, **facts: P.kwargs
    ) -> Trouble | None:
        """Do `command`; what stands in the way is kept in `trouble`, to be said."""
        self.trouble = super().do(command, *args, **facts)
        self._keep_doors()
        return self.trouble

    def slot_after(self, steps: int) -> Slot | None:
        """Return the slot so many steps from here, `None` past either end."""
        place = self.state.place + steps
        return self.setting.slots[place] if 0 <= place < len(self.setting.slots) else None

    def why_not_onward(self) -> str | None:
        """Return the code of the reason why the next stage cannot begin."""
        if self.slot_after(1) is None or self.state.closed:
            return "trainer.last_stage"
        if self.in_lobby and not any(group.members for group in self.groups):
            return "session.no_groups"
        return None

    def onward(self) -> None:
        """Begin the next stage."""
        if self.why_not_onward() is None:
            self.enter(self.state.place + 1)

    def back(self) -> None:
        """Go back to the stage before; what has been done stays done."""
        if self.slot_after(-1) is not None:
            self.enter(self.state.place - 1)

    def enter(self, place: int) -> None:
        """Go to a stage, forwards or back."""
        was_in_lobby = self.in_lobby
        if self.do(commands.enter, place) is None and was_in_lobby and not self.in_lobby:
            self.tab = "steer"

    def pause(self) -> None:
        """Let everything rest, or go on."""
        self.do(commands.resume if self.state.paused_at else commands.pause)

    def extend(self) -> None:
        """Give the stage some more minutes."""
        self.do(commands.extend, MORE_MINUTES)

    def texts(self, stage: Stage | None = None) -> StageTexts:
        """Return what is said and done in a stage, by default in this one."""
        return format_named(self.setting.format).texts(stage or self.state.stage)

    def watch(self, group: str) -> None:
        """Look over a group's shoulder, or back at all of them."""
        self.watched = group

    def weeks_from_here(self, groups: Sequence[str]) -> int:
        """Return the week to which everyday life goes on in `groups`: that of the next card, else some weeks more."""
        card = next_card_week(self.state, groups)
        if card is not None:
            return card
        first = min((self.state.group(name).week for name in groups), default=0)
        return min(LAST_WEEK, first + WEEKS_AT_ONCE)

    def leads_to_card(self, groups: Sequence[str]) -> bool:
        """Whether a card comes in the week to which everyday life goes on."""
        return next_card_week(self.state, groups) is not None

    def let_weeks_pass(self, groups: Sequence[str], to_week: int) -> None:
        """Let everyday life go on in `groups`."""
        self.do(let_weeks_pass, groups, to_week)

    def unanswered(self, groups: Sequence[str]) -> tuple[tuple[GroupState, Card], ...]:
        """Return the cards in `groups` that nobody has answered yet."""
        found = (self.state.group(name) for name in groups)
        return tuple((group, self.deck.card(one.card)) for group in found for one in group.cards if one.answer is None)

    def without_year(self) -> tuple[str, ...]:
        """Return the groups that have been through fewer years than others, since the page was lost in between."""
        most = max((len(group.versions) for group in self.groups), default=0)
        return tuple(group.group.id for group in self.groups if len(group.versions) < most)

    def years_gone(self) -> dict[str, int]:
        """Return how many years have gone in each group, as far as this page has seen."""
        return {group.group.id: len(group.versions) for group in self.groups}

    def let_year_go(self, groups: Sequence[str], gone: Mapping[str, int] | None = None) -> None:
        """Let the year go in `groups`, all under the same luck; not where more than `gone` have gone meanwhile."""
        self.do(let_year_go, groups, gone)

    def _keep_doors(self) -> None:
        """Let nobody join a session that is closed, and let people join one that is not."""
        closed = self.state.closed
        if self.state.setting is None or closed == self._doors:
            return
        if self._index.is_closed(self.session) != closed:
            (self._index.close if closed else self._index.reopen)(self.session)
        self._doors = closed
