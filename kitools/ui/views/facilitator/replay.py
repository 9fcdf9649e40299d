"""A group's plan played again: a scrubber over its changes, and moments to jump to."""

from kitools.plan import differences
from kitools.sessions.commands.telling import case_of
from kitools.sessions.debrief.replay import Moment, Replay, moments, plan_numbers
from kitools.sessions.material.questions import question
from kitools.sessions.material.spoken import Who, spoken
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.views import inputs
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.facilitator.plan_shown import plan_shown
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import Block, button, joined, row, stack, tag, with_classes
from kitools.ui.views.sessions.kept import choose_from, update
from kitools.words import has, say_time


class ReplayView(Part):
    """What the plan looked like when."""

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        self._replay = Replay(())
        self._stops: tuple[int, ...] = ()
        self._moments: dict[int, Moment] = {}
        self._counted = -1
        self._setting = False
        self._group = inputs.Dropdown(description=self.tr("trainer.whose_plan"))
        self._slider = inputs.IntSlider(description=self.tr("trainer.scrubber"), min=0, max=1, value=0, readout=False,
                                         continuous_update=True)  # fmt: skip
        self._moment = inputs.Dropdown(description=self.tr("trainer.moment"))
        self._said, self._plan = Block(), with_classes(Block(), "kt-card")
        self._group.observe(guard(lambda _: self._again()), names="value")
        self._slider.observe(guard(lambda _: self._draw()), names="value")
        self._moment.observe(guard(lambda change: self._jump(change["new"])), names="value")
        back = button(self.tr("trainer.change_back"), lambda: self._step(-1), "secondary")
        onward = button(self.tr("trainer.change_onward"), lambda: self._step(1), "secondary")
        self.children = (
            stack(self._group, self._moment, self._slider, row(back, onward), self._said,
                  classes="kt-card kt-stack kt-scrubber"),
            self._plan,
        )  # fmt: skip
        self.refresh()

    def refresh(self) -> None:
        """Take in that more has happened; where one stands stays."""
        groups = [(group.group.name, group.group.id) for group in self.model.groups if group.has_begun]
        if groups:
            choose_from(self._group, groups, self._group.value or groups[0][1])
            if self._counted != self.model.state.number:
                self._again()
        else:
            update(self._said, tag("p", self.say("trainer.nothing_to_replay"), "kt-empty"))

    def _again(self) -> None:
        """Find the stops of the chosen group."""
        group = self._group.value
        if group is None:
            return
        facts = self.model.facts
        self._counted = self.model.state.number
        self._replay = Replay(facts)
        self._moments = {one.number: one for one in moments(facts, group)}
        here = self._stops[self._slider.value] if self._slider.value < len(self._stops) else None
        self._stops = tuple(sorted({*plan_numbers(facts, group), *self._moments}))
        self._setting = True
        try:
            self._slider.max = max(1, len(self._stops) - 1)
            self._slider.value = self._stops.index(here) if here in self._stops else len(self._stops) - 1
            options = [(self._words(one), number) for number, one in self._moments.items()]
            choose_from(self._moment, options, None)
        finally:
            self._setting = False
        self._draw()

    def _step(self, steps: int) -> None:
        """Go a change on or back."""
        self._slider.value = min(max(0, self._slider.value + steps), max(0, len(self._stops) - 1))

    def _jump(self, number: int | None) -> None:
        """Go to a moment."""
        if not self._setting and number in self._stops:
            self._slider.value = self._stops.index(number)

    def _draw(self) -> None:
        """Show the plan as it was."""
        group = self._group.value
        if self._setting or group is None or not self._stops:
            return
        number = self._stops[min(self._slider.value, len(self._stops) - 1)]
        state = self._replay.at(number)
        found = state.groups.get(group)
        if found is None or not found.has_begun:
            update(self._plan, tag("p", self.say("trainer.not_begun"), "kt-empty"))
            return
        fact = next(one for one in self.model.facts if one.number == number)
        who = state.nickname(fact.who) or self.tr("trainer.you")
        facts = {"number": self._slider.value + 1, "count": len(self._stops), "who": who}
        line = self.say("trainer.replay_at", time=say_time(self.language, fact.at), **facts)
        moment = self._moments.get(number)
        what = self._words(moment) if moment else self._changed(group, number)
        update(self._said, joined((tag("p", line, "kt-place"), tag("p", what, "kt-lead", role="status"))))
        plan = plan_shown(found.plan, case_of(state, found), self.language)
        update(self._plan, joined((tag("h3", self.say("trainer.plan_then")), plan)))

    def _changed(self, group: str, number: int) -> str:
        """Say which parts of the plan changed."""
        before = self._replay.at(number - 1).group(group).plan
        after = self._replay.at(number).group(group).plan
        names = dict.fromkeys(edit.path.split("/")[0].split(".")[0] for edit in differences(before, after))
        said = [self.tr(f"section.{name}") for name in names if has(self.language, f"section.{name}")]
        return self.tr("trainer.changed", parts=" · ".join(said)) if said else self.tr("trainer.changed_something")

    def _words(self, one: Moment) -> str:
        """Say what happened at a moment."""
        return self.tr(f"trainer.moment_{one.kind}", **_facts(self, one))


def _facts(part: Part, one: Moment) -> dict[str, object]:
    """Return the facts of a moment, as its sentence wants them."""
    event, model = one.event, part.model
    match one.kind:
        case "stage":
            return {"stage": part.tr(f"session_stage.{model.setting.slots[event.place].stage}")}
        case "decision":
            what = question(event.question).title.in_language(part.language)
            return {"what": what, "choice": event.choice, "reason": event.reason}
        case "card" | "card_undone" | "card_answer":
            title = spoken(model.deck.card(event.card).title, Who(), model.material_language)
            return {"card": title, "choice": getattr(event, "choice", ""), "reason": getattr(event, "reason", "")}
        case "weeks":
            return {"week": event.weeks[-1].week if event.weeks else 0}
        case "form":
            return {"form": part.tr(f"meeting_form.{event.form.value}")}
        case _:
            return {}
