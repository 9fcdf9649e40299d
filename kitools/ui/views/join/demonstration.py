"""The meeting that is shown on the screen, line by line as the trainer goes on."""

from collections.abc import Sequence

import ipywidgets as widgets
from markupsafe import Markup

from kitools.ground import KitError
from kitools.sessions.material.demonstration import Demonstration, Line, demonstration
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.parts import block, chip, details, joined, tag

_SHOWN = 3


class Shown(SeatPart):
    """The lines up to where the trainer has come; the latest below."""

    def shows(self) -> object:
        """Return how far the meeting has come."""
        return self.seat.state.demonstration

    def build(self) -> Sequence[widgets.Widget]:
        """Return the last lines, and the earlier ones on demand."""
        found = self._found()
        if found is None:
            return (block(tag("p", self.say("join.watch-screen"), "kt-empty")),)
        at = min(self.seat.state.demonstration, len(found.lines) - 1)
        told = [self._line(found, one) for one in found.lines[: at + 1]]
        title = tag("h3", self.material(found.title))
        earlier = details(self.say("join.earlier-lines"), joined(told[:-_SHOWN])) if at + 1 > _SHOWN else ""
        parts: list[widgets.Widget] = [block(joined((title, tag("p", self.material(found.about)), earlier)), "kt-card")]
        parts.append(block(tag("div", joined(told[-_SHOWN:]), "kt-talk")))
        now = found.lines[at]
        if now.note is not None:
            parts.append(
                block(
                    tag("p", joined((tag("strong", self.say("join.notice")), " ", self.material(now.note))), "kt-note")
                )
            )
        if now.stop is not None:
            words = joined((tag("h3", self.say("join.stop-title")), tag("p", self.material(now.stop), "kt-lead")))
            parts.append(block(words, "kt-card"))
        return parts

    def _found(self) -> Demonstration | None:
        """Return the meeting, if the session has one."""
        name = self.seat.state.set_up.demonstration
        try:
            return demonstration(name) if name else None
        except KitError:
            return None

    def _line(self, found: Demonstration, line: Line) -> Markup:
        """Return who says what."""
        speaker = found.speaker(line.speaker)
        who = joined((self.material(speaker.part), " ", chip(self.seat.language, speaker.sector)))
        return tag("p", joined((tag("span", who, "kt-who"), self.material(line.text))))
