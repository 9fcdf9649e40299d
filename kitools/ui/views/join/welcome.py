"""The case and one's own role card; the citizen's card; what whoever watches does."""

from collections.abc import Sequence
from datetime import timedelta

import ipywidgets as widgets
from markupsafe import Markup

from kitools.cases import Bilingual, Role
from kitools.cases.case import TimelineEntry
from kitools.ground.said import Said
from kitools.sessions import commands as c
from kitools.sessions.material.citizen_card import CitizenCard, Cue, citizen_card
from kitools.sessions.values import CITIZEN
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.views.join.consents import consent_lines
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.parts import block, chip, details, joined, listed, row, say, stack, tag
from kitools.ui.views.sessions.tongue import said_in
from kitools.ui.views.values import code_words
from kitools.words import say_date


class Welcome(SeatPart):
    """The portrait, and the card of one's own role and of no other."""

    def shows(self) -> object:
        """Return the role."""
        return self.seat.role

    def build(self) -> Sequence[widgets.Widget]:
        """Return the portrait and the card."""
        return (RoleCard(self.seat), block(portrait(self.seat), "kt-card"))


class RoleCard(SeatPart):
    """One's own card: what the role knows, how the citizen is played, or what to look for."""

    def shows(self) -> object:
        """Return the role, and whether one plays it."""
        own = self.seat.own
        return self.seat.role, self.seat.who in own.playing if own else False, self.seat.is_paused

    def build(self) -> Sequence[widgets.Widget]:
        """Return the card."""
        seat = self.seat
        if seat.case is None:
            return ()
        role = seat.case_role
        if role is not None:
            return (block(self._role(role), "kt-card", f"kt-sector-{role.sector}"),)
        if seat.role == CITIZEN:
            return (self._citizen(citizen_card(seat.case)),)
        return (block(joined((tag("h3", self.say("join.observer-title")), listed(self._watching()))), "kt-card"),)

    def _role(self, role: Role) -> Markup:
        """Return what a role knows, which the others do not."""
        seat = self.seat
        notes = listed(
            joined((tag("strong", code_words(seat.language, note.topic)), ": ", self.material(note.text)))
            for note in role.notes
        )
        seen = self.seat.case.timeline if self.seat.case else ()
        before = [self._seen(one) for one in seen if one.sector is role.sector]
        told = details(self.say("join.what-you-have-seen"), listed(before)) if before else ""
        return joined(
            (
                tag("h3", joined((self.say("practice.you-are"), " ", self.material(role.function)))),
                tag("p", chip(seat.language, role.sector)),
                tag("p", self.say("join.only-you-know"), "kt-hint"),
                notes,
                told,
            )
        )

    def _seen(self, one: TimelineEntry) -> Markup:
        """Return something that one's own sector has been part of."""
        day = self.seat.state.set_up.begins_on + timedelta(days=one.day)
        return joined(
            (tag("strong", self.in_material(say_date(self.seat.material, day))), " ", self.material(one.text))
        )

    def _watching(self) -> list[Markup]:
        """Return what whoever watches looks for."""
        return [self.say(f"join.observer-{number}") for number in (1, 2, 3, 4)]

    # --- the citizen ------------------------------------------------------------------------------------------

    def _citizen(self, found: CitizenCard) -> widgets.Widget:
        """Return the card for whoever plays the citizen, with the way in and the way out."""
        seat = self.seat
        title = tag("h3", self.say("join.citizen-title", name=found.name))
        rules = joined((tag("h4", self.say("join.citizen-rules")), listed(self._spoken(found.rules))))
        plays = seat.own is not None and seat.who in seat.own.playing
        way = joined((tag("h4", self.say("join.way-out" if plays else "join.way-in")),
                      listed(self._spoken(found.way_out if plays else found.way_in), name="ol")))  # fmt: skip
        enter = self.press("join.enter-role", lambda: seat.do(c.enter_role), "primary", name=found.name)
        leave = self.press("join.leave-role", lambda: seat.do(c.leave_role), "secondary")
        buttons = row(leave) if plays else row(enter, leave)
        parts = (block(joined((title, rules))), block(way), buttons, block(self._wishes(found)))
        return stack(*parts, classes="kt-card kt-stack kt-sector-citizen")

    def _spoken(self, lines: Sequence[Said]) -> list[Markup]:
        """Return sentences of `words/`."""
        return [self.say(one.code, **one.facts) for one in lines]

    def _wishes(self, found: CitizenCard) -> Markup:
        """Return wishes, limits, and what makes the citizen open or close."""
        language = self.seat.language
        network = [f"{one.name}: {code_words(language, wish)}" for one, wish in found.relatives]
        told: list[tuple[str, Sequence[object]]] = [
            ("join.citizen-wishes", [self.material(one) for one in (*found.wishes, *found.worked)]),
            (
                "join.citizen-limits",
                [self.say(f"consent_stance.{found.stance}"), *consent_lines(self, found.consents, found.objections)],
            ),
            ("join.citizen-network", network),
        ]
        lists = [joined((tag("h4", self.say(code)), listed(lines))) for code, lines in told if lines]
        opens = details(self.say("join.citizen-opens"), listed(self._cue(one) for one in found.opens))
        closes = details(self.say("join.citizen-closes"), listed(self._cue(one) for one in found.closes))
        return joined((*lists, opens, closes))

    def _cue(self, one: Cue) -> Markup:
        """Return what somebody may say, and how the citizen answers."""
        return joined((self.material(one.says), " – ", tag("em", self.material(one.reply))))


def portrait(seat: SeatModel) -> Markup:
    """Return who the citizen is, as everybody knows it: no sector's own knowledge."""
    case, language = seat.case, seat.language
    if case is None:
        return Markup("")
    name = case.citizen.chosen_name

    def material(text: Bilingual) -> Markup:
        return said_in(seat.material, text.in_language(seat.material), language)

    facts = listed(
        (
            say(language, "practice.age", age=case.age),
            material(case.housing),
            material(case.family),
            joined((say(language, "practice.legal-frame"), ": ", code_words(language, case.legal_frame))),
        )
    )
    return joined(
        (
            tag("h3", say(language, "practice.who-is", name=name)),
            tag("p", material(case.portrait)),
            tag("h4", say(language, "practice.resources", name=name)),
            listed(material(one) for one in case.resources),
            tag("h4", say(language, "practice.facts")),
            facts,
            tag("p", say(language, "practice.fictive-note"), "kt-hint"),
        )
    )
