"""The waiting room to project, who has come, and who sits where."""

from markupsafe import Markup

from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.models.facilitator.seating import Seating
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.facilitator.seats import GroupCards, SeatList
from kitools.ui.views.parts import Block, block, button, chip, heading, joined, listed, row, say, stack, tag
from kitools.ui.views.sessions.kept import update
from kitools.words import tr


class People(Part):
    """The join code, large; who is here by sector; groups and seats."""

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        self._seating = Seating(model)
        self._here, self._waiting = Block(), Block()
        self._suggest = button(self.tr("trainer.suggest_groups"), self._seating.suggest, "secondary")
        self._place = button(self.tr("trainer.place_late"), self._seating.place_all, "secondary")
        self._groups, self._seats = GroupCards(model, self._seating), SeatList(model, self._seating)
        self.children = (
            block(invitation(model), "kt-card", "kt-invitation"),
            *self._reach(),
            stack(self._here, classes="kt-card kt-stack"),
            stack(
                heading(2, self.say("trainer.groups")),
                self._waiting,
                row(self._suggest, self._place),
                self._groups,
                self._seats,
                classes="kt-card kt-stack",
            ),
        )
        self.refresh()

    def refresh(self) -> None:
        """Take in who came and who sits where."""
        update(self._here, self._who_is_here())
        waiting = self._seating.waiting()
        names = ", ".join(person.nickname for person in waiting)
        has_groups = bool(self.model.groups)
        words = self.say("trainer.sit_nowhere", count=len(waiting), names=names) if waiting and has_groups else ""
        update(self._waiting, tag("p", words, "kt-remark-ought") if words else "")
        self._suggest.description = self.tr("trainer.suggest_again" if has_groups else "trainer.suggest_groups")
        look, other = ("kt-secondary", "kt-primary") if has_groups else ("kt-primary", "kt-secondary")
        self._suggest.remove_class(other).add_class(look)
        self._suggest.disabled = not (self.model.in_lobby and self.model.state.here())
        self._place.disabled = not (waiting and has_groups)
        self._groups.refresh()
        self._seats.refresh()

    def _reach(self) -> tuple[Block, ...]:
        """Say how participants' devices can reach the server, where they cannot."""
        if not (self.model.is_only_here and self.model.in_lobby):
            return ()
        command = tag("code", "kitools serve --host 0.0.0.0")
        words = joined((self.say("trainer.only_here"), " ", self.say("trainer.only_here_mend"), " ", command))
        kept = tag("p", self.say("trainer.only_here_kept"), "kt-hint")
        return (block(tag("div", joined((tag("p", words), kept)), "kt-remark-consider"), "kt-only-here"),)

    def _who_is_here(self) -> Markup:
        """Return who has come, sector by sector."""
        found = self._seating.by_sector()
        count = sum(len(people) for people in found.values())
        title = tag("h2", self.say("trainer.who_is_here", count=count))
        if not found:
            return joined((title, tag("p", self.say("trainer.nobody_yet"), "kt-empty")))
        rows = [
            joined((chip(self.language, sector), " ", ", ".join(person.nickname for person in people)))
            for sector, people in found.items()
        ]
        return joined((title, listed(rows, "kt-plain-list")))


def invitation(model: FacilitatorModel) -> Markup:
    """Return the join code, the address and the QR code, to be projected."""
    language = model.language
    address = tag("p", model.address, "kt-join-address") if model.address else ""
    words = joined(
        (
            tag("p", say(language, "trainer.how_to_join"), "kt-lead"),
            address,
            tag("p", say(language, "trainer.join_code"), "kt-group-label"),
            tag("p", model.join_code, "kt-join-code", translate="no"),
        )
    )
    code = qr(model.join_address, tr(language, "trainer.qr_label", address=model.join_address))
    return tag("div", joined((tag("div", words), code)), "kt-invite")


def qr(address: str, label: str) -> Markup:
    """Return a QR code for `address` as inline SVG; nothing without an address."""
    if not address:
        return Markup("")
    import segno  # noqa: PLC0415 - only who projects a code needs it

    made = segno.make(address, error="m", micro=False)
    drawn = made.svg_inline(scale=6, border=4, dark="#1b2733", light="#ffffff", omitsize=True)
    shown = drawn.replace("<svg ", str(Markup('<svg role="img" aria-label="{}" ').format(label)), 1)
    return tag("div", Markup(shown), "kt-qr")


def person_words(language: str, nickname: str, sector: str) -> Markup:
    """Return a person's name with the sector's chip."""
    return joined((tag("strong", nickname), " ", chip(language, sector)))
