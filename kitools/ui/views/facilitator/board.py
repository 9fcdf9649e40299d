"""The board: every group at a glance, and one click to look over a group's shoulder."""

from markupsafe import Markup

from kitools.sessions.commands import lower_hand, pass_pen
from kitools.ui.models.facilitator.board import Board, Glance
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import Block, Stack, button, joined, listed, row, tag, with_classes
from kitools.ui.views.sessions.kept import Kept, update
from kitools.ui.views.values import code_words
from kitools.words import say_time

_CORE = 7


class BoardView(Part):
    """All groups, or one of them from close by."""

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        self._board = Board(model)
        self._cards: dict[str, _Card] = {}
        self._grid = with_classes(Stack(), "kt-board")
        self._whole = Kept()
        self.children = (self._whole,)
        model.observe(guard(lambda _: self.refresh()), names="watched")
        self.refresh()

    def refresh(self) -> None:
        """Take in what the groups do."""
        watched = self.model.watched if self.model.watched in self.model.state.groups else ""
        self._whole.show((watched, bool(self.model.groups)), lambda: self._made(watched))
        if watched:
            self._whole.children[0].refresh()
        else:
            self._draw_cards()

    def _made(self, watched: str) -> tuple[object, ...]:
        """Return the shoulder view of a group, or the grid of all."""
        if watched:
            from kitools.ui.views.facilitator.shoulder import Shoulder  # noqa: PLC0415

            return (Shoulder(self.model, watched),)
        if not self.model.groups:
            empty = Block(value=str(tag("p", self.say("trainer.no_groups_yet"), "kt-empty")))
            return (empty,)
        self._cards, self._grid = {}, with_classes(Stack(), "kt-board")
        return (self._grid,)

    def _draw_cards(self) -> None:
        """Show every group."""
        rows = {one.group: one for one in self._board.rows()}
        self._cards = {name: self._cards.get(name) or _Card(self.model, name) for name in rows}
        if tuple(self._cards.values()) != self._grid.children:
            self._grid.children = tuple(self._cards.values())
        for name, one in rows.items():
            self._cards[name].put(one)


class _Card(Part):
    """One group at a glance."""

    def __init__(self, model: FacilitatorModel, name: str) -> None:
        super().__init__(model)
        with_classes(self, "kt-card")
        self._said = Block()
        label = model.state.group(name).group.name
        look = button(self.tr("trainer.look_over", group=label), lambda: model.watch(name), "secondary")
        self._lower = button(self.tr("trainer.lower_hand"), lambda: self._down(name), "secondary")
        self._free = button(self.tr("trainer.lay_pen", group=label), lambda: self._lay(name), "quiet")
        self._buttons = row(look)
        self._look = look
        self.children = (self._said, self._buttons)

    def put(self, one: Glance) -> None:
        """Show the group as it is now."""
        update(self._said, glance(self, one))
        (self.add_class if one.hand else self.remove_class)("kt-hand-up")
        raised, held = (self._lower,) if one.hand else (), (self._free,) if one.pen else ()
        wanted = (self._look, *raised, *held)
        if tuple(self._buttons.children) != wanted:
            self._buttons.children = wanted

    def _down(self, name: str) -> None:
        """Let the help have come."""
        self.model.do(lower_hand, name)

    def _lay(self, name: str) -> None:
        """Lay the group's pen on the table, where somebody sits on it."""
        self.model.do(pass_pen, None, name)


def glance(part: Part, one: Glance) -> Markup:
    """Return a group in a few lines."""
    title = joined((one.name, " ", tag("span", part.say("trainer.hand_up"), "kt-chip kt-hand") if one.hand else ""))
    lines = [line for line in _lines(part, one) if line]
    return joined((tag("h3", title), tag("p", part.say("trainer.case_line", name=one.case,
                  form=code_words(part.language, one.form)), "kt-hint"), listed(lines, "kt-plain-list")))  # fmt: skip


def _lines(part: Part, one: Glance) -> tuple[object, ...]:
    """Return what the board says of a group, line by line."""
    here = part.say("trainer.here", count=len(one.here), names=", ".join(one.here))
    away = part.say("trainer.away", names=", ".join(one.away)) if one.away else ""
    stop = ""
    if one.first_stop:
        first = part.tr(one.first_stop.code, **one.first_stop.facts)
        stop = tag("span", part.say("trainer.stops", count=one.stops, first=first), "kt-stop-line")
    return (
        here,
        tag("span", away, "kt-hint") if away else "",
        part.say("trainer.at_item", item=one.item) if one.item else "",
        part.say("trainer.weeks_passed", week=one.week) if one.week else "",
        part.say("trainer.filled", count=len(one.filled), of=_CORE),
        stop or part.say("trainer.no_stops"),
        part.say(f"trainer.consent_{one.consent}"),
        part.say("trainer.pen_with", name=one.pen) if one.pen else part.say("trainer.pen_free"),
        part.say("trainer.cards_wait", count=one.waiting_cards) if one.waiting_cards else "",
        part.say("trainer.last_at", time=say_time(part.language, one.last_at)) if one.last_at else "",
    )
