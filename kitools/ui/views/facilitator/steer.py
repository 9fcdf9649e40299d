"""What the trainer says, does and looks for in this stage; messages; the run sheet; the meeting on the screen."""

from markupsafe import Markup

from kitools.sessions.commands import message, step_demonstration
from kitools.sessions.material.demonstration import demonstration
from kitools.sessions.material.stages import Stage
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.views import inputs
from kitools.ui.views.facilitator.fetching import Fetching
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.parts import Block, block, button, heading, joined, listed, row, stack, tag, with_classes
from kitools.ui.views.sessions.kept import Kept, choose_from, update

_ALL = ""


class Steer(Part):
    """The guide of the stage, a message to send, the demonstration where it is shown, and the run sheet."""

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        self._guide, self._sheet, self._sent = Block(), Block(), Block()
        self._text = inputs.Textarea(description=self.tr("trainer.message"), rows=2)
        self._to = inputs.Dropdown(description=self.tr("trainer.message_to"))
        self._goto = inputs.Dropdown(description=self.tr("trainer.jump_to"))
        self._show = Kept()
        with_classes(self._guide, "kt-card", "kt-guide")
        self._place: int | None = None
        self._fetching = Fetching(model)
        beside = stack(
            stack(
                heading(3, self.say("trainer.say_something")),
                stack(self._text, self._to, classes="kt-stack kt-field"),
                row(button(self.tr("trainer.send_message"), self.send_message, "secondary")),
                self._sent,
                classes="kt-card kt-stack",
            ),
            stack(
                heading(3, self.say("trainer.run_sheet")),
                self._sheet,
                stack(self._goto, classes="kt-field"),
                row(button(self.tr("trainer.jump"), self._jump, "secondary")),
                row(button(self.tr("trainer.print_run_sheet"), self._print, "quiet")),
                self._fetching,
                classes="kt-card kt-stack",
            ),
        )
        self.children = (self._show, stack(self._guide, beside, classes="kt-pair"))
        self.refresh()

    def refresh(self) -> None:
        """Take in which stage it is."""
        update(self._guide, guide(self))
        update(self._sheet, run_sheet(self))
        choose_from(self._to, self._recipients(), self._to.value if self._to.value is not None else _ALL)
        places = [
            (f"{place + 1}. {self.tr(f'session_stage.{slot.stage}')}", place)
            for place, slot in enumerate(self.model.setting.slots)
        ]
        place = self.model.state.place
        choose_from(self._goto, places, self._goto.value if place == self._place else place)
        self._place = place
        self._draw_messages()
        self._draw_demonstration()

    def send_message(self) -> None:
        """Send the message."""
        if self.model.do(message, self._text.value, self._to.value or None) is None:
            self._text.value = ""

    def _print(self) -> None:
        """Fetch the run sheet on one page, to have in the hand."""
        self._fetching.get(f"-{self.tr('session_file.run_sheet')}.pdf")

    def _jump(self) -> None:
        """Go to the stage that is chosen."""
        if self._goto.value is not None:
            self.model.enter(self._goto.value)

    def _recipients(self) -> list[tuple[str, str]]:
        """Return whom a message can go to."""
        return [(self.tr("trainer.all_groups"), _ALL), *((one.group.name, one.group.id) for one in self.model.groups)]

    def _draw_messages(self) -> None:
        """Show what was said last."""
        names = {one.group.id: one.group.name for one in self.model.groups}
        last = self.model.state.messages[-3:]
        lines = [
            joined((tag("strong", names.get(one.group or "", self.tr("trainer.all_groups"))), ": ", one.text))
            for one in reversed(last)
        ]
        update(
            self._sent, joined((tag("p", self.say("trainer.sent"), "kt-group-label"), listed(lines))) if lines else ""
        )

    def _draw_demonstration(self) -> None:
        """Offer to step through the meeting, in its stage."""
        model = self.model
        shown = model.setting.demonstration if model.state.stage is Stage.DEMONSTRATION else None
        self._show.show(shown, lambda: (Demonstration(model),) if shown else ())
        for one in self._show.children:
            one.refresh()


