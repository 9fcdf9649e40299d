"""What a participant sees in each stage."""

from collections.abc import Callable, Sequence

import ipywidgets as widgets

from kitools.sessions.material.stages import Stage
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.views.join.agenda import AgendaPart
from kitools.ui.views.join.cards import Cards
from kitools.ui.views.join.closed import Goodbye
from kitools.ui.views.join.debrief import Debrief
from kitools.ui.views.join.decisions import Decisions
from kitools.ui.views.join.demonstration import Shown
from kitools.ui.views.join.monday import MondayCard
from kitools.ui.views.join.notes import Notes
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.join.plan import PlanPart
from kitools.ui.views.join.questionnaire import Questions
from kitools.ui.views.join.talk import Ringing, Talk
from kitools.ui.views.join.waiting import ShownOut, Waiting
from kitools.ui.views.join.weeks import Ball, Weeks
from kitools.ui.views.join.welcome import Welcome
from kitools.ui.views.join.year import Years
from kitools.ui.views.parts import block, joined, stack, tag
from kitools.ui.views.sessions.part import Part
from kitools.ui.views.sessions.tongue import said_in
from kitools.words import tr


class Working(SeatPart):
    """A stage in which the group works on its plan: the task, what belongs here, the plan, and what one knows."""

    def build(self) -> Sequence[widgets.Widget]:
        """Return the parts, the plan to the left and what one knows to the right."""
        seat, stage = self.seat, self.seat.stage
        first: dict[Stage, Callable[[], list[widgets.Widget]]] = {
            Stage.TALK: lambda: [Talk(seat)],
            Stage.CONSENT: lambda: [Talk(seat)],
            Stage.MEETING: lambda: [AgendaPart(seat)],
            Stage.EVERYDAY: lambda: [Cards(seat), Ball(seat), Weeks(seat)],
            Stage.FOLLOW_UP: lambda: [*self._late_talk(), Ball(seat), Weeks(seat)],
        }
        aside: list[widgets.Widget] = [Notes(seat)]
        if stage is not Stage.RIGHT:
            aside.append(Ringing(seat))
        work = [Decisions(seat), PlanPart(seat)]
        if stage in (Stage.MEETING, Stage.EVERYDAY):
            work.reverse()  # there the plan is what one works in, and the questions sum up
        main = stack(*first.get(stage, list)(), *work)
        return (task(seat), self._ways(), stack(main, stack(*aside), classes="kt-with-aside"))

    def _late_talk(self) -> list[widgets.Widget]:
        """Return the talk with the citizen for the follow-up of a format that has no stage for it."""
        stages = {slot.stage for slot in self.seat.state.set_up.slots}
        return [] if Stage.TALK in stages else [Talk(self.seat)]

    def _ways(self) -> widgets.Widget:
        """Return the ways to the plan and to what one knows, on a phone, where they are far down."""
        links = (tag("a", self.say(f"join.to-{place}"), href=f"#kt-{place}") for place in ("plan", "notes"))
        ways = tag("nav", joined(links), "kt-ways", aria_label=self.tr("join.ways"))
        return block(tag("div", ways, "kt-only-narrow"))


class WithTask(SeatPart):
    """A stage's task, and one part below it."""

    def __init__(self, seat: SeatModel, make: Callable[[SeatModel], Part]) -> None:
        self._make = make
        super().__init__(seat)

    def build(self) -> Sequence[widgets.Widget]:
        """Return the task and the part."""
        return (task(self.seat), self._make(self.seat))


def task(seat: SeatModel) -> widgets.Widget:
    """Return the stage's heading, and what participants do in it."""
    title = tag("h2", tr(seat.language, f"session_stage.{seat.stage}"), "kt-step-title kt-stage-title", tabindex="-1")
    now = said_in(seat.material, seat.texts.now.in_language(seat.material), seat.language)
    return block(joined((title, tag("p", now, "kt-lead"))))


def body_of(seat: SeatModel) -> Part:
    """Return what one sees in the stage that the session stands in."""
    stage = seat.stage
    if seat.is_out:
        return ShownOut(seat)
    if seat.state.closed or stage is Stage.CLOSED:
        return Goodbye(seat)
    if stage is Stage.LOBBY or (seat.own is None and stage in _IN_GROUPS):
        return Waiting(seat)
    if stage in (Stage.BEFORE, Stage.AFTER):
        return WithTask(seat, lambda one: Questions(one, "before" if stage is Stage.BEFORE else "after"))
    if stage in _ALONE:
        return WithTask(seat, _ALONE[stage])
    return Working(seat)


_ALONE: dict[Stage, Callable[[SeatModel], Part]] = {
    Stage.WELCOME: Welcome,
    Stage.DEMONSTRATION: Shown,
    Stage.YEAR: Years,
    Stage.DEBRIEF: Debrief,
    Stage.MONDAY: MondayCard,
}

_IN_GROUPS = frozenset(
    {Stage.WELCOME, Stage.RIGHT, Stage.TALK, Stage.CONSENT, Stage.MEETING, Stage.EVERYDAY, Stage.FOLLOW_UP, Stage.YEAR}
)
