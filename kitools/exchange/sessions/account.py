"""A session as it is told afterwards: what was written, without who wrote it, in one language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from types import MappingProxyType

from kitools.cases import Case
from kitools.exchange.sessions.anonymity import Names, somebody
from kitools.sessions.commands.telling import case_of
from kitools.sessions.debrief.travel import Travel, travel
from kitools.sessions.folding import Fact
from kitools.sessions.material.deck import Card as DeckCard
from kitools.sessions.material.deck import Deck
from kitools.sessions.material.spoken import spoken, who_in
from kitools.sessions.state import GroupState, State
from kitools.sessions.values import Setting
from kitools.words import LANGUAGES, say, tr
from kitools.words.saying import on_danish_clocks

_NARROW, _END = "-narrow", "</svg>"


@dataclass(frozen=True)
class Account:
    """What a document is made from: the state at the end, all facts, figures that were kept by name, and a language."""

    state: State
    facts: tuple[Fact, ...]
    pictures: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    language: str = "da"

    def tr(self, code: str, attribute: str | None = None, /, **facts: object) -> str:
        """Return the sentence for `code`."""
        return tr(self.language, code, attribute, **facts)

    def words(self, text: str) -> str:
        """Return what somebody wrote, without nicknames and without signs that cannot be printed."""
        return self._names.without(printable(text)).strip()

    def named(self, group: GroupState) -> str:
        """Return what a group is called."""
        return self.words(group.group.name)

    @cached_property
    def groups(self) -> tuple[GroupState, ...]:
        """The groups that have begun, in their order."""
        return tuple(one for one in self.state.groups.values() if one.has_begun)

    @cached_property
    def deck(self) -> Deck:
        """The deck that the session draws on."""
        return self.state.set_up.cards

    def case(self, group: GroupState) -> Case:
        """Return the case of a group."""
        return case_of(self.state, group)

    @cached_property
    def case_ids(self) -> tuple[str, ...]:
        """The cases that groups have worked with, each once; before there are groups, the session's own."""
        found = tuple(dict.fromkeys(one.group.case for one in self.groups))
        return found or cases_of(self.state.set_up)

    def said_on(self, card: DeckCard, text: str) -> str:
        """Return a text of `card` (`title`, `text` …) with its places filled; with several cases it is the citizen."""
        one = self.groups[0] if len(self.case_ids) == 1 and self.groups else None
        whom = who_in(self.case(one), None) if one else who_in()
        return spoken(getattr(card, text), whom, self.language)

    @cached_property
    def travels(self) -> Mapping[str, Travel]:
        """What became of what was known, by group."""
        return MappingProxyType({one.group.id: travel(self.state, one) for one in self.groups})

    @property
    def day(self) -> str:
        """The day on which the session was opened, in words."""
        found = day_of_session(self.state)
        return say(self.language, found) if found else "–"

    @cached_property
    def _names(self) -> Names:
        """What is put in place of nicknames."""
        return somebody(self.state, self.tr("session_report.somebody"))


def cases_of(setting: Setting) -> tuple[str, ...]:
    """Return the cases that a session is set up with."""
    return tuple(dict.fromkeys(setting.cases)) or (setting.case,)


def shown_pictures(pictures: Mapping[str, str], language: str) -> dict[str, str]:
    """Return the kept figures for paper, by name: those in `language`, as wide as they were drawn for a screen.

    Names end with their language; what stands behind a figure that was kept is left out.

    >>> shown_pictures({"a/ball.da": "<svg></svg><!-- x -->", "a/ball.en": "", "a/ball-narrow.da": ""}, "da")
    {'a/ball': '<svg></svg>'}
    """
    found = {}
    for name, svg in sorted(pictures.items()):
        plain, dot, end = name.rpartition(".")
        plain, spoken_in = (plain, end) if dot and end in LANGUAGES else (name, language)
        if spoken_in == language and not plain.endswith(_NARROW) and _END in svg:
            found[plain] = svg[: svg.rindex(_END) + len(_END)]
    return found


def day_of_session(state: State) -> date | None:
    """Return the day on which the session was opened, as Danish clocks have it."""
    return on_danish_clocks(state.opened_at).date() if state.opened_at else None


def printable(text: str) -> str:
    r"""Return `text` with line breaks and spaces, and without other signs that are not seen.

    >>> printable("en\x00 to\xa0tre")
    'en to tre'
    """
    plain = (" " if sign.isspace() and sign != "\n" else sign for sign in text.replace("\r\n", "\n"))
    return "".join(sign for sign in plain if sign.isprintable() or sign == "\n")


def account(
    state: State, facts: Sequence[Fact], pictures: Mapping[str, str] | None = None, language: str = "da"
) -> Account:
    """Return what documents are made from."""
    return Account(state, tuple(facts), MappingProxyType(shown_pictures(pictures or {}, language)), language)