class Demonstration(Part):
    """The meeting on the screen: the line it has come to, and the steps."""

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        with_classes(self, "kt-card")
        self._lines, self._steps = Block(), LineSteps(model)
        self.children = (block(tag("h3", self.say("trainer.demonstration_title"))), self._lines, self._steps)
        self.refresh()

    def refresh(self) -> None:
        """Take in which line it is."""
        update(self._lines, demonstration_lines(self.model, most=3))
        self._steps.refresh()


class LineSteps(Part):
    """The buttons that step through the meeting on the screen, a line at a time."""

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        self._back = button(self.tr("trainer.line_back"), lambda: self._step(-1), "secondary")
        self._onward = button(self.tr("trainer.line_onward"), lambda: self._step(1), "primary")
        self.children = (row(self._onward, self._back),)
        self.refresh()

    def refresh(self) -> None:
        """Take in which line it is."""
        at, meeting = self.model.state.demonstration, demonstration(self.model.setting.demonstration or "")
        self._back.disabled, self._onward.disabled = at <= 0, at >= len(meeting.lines) - 1

    def _step(self, steps: int) -> None:
        """Go a line forwards or back."""
        self.model.do(step_demonstration, self.model.state.demonstration + steps)


def demonstration_lines(model: FacilitatorModel, most: int) -> Markup:
    """Return the last lines of the meeting on the screen, with what to notice and where to stop."""
    spoken = model.material_language
    meeting = demonstration(model.setting.demonstration or "")
    at = min(model.state.demonstration, len(meeting.lines) - 1)
    said = []
    for line in meeting.lines[max(0, at - most + 1) : at + 1]:
        who = meeting.speaker(line.speaker)
        words = joined((tag("span", who.part.in_language(spoken), "kt-who"), line.text.in_language(spoken)))
        said.append(tag("li", words, f"kt-sector-{who.sector}"))
    extra = [tag("p", one.in_language(spoken), "kt-note") for one in (meeting.lines[at].note,) if one]
    extra += [tag("p", one.in_language(spoken), "kt-remark-ought") for one in (meeting.lines[at].stop,) if one]
    count = tag("p", f"{at + 1} / {len(meeting.lines)}", "kt-hint")
    return tag("div", joined((count, tag("ol", joined(said), "kt-talk"), *extra)), lang=spoken)


def guide(part: Part) -> Markup:
    """Return what the trainer says, does and looks for in the stage, and what participants see."""
    model = part.model
    texts, spoken = model.texts(), model.material_language
    quote = tag("p", texts.say.in_language(spoken), "kt-aloud", lang=spoken)
    language = part.language
    parts = [tag("h3", part.say("trainer.say")), quote]
    if texts.do:
        parts += [tag("h3", part.say("trainer.do")), listed(one.in_language(language) for one in texts.do)]
    parts += [
        tag("h3", part.say("trainer.look_for")),
        tag("p", texts.look_for.in_language(language)),
        tag("h3", part.say("trainer.they_see")),
        tag("p", texts.now.in_language(language)),
    ]
    return joined(parts)


def run_sheet(part: Part) -> Markup:
    """Return the stages with the minute each begins at."""
    model = part.model
    minute, rows = 0, []
    for place, slot in enumerate(model.setting.slots):
        here = place == model.state.place
        words = part.say("trainer.sheet_row", minute=minute, stage=part.tr(f"session_stage.{slot.stage}"),
                         minutes=slot.minutes)  # fmt: skip
        pause = tag("span", part.say("trainer.break_after", minutes=slot.break_after), "kt-hint")
        shown = joined((tag("strong", words) if here else words, " ", pause if slot.break_after else ""))
        rows.append(tag("li", shown, "kt-here" if here else "", **({"aria_current": "step"} if here else {})))
        minute += slot.minutes + slot.break_after
    return tag("ol", joined(rows), "kt-run-sheet")
