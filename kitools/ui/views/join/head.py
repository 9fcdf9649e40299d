"""The slim head of a session: where it stands, who one is, how to get help; and what the trainer has said."""

from collections.abc import Sequence

import ipywidgets as widgets
from markupsafe import Markup

from kitools.sessions import commands as c
from kitools.sessions.material.stages import Stage
from kitools.sessions.state import Message
from kitools.sessions.values import CITIZEN, OBSERVER
from kitools.ui.models.join.places import section_at
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.parts import block, chip, details, joined, listed, row, tag
from kitools.words import say_time, tr

_SHOWN_MESSAGES = 1


class Head(SeatPart):
    """Session, stage, minutes left, group, role, and the hand."""

    def __init__(self, seat: SeatModel) -> None:
        super().__init__(seat, "kt-head")

    def shows(self) -> object:
        """Return what the head says, without the seconds."""
        seat, state = self.seat, self.seat.state
        hand = seat.own.hand if seat.own else None
        name = seat.own.group.name if seat.own else ""
        clock = (state.place, state.entered_at, state.extra, state.paused, state.paused_at)
        return state.setting, seat.stage, clock, name, seat.role, hand

    def build(self) -> Sequence[widgets.Widget]:
        """Return the line, the table with who is there, and the hand."""
        seat = self.seat
        if seat.state.setting is None:
            return (block(tag("p", self.say("session.not_open"), "kt-hint")),)
        line = block(tag("div", joined(self._line(), " "), "kt-head-line"))
        return (line, row(Presence(seat), *self._hand(), classes="kt-row kt-head-row"))

    def _line(self) -> list[Markup]:
        """Return the pieces of the head's line."""
        seat = self.seat
        pieces = [
            tag("strong", seat.state.set_up.title),
            tag("span", self.say(f"session_stage.{seat.stage}"), "kt-stage-chip"),
        ]
        if seat.own is not None:
            pieces.append(tag("span", seat.own.group.name))
            pieces.append(tag("span", self.say("join.your-role", role=role_words(seat, seat.who))))
        pieces.append(self._clock())
        pause = 0 if seat.state.closed else seat.state.slot.break_after
        if pause:
            pieces.append(tag("span", self.say("join.break-after", minutes=pause), "kt-hint kt-break-after"))
        return pieces

    def _clock(self) -> Markup:
        """Return the minutes that are left; the browser counts them down."""
        found = self.seat.clock()
        if not found.total or self.seat.state.closed:
            return Markup("")
        left = max(0, round(found.left))
        minutes = tag("span", str(-(-left // 60)), "kt-minutes")
        if found.is_paused:
            return tag("span", joined((minutes, " ", self.say("join.minutes-left"))), "kt-clock-still")
        words = tag("span", joined((minutes, " ", self.say("join.minutes-left"))), "kt-left")
        over = tag("span", self.say("join.time-is-up"), "kt-over", hidden="hidden")
        return tag("span", joined((words, over)), "kt-clock", data_left=str(left))

    def _hand(self) -> list[widgets.Widget]:
        """Return the button by which the group asks for help, or takes it back."""
        seat = self.seat
        if seat.own is None or seat.state.closed:
            return []
        if seat.own.hand:
            words = block(tag("p", self.say("join.hand-is-up"), "kt-good", role="status"))
            return [words, self.press("join.lower-hand", lambda: seat.do(c.lower_hand), "quiet")]
        return [self.press("join.raise-hand", lambda: seat.do(c.raise_hand), "secondary")]


class Presence(SeatPart):
    """Who of the group is here, and who writes where."""

    def shows(self) -> object:
        """Return who is here and in which card each writes."""
        seat = self.seat
        here = tuple((one, seat.is_here(one.id) or one.id == seat.who, _writes(seat, one.id)) for one in seat.members())
        return here, seat.own.pen if seat.own else None

    def build(self) -> Sequence[widgets.Widget]:
        """Return the names, those who are away by word too."""
        seat = self.seat
        if seat.own is None:
            return ()
        names = []
        for one in seat.members():
            away = "" if one.id == seat.who or seat.is_here(one.id) else tag("span", self.say("join.away"), "kt-hint")
            pen = tag("span", self.say("join.has-pen-mark"), "kt-hint") if seat.own.pen == one.id else ""
            me = tag("span", self.say("join.me"), "kt-hint") if one.id == seat.who else ""
            role = tag("span", role_words(seat, one.id), "kt-hint")
            names.append(joined((tag("strong", one.nickname), " ", me, " ", role, " ", pen, " ", away)))
        writing = [
            tag("p", self.say("join.writes-in", name=one.nickname, where=where), "kt-hint kt-writes")
            for one in seat.members()
            if one.id != seat.who and (where := _writes(seat, one.id))
        ]
        here = sum(one.id == seat.who or seat.is_here(one.id) for one in seat.members())
        shown = details(self.say("join.who-is-here", here=here, count=len(names)), listed(names), "kt-details-quiet")
        return (block(joined((shown, *writing))),)


class Notices(SeatPart):
    """What the trainer has said: the latest, and the earlier ones on demand."""

    def shows(self) -> object:
        """Return the messages, and when the stage began."""
        return self.seat.messages(), self.seat.state.entered_at

    def build(self) -> Sequence[widgets.Widget]:
        """Return the latest message of the stage, and the earlier ones folded away."""
        messages = tuple(reversed(self.seat.messages()))
        if not messages:
            return ()
        lines = [tag("p", joined((tag("strong", self._from(one)), " ", one.text))) for one in messages]
        since = self.seat.state.entered_at
        fresh = [one for one in messages[:_SHOWN_MESSAGES] if since is None or one.at >= since]
        earlier = lines[len(fresh) :]
        more = details(self.say("join.earlier-messages", count=len(earlier)), joined(earlier)) if earlier else ""
        return (block(tag("div", joined((*lines[: len(fresh)], more)), "kt-note kt-from-trainer" if fresh else "")),)

    def _from(self, one: Message) -> Markup:
        """Return from whom a message comes, and when."""
        return self.say("join.from-trainer", time=say_time(self.seat.language, one.at))


class OwnCode(SeatPart):
    """One's own code, and what it is good for."""

    def shows(self) -> object:
        """Return the code, and whether it stands on a card of its own just now."""
        return self.seat.code, self.seat.stage in (Stage.LOBBY, Stage.CLOSED)

    def build(self) -> Sequence[widgets.Widget]:
        """Return the code."""
        code = self.seat.code
        if self.seat.stage in (Stage.LOBBY, Stage.CLOSED):
            return ()
        if not code:
            return (block(tag("p", self.say("join.no-code-yet"), "kt-hint")),)
        words = joined((tag("p", code, "kt-code-big"), tag("p", self.say("join.own-code-hint"))))
        title = joined((self.say("join.own-code"), " ", tag("span", code, "kt-code-words")))
        return (block(details(title, words)),)


def role_words(seat: SeatModel, who: str) -> str:
    """Return what the role of `who` is called."""
    words = seat.role_words(who)
    return str(_said(seat, words)) if words in (CITIZEN, OBSERVER) else words


def role_chip(seat: SeatModel, role: str) -> Markup:
    """Return the sector chip of a role of the case; nothing for the citizen's own side."""
    found = seat.case
    known = {one.id: one.sector for one in found.roles} if found else {}
    return chip(seat.language, known[role]) if role in known else Markup("")


def _said(seat: SeatModel, role: str) -> str:
    """Return the words for the citizen and for whoever watches."""
    name = seat.case.citizen.chosen_name if seat.case else ""
    return tr(seat.language, f"join.role-{role}", name=name)


def _writes(seat: SeatModel, who: str) -> str:
    """Return the card that `who` writes in just now, in words."""
    section = section_at(seat.writes_in(who))
    return tr(seat.language, f"section.{section.name}") if section else ""
