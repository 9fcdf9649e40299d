"""The session as a participant sees it: the head, what the trainer says, the stage, and what must not be lost."""

from collections.abc import Callable, Mapping

from markupsafe import Markup

from kitools.ui.models.join.seat import SeatModel
from kitools.ui.views.guard import guard
from kitools.ui.views.join.asides import Asides, Unsaved
from kitools.ui.views.join.head import Head, Notices, OwnCode
from kitools.ui.views.join.stages import body_of
from kitools.ui.views.parts import Block, Stack, say, stack, tag, with_classes
from kitools.ui.views.sessions.part import Part, trouble_line


class Room(Stack):
    """Everything below the page's header; only what has changed is drawn again."""

    def __init__(self, seat: SeatModel) -> None:
        self._seat = seat
        self._drawn_for: object = None
        self._stage: Part | None = None
        self._lost = Block()
        self._live = Block()
        self._blocked = Block()
        self._said = 0
        self._known = self._to_announce()
        self._unsaved = Unsaved(seat)
        self._body = with_classes(stack(), "kt-work")
        self._parts: tuple[Part, ...] = (Head(seat), Notices(seat), self._unsaved, Asides(seat), OwnCode(seat))
        head, notices, unsaved, asides, own = self._parts
        super().__init__(
            children=(head, self._lost, notices, unsaved, asides, self._body, own, self._blocked, self._live)
        )
        with_classes(self, "kt-stack", "kt-room")
        self._here: object = None
        seat.observe(guard(lambda _: self.refresh()), names=["number", "lost_touch", "trouble"])
        seat.observe(guard(lambda _: self._look_who_is_here()), names="others")
        self.refresh()

    def refresh(self) -> None:
        """Look at everything again."""
        for part in self._parts:
            part.refresh()
        self._draw_stage()
        self._say_state()
        self._announce()

    def _look_who_is_here(self) -> None:
        """Look again where somebody has come, gone, or begun to write elsewhere; signs of life alone change nothing."""
        now = {name: self._seat.writes_in(name) for name in self._seat.others if self._seat.is_here(name)}
        if now != self._here:
            self._here = now
            self.refresh()

    def offer(self, texts: Mapping[str, str]) -> None:
        """Offer back words that were typed before a reload and never kept."""
        self._unsaved.offer(texts)

    def leave(self) -> None:
        """Stop what goes on by itself."""
        if self._stage is not None:
            self._stage.leave()

    def _draw_stage(self) -> None:
        """Show the stage that the session stands in; one that is shown already looks after itself."""
        seat = self._seat
        group = seat.own.group.id if seat.own else None
        begun = seat.own.has_begun if seat.own else False
        now = (seat.stage, seat.state.place, group, seat.role, begun, seat.is_out)
        if now == self._drawn_for and self._stage is not None:
            self._stage.refresh()
            return
        if self._stage is not None:
            self._stage.leave()
        self._drawn_for = now
        if seat.own is not None and not seat.can_write:
            self._unsaved.offer(seat.plan_desk.give_back())
        self._stage = body_of(seat)
        self._body.children = (self._stage,)

    def _say_state(self) -> None:
        """Say that the session rests, or that the page has lost touch; input is blocked while it rests."""
        seat = self._seat
        lines: list[Markup] = []
        if seat.is_paused and not seat.state.closed:
            lines.append(tag("p", say(seat.language, "join.paused"), "kt-banner", role="status"))
        if seat.lost_touch:
            lines.append(tag("p", say(seat.language, "join.lost-touch"), "kt-remark-ought", role="status"))
        if seat.trouble is not None:
            lines.append(trouble_line(seat.language, seat.trouble))
        self._lost.value = str(Markup("").join(lines))
        blocked = tag("div", "", "kt-blocked", data_in="kt-work", hidden="hidden") if seat.is_paused else ""
        self._blocked.value = str(blocked)

    # --- what is read out ---------------------------------------------------------------------------------------

    def _to_announce(self) -> dict[str, object]:
        """Return what somebody who cannot see the page is told of when it changes."""
        seat, own = self._seat, self._seat.own
        return {
            "stage": seat.stage,
            "message": len(seat.messages()),
            "card": len(own.cards) if own else 0,
            "week": own.week if own else 0,
            "pen": seat.has_pen,
            "paused": seat.is_paused,
        }

    def _announce(self) -> None:
        """Tell what matters, politely; an edit does not."""
        now = self._to_announce()
        changed = [name for name, value in now.items() if value != self._known[name]]
        self._known = now
        words = [said for name in changed if (said := _ANNOUNCED[name](self._seat))]
        if words:
            self._said += 1
            text = tag("div", Markup(" ").join(words), "kt-announce", data_nonce=str(self._said))
            self._live.value = str(text)


def _stage_words(seat: SeatModel) -> Markup:
    """Return what is said when the stage changes."""
    if not seat.state.setting:
        return Markup("")
    return say(seat.language, "join.stage-now", stage=seat.texts.now.in_language(seat.material))


def _message_words(seat: SeatModel) -> Markup:
    """Return what is said when the trainer has said something."""
    messages = seat.messages()
    return say(seat.language, "join.trainer-says", text=messages[-1].text) if messages else Markup("")


def _always(code: str) -> Callable[[SeatModel], Markup]:
    """Return what says the sentence of `code`."""
    return lambda seat: say(seat.language, code)


_ANNOUNCED: dict[str, Callable[[SeatModel], Markup]] = {
    "stage": _stage_words,
    "message": _message_words,
    "card": lambda seat: say(seat.language, "join.new-card") if seat.own and seat.own.cards else Markup(""),
    "week": lambda seat: say(seat.language, "join.weeks-gone", week=seat.own.week) if seat.own else Markup(""),
    "pen": lambda seat: say(seat.language, "join.you-have-pen" if seat.has_pen else "join.pen-gone"),
    "paused": lambda seat: say(seat.language, "join.paused" if seat.is_paused else "join.resumed"),
}
