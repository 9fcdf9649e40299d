"""Opsamling: what went well first, what was decided, the groups side by side, and what must change at home."""

from collections.abc import Sequence
from functools import partial

import ipywidgets as widgets
from markupsafe import Markup

from kitools.barriers import BARRIERS
from kitools.sessions import commands as c
from kitools.sessions.debrief.produced import promises
from kitools.sessions.everyday import MEASURES
from kitools.sessions.material.monday import Function
from kitools.sessions.material.questions import question
from kitools.sessions.state import GroupState, Need
from kitools.sessions.values import CITIZEN
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.models.live import Trouble
from kitools.ui.views import fields, inputs
from kitools.ui.views.join.deciding import forgetting
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.join.welcome import RoleCard
from kitools.ui.views.parts import Block, block, details, joined, listed, model_banner, row, stack, tag
from kitools.ui.views.values import code_words
from kitools.words import say_number


class Debrief(SeatPart):
    """The opsamling, in its order."""

    def build(self) -> Sequence[widgets.Widget]:
        """Return the prompts, the group's own decisions, all groups, and the needs."""
        seat = self.seat
        prompts = listed((self.say(f"join.pearls-{name}") for name in ("feelings", "well", "other", "home")), name="ol")
        first = block(joined((tag("h2", self.say("join.pearls-title")), prompts)), "kt-card")
        out = (RoleCard(seat),) if seat.role == CITIZEN else ()
        return (*out, first, OwnDecisions(seat), AllGroups(seat), Needs(seat))


class OwnDecisions(SeatPart):
    """What one's own group decided, and why."""

    def shows(self) -> object:
        """Return the decisions and the answers to cards."""
        own = self.seat.own
        return (own.decisions, own.cards) if own else None

    def build(self) -> Sequence[widgets.Widget]:
        """Return the decisions."""
        if self.seat.own is None:
            return ()
        found = decided(self, self.seat.own)
        title = tag("h2", self.say("join.own-decisions"))
        return (block(joined((title, found or tag("p", self.say("join.nothing-decided"), "kt-hint"))), "kt-card"),)


class AllGroups(SeatPart):
    """The groups side by side under the same luck; nobody wins."""

    def shows(self) -> object:
        """Return what has become of each group."""
        return tuple((one.group.name, one.years, one.decisions, one.cards) for one in self.seat.other_groups())

    def build(self) -> Sequence[widgets.Widget]:
        """Return a table of the years, and each group's decisions."""
        groups = self.seat.other_groups()
        title = tag("h2", self.say("join.groups-title"))
        parts: list[widgets.Widget] = [block(joined((title, tag("p", self.say("join.groups-hint"), "kt-hint"))))]
        told = [one for one in groups if one.years]
        if told:
            parts += [model_banner(self.seat.language), block(self._table(told))]
        own = self.seat.own.group.id if self.seat.own else ""
        others = [one for one in groups if one.group.id != own and (one.decisions or one.cards)]
        parts += [
            block(details(self.say("join.group-decided", name=one.group.name), decided(self, one))) for one in others
        ]
        return parts

    def _table(self, groups: Sequence[GroupState]) -> Markup:
        """Return the middle of each measure of the latest year, with what lies between 10 and 90 of 100."""
        names = [self.tr(f"join.column-{name}") for name in MEASURES]
        head = tag("tr", joined(tag("th", one, scope="col") for one in (self.tr("join.column-group"), *names)))
        rows = []
        for one in groups:
            latest = one.years[max(one.years)]
            told = {found.name: self._spread(found.p10, found.median, found.p90) for found in latest}
            if not promises(one.versions[max(one.years) - 1].plan):
                told["promises_kept"] = "–"
            cells = [
                tag("td", told.get(name, "–"), data_label=words) for name, words in zip(MEASURES, names, strict=True)
            ]
            rows.append(tag("tr", joined((tag("th", one.group.name, scope="row"), *cells))))
        return tag("table", joined((tag("thead", head), tag("tbody", joined(rows)))), "kt-table")

    def _spread(self, low: float, middle: float, high: float) -> str:
        """Return a middle with its spread."""
        language = self.seat.language
        if low == middle == high:
            return say_number(language, round(middle))
        return self.tr("join.spread", low=round(low), middle=round(middle), high=round(high))


