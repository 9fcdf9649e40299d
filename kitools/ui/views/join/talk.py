"""The talk with the citizen, moment by moment, and the roles that nobody plays, whom the group rings."""

from collections.abc import Sequence
from functools import partial

import ipywidgets as widgets
from markupsafe import Markup

from kitools.cases import Answer, Outcome, Reply, Role
from kitools.cases import Step as Moment
from kitools.sessions import commands as c
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.views.join.head import role_chip
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.parts import block, button, details, joined, say, stack, tag
from kitools.words import tr


class Talk(SeatPart):
    """The talk; what is learned is written into the plan."""

    def shows(self) -> object:
        """Return who may say how the citizen was asked."""
        own = self.seat.own
        return self.seat.may_speak, own.citizen if own else None

    def build(self) -> Sequence[widgets.Widget]:
        """Return the moments of the talk."""
        seat = self.seat
        if seat.case is None or seat.own is None:
            return ()
        name = seat.case.citizen.chosen_name
        if seat.own.citizen is None:
            code = "join.talk-pen" if seat.may_speak else "join.talk-others"
        else:
            code = "join.talk-you-play" if seat.may_speak else "join.talk-somebody-plays"
        title = joined(
            (tag("h2", self.say("join.talk-title", name=name)), tag("p", self.say(code, name=name), "kt-hint"))
        )
        return (block(title), *(OneMoment(seat, moment) for moment in seat.case.voice))


class OneMoment(SeatPart):
    """One moment of the talk: ways to ask, for whoever may, and what was said."""

    def __init__(self, seat: SeatModel, moment: Moment) -> None:
        self._moment = moment
        super().__init__(seat, "kt-card", f"kt-moment-{moment.id}")

    def shows(self) -> object:
        """Return how the citizen was asked, and whether one may ask."""
        own = self.seat.own
        return dict(own.asked).get(self._moment.id) if own else None, self.seat.may_speak

    def build(self) -> Sequence[widgets.Widget]:
        """Return the scene, what was said, and the ways to ask."""
        seat, moment = self.seat, self._moment
        chosen = dict(seat.own.asked).get(moment.id) if seat.own else None
        parts: list[widgets.Widget] = [block(tag("p", self.material(moment.scene), "kt-scene"))]
        if chosen is not None:
            parts.append(block(self._said(chosen)))
        if seat.may_speak:
            ways = [way for way in moment.ways if way.id != chosen]
            if chosen is not None:
                parts.append(block(tag("p", self.say("practice.ask-differently"), "kt-hint")))
            parts += [
                self.labelled(button(self.material_words(one.says), partial(self._ask, one.id), "say")) for one in ways
            ]
        elif chosen is None:
            parts.append(block(tag("p", self.say("join.not-asked-yet"), "kt-hint")))
        return parts

    def _said(self, chosen: str) -> Markup:
        """Return what was asked, the reply, and why."""
        seat, case = self.seat, self.seat.case
        assert case is not None
        way = case.way(self._moment.id, chosen)
        asked = tag(
            "p", joined((tag("span", self.say("join.you-all"), "kt-who"), self.material(way.says))), "kt-talk-me"
        )
        name = tag("span", case.citizen.chosen_name, "kt-who")
        reply = tag("p", joined((name, self.material(way.reply))), "kt-talk-other")
        comment = details(say(seat.language, "join.why-reply"), tag("p", self.material(way.comment)), "kt-reasons")
        return joined((tag("div", joined((asked, reply)), "kt-talk"), comment))

    def _ask(self, way: str) -> None:
        """Ask in one way."""
        self.tell(self.seat.do(c.ask_citizen, self._moment.id, way))
        self.focus(f"kt-moment-{self._moment.id}")


class Ringing(SeatPart):
    """The roles that nobody in the group plays."""

    def shows(self) -> object:
        """Return who can be rung."""
        return self.seat.absent_roles()

    def build(self) -> Sequence[widgets.Widget]:
        """Return a part for each role."""
        roles = self.seat.absent_roles()
        if not roles:
            return ()
        title = tag("h3", self.say("join.ring-title"))
        hint = tag("p", self.say("join.ring-hint"), "kt-hint")
        legal = tag("p", self.say("sharing.no_legal_advice"), "kt-hint")
        return (block(joined((title, hint, legal))), *(OneRole(self.seat, role) for role in roles))


class OneRole(SeatPart):
    """A role that nobody plays: what it was asked, and what the pen may ask."""

    def __init__(self, seat: SeatModel, role: Role) -> None:
        self._role = role
        super().__init__(seat, "kt-item", f"kt-role-{role.id}")

    def shows(self) -> object:
        """Return what was asked, and whether one may ask."""
        own = self.seat.own
        asked = tuple(one for one in own.rung if one.role == self._role.id) if own else ()
        return asked, self.seat.has_pen and self.seat.can_write

    def build(self) -> Sequence[widgets.Widget]:
        """Return the questions and answers."""
        seat, role = self.seat, self._role
        title = joined((tag("h4", self.material(role.function)), tag("p", role_chip(seat, role.id))))
        told, left = [], []
        for answer in role.answers:
            reply = seat.rung(role.id, answer.id)
            if reply is not None:
                told.append(block(self._reply(answer, reply)))
            elif seat.has_pen and seat.can_write:
                how = tr(seat.material, f"approach.{answer.approach}")
                words = f"{how}: {self.material_words(answer.question)}"
                left.append(self.labelled(button(words, partial(self._ask, answer.id), "say")))
        return (block(title), *told, *((stack(*left),) if left else ()))

    def _reply(self, answer: Answer, reply: Reply) -> Markup:
        """Return a question, what was said to it, and what that rests on."""
        seat = self.seat
        held = "" if reply.outcome is Outcome.SAID else "kt-talk-held"
        asked = tag("p", self.material(answer.question), "kt-talk-me")
        said = tag("p", self.material(reply.text), f"kt-talk-other {held}".strip())
        lines = []
        if reply.sharing is not None:
            lines.append(tag("p", say(seat.language, reply.sharing.code, **reply.sharing.facts)))
        why = details(self.say(f"practice.outcome-{reply.outcome}"), joined(lines), "kt-reasons") if lines else ""
        return joined((tag("div", joined((asked, said)), "kt-talk"), why))

    def _ask(self, question: str) -> None:
        """Ask the role."""
        self.tell(self.seat.do(c.ask_role, self._role.id, question))