def decided(part: SeatPart, group: GroupState) -> Markup:
    """Return what a group decided, and why: the questions, then the cards."""
    lines = []
    for number in range(1, 8):
        taken = group.decision(number)
        if taken is not None:
            words = (taken.decided.choice, taken.decided.reason)
            lines.append(_decision(part, part.material(question(number).title), *words))
    for one in group.cards:
        if one.answer is not None:
            lines.append(
                _decision(part, part.tr("join.card-in-week", week=one.week), one.answer.choice, one.answer.reason)
            )
    return joined(lines)


def _decision(part: SeatPart, title: str, choice: str, reason: str) -> Markup:
    """Return one decision."""
    because = tag("p", joined((tag("strong", part.say("join.because")), " ", reason)))
    return tag("div", joined((tag("h4", title), tag("p", choice), because)), "kt-item")


class Needs(SeatPart):
    """What organisations must change, named by participants and voted on."""

    def build(self) -> Sequence[widgets.Widget]:
        """Return what has been named, and the fields for one more."""
        title = tag("h2", self.say("join.needs-title"))
        hint = tag("p", self.say("join.needs-hint"), "kt-hint")
        return (block(joined((title, hint))), NameNeed(self.seat), *(NeedList(self.seat),))


class NameNeed(SeatPart):
    """The fields for a need."""

    def __init__(self, seat: SeatModel) -> None:
        self._count = 0
        self._forget = Block()
        super().__init__(seat, "kt-card")

    def shows(self) -> object:
        """Return how many one has named: the fields are empty again after each."""
        return self._count

    def build(self) -> Sequence[widgets.Widget]:
        """Return the fields."""
        language = self.seat.language
        text = inputs.Textarea(description=self.tr("join.need"), rows=3)
        chosen = {"addressed": "", "barrier": ""}
        functions = [
            (self.tr("ui.not-chosen"), ""),
            *((code_words(language, one), code_words(language, one)) for one in Function),
        ]
        barriers = [(self.tr("join.no-barrier"), ""), *((self.tr(f"barrier.{one.code}"), one.code) for one in BARRIERS)]
        whom = fields.choice_field(
            self.tr("join.addressed"), functions, "", lambda new: chosen.__setitem__("addressed", new)
        )
        barrier = fields.choice_field(
            self.tr("join.barrier"), barriers, "", lambda new: chosen.__setitem__("barrier", new)
        )

        def name() -> Trouble | None:
            trouble = self.seat.name_need(text.value, chosen["addressed"], chosen["barrier"])
            if trouble is None:
                self._count += 1
                self._forget.value = forgetting("need", "text").value
                self.refresh()
            return trouble

        field = stack(text, classes="kt-field kt-draft-need-text")
        return (field, whom, barrier, row(self.press("join.name-need", name, "primary")), self._forget)


class NeedList(SeatPart):
    """The needs, those with most votes first."""

    def shows(self) -> object:
        """Return the needs."""
        return tuple(self.seat.state.needs.values())

    def build(self) -> Sequence[widgets.Widget]:
        """Return a card for each."""
        found = sorted(self.seat.state.needs.values(), key=lambda one: (-len(one.votes), one.at))
        return [self._one(one) for one in found]

    def _one(self, one: Need) -> widgets.Widget:
        """Return a need, its votes, and one's own."""
        seat = self.seat
        mine = seat.who in one.votes
        facts = [self.say("join.to-whom", whom=one.addressed)]
        if one.barrier:
            facts.append(self.say(f"barrier.{one.barrier}"))
        facts.append(self.say("join.votes", count=len(one.votes)))
        words = block(joined((tag("p", one.text, "kt-row-title"), tag("p", joined(facts, " · "), "kt-hint"))))
        vote = self.press(
            "join.vote-back" if mine else "join.vote", partial(seat.do, c.vote, one.id, yes=not mine), "quiet"
        )
        return stack(words, row(vote), classes="kt-item")
