"""The year: let it go for all groups under the same luck, and hold the groups against each other."""

import asyncio
from functools import partial
from typing import Any

from markupsafe import Markup

from kitools.figures import Table
from kitools.sessions.debrief.produced import Produced, differing, produced
from kitools.sessions.everyday import MEASURES
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.models.kept import COMPARISON, ball_name
from kitools.ui.views import inputs
from kitools.ui.views.facilitator.drawing import Drawing
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.guard import guard
from kitools.ui.views.number_table import number_table
from kitools.ui.views.parts import Block, block, button, heading, joined, model_banner, row, stack, tag, with_classes
from kitools.ui.views.sessions.kept import choose_from, update
from kitools.ui.views.sessions.kept_picture import kept_picture
from kitools.ui.views.values import code_words
from kitools.words import say_date, say_list, say_number


class YearView(Part):
    """The button that lets the year go, the groups side by side, and each group's ball."""

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        self._task: asyncio.Task[None] | None = None
        self._progress = Block()
        self._go = button("", self.let_it_go, "primary")
        self._missing = button(self.tr("trainer.year_for_missing"), self._catch_up, "secondary")
        self._blocks = {part: with_classes(Block(), "kt-card") for part in ("compare", "measures", "plans", "forms")}
        self._group = inputs.Dropdown(description=self.tr("trainer.whose_ball"))
        self._group.observe(guard(lambda _: self._draw_ball()), names="value")
        self._ball = Block()
        self._drawing = Drawing(model, self._told)
        self._after = stack()
        self.children = (
            stack(heading(2, self.say("trainer.the_year")), block(tag("p", self.say("trainer.year_hint"))),
                  row(self._go, self._missing), self._progress, classes="kt-card kt-stack"),
            model_banner(self.language),
            self._after,
        )  # fmt: skip
        self._results = (*self._blocks.values(), stack(self._group, self._ball, classes="kt-card kt-stack"))
        self.refresh()
        self._drawing.start()

    def refresh(self) -> None:
        """Take in the years that have gone."""
        model = self.model
        years = max((len(group.versions) for group in model.groups), default=0)
        self._go.description = self.tr("trainer.another_year" if years else "trainer.let_year_go")
        self._go.disabled = not model.groups or model.in_lobby or self._is_going
        (self._missing.remove_class if model.without_year() else self._missing.add_class)("kt-hidden")
        if bool(self._after.children) != bool(years):
            self._after.children = self._results if years else ()
        if years:
            self._draw()

    @property
    def _is_going(self) -> bool:
        """Whether years are being computed now."""
        return self._task is not None and not self._task.done()

    def let_it_go(self) -> None:
        """Let the year go for all groups."""
        self._go_for([group.group.id for group in self.model.groups])

    def _catch_up(self) -> None:
        """Let the year go for the groups that were left out when the page was lost."""
        self._go_for(list(self.model.without_year()))

    def _go_for(self, names: list[str]) -> None:
        """Let the year go, group by group, so that the page stays alive in between."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self.model.let_year_go(names)
            self._drawing.start()
            return
        if not self._is_going:
            self._task = loop.create_task(guard.over(self._going(names)))

    async def _going(self, names: list[str]) -> None:
        """Let the year go in one group after the other, then draw."""
        gone = self.model.years_gone()
        try:
            for done, name in enumerate(names):
                update(self._progress, tag("p", self.say("trainer.year_goes", done=done, of=len(names)), role="status"))
                await asyncio.sleep(0.02)
                self.model.let_year_go([name], gone)
        finally:
            update(self._progress, "")
            self._task = None
            self.refresh()
        self._drawing.start()

    def _told(self, left: int) -> None:
        """Say how many figures are still to be drawn, and show those that are there."""
        update(self._progress, tag("p", self.say("trainer.still_drawing", count=left), role="status") if left else "")
        if self._after.children:
            self._draw()

    def _draw(self) -> None:
        """Show the groups side by side."""
        model = self.model
        rows = [produced(model.state, group) for group in model.groups]
        caption = self.say("trainer.compare_caption")
        title = tag("h2", self.say("trainer.side_by_side"))
        several = len({group.group.case for group in model.groups}) > 1
        note = tag("p", self.say("trainer.several_cases_note"), "kt-remark-ought") if several else ""
        honest = tag("p", self.say("trainer.averages_only"), "kt-hint")
        update(self._blocks["compare"], joined((title, note, self._kept(COMPARISON, caption), honest)))
        update(self._blocks["measures"], self._measures(rows))
        update(self._blocks["plans"], self._plans())
        update(self._blocks["forms"], self._forms(rows))
        choose_from(self._group, [(g.group.name, g.group.id) for g in model.groups if g.versions],
                    self._group.value or next(g.group.id for g in model.groups if g.versions))  # fmt: skip
        self._draw_ball()

    def _kept(self, name: str, caption: Any) -> Markup:
        """Return a figure that is kept, or that it is being drawn."""
        find = partial(self.model.log.picture, self.model.session)
        shown = kept_picture(self.language, find, name, caption)
        return shown or tag("p", self.say("trainer.being_drawn"), "kt-empty", role="status")

    def _draw_ball(self) -> None:
        """Show who had the ball in one group."""
        name = self._group.value
        if name and name in self.model.state.groups and (found := self.model.state.group(name)).versions:
            caption = self.say("trainer.ball_caption", group=found.group.name)
            shown = self._kept(ball_name(name, len(found.versions)), caption)
            update(self._ball, shown)

    def _measures(self, rows: list[Produced]) -> Markup:
        """Return the measures of every group."""
        language = self.language
        header = (self.tr("trainer.group"), *(self.tr(f"trainer.measure_{name}") for name in MEASURES))
        cells = []
        for one in rows:
            said = [_measured(language, one.measures[name]) if name in one.measures else "–" for name in MEASURES]
            cells.append((one.name, *said))
        return joined((tag("h3", self.say("trainer.measures")), number_table(Table(header, tuple(cells)))))

    def _plans(self) -> Markup:
        """Return what differs between the plans under which the latest year went."""
        groups = [group for group in self.model.groups if group.versions]
        names = {group.group.id: group.group.name for group in groups}
        apart = differing({group.group.id: group.versions[-1].plan for group in groups})
        title = tag("h3", self.say("trainer.plans_differ"))
        if not apart:
            return joined((title, tag("p", self.say("trainer.plans_alike"))))
        rows = tuple(
            (self.tr(f"trainer.facet_{facet}"), *(_facet(self, said[name]) for name in names))
            for facet, said in apart.items()
        )
        return joined((title, number_table(Table((self.tr("trainer.in_the_plan"), *names.values()), rows))))

    def _forms(self, rows: list[Produced]) -> Markup:
        """Return what each agenda produced."""
        parts = ("challenges", "goals", "interventions", "answered_for", "if_thens")
        header = (
            self.tr("trainer.group"),
            self.tr("trainer.form"),
            *(self.tr(f"trainer.made_{part}") for part in parts),
            self.tr("trainer.made_next_meeting"),
            self.tr("trainer.made_stops"),
        )
        cells = tuple(
            (
                one.name,
                code_words(self.language, one.form),
                *(str(getattr(one, part)) for part in parts),
                self.tr("common.yes" if one.has_next_meeting else "common.no"),
                str(len(one.stops)),
            )
            for one in rows
        )
        hint = tag("p", self.say("trainer.forms_hint"), "kt-hint")
        return joined((tag("h3", self.say("trainer.forms_compared")), hint, number_table(Table(header, cells))))


def _measured(language: str, one: object) -> str:
    """Return a measure: the mean, and where there is a spread, from where to where most courses lie."""
    mean, low, high = (say_number(language, float(getattr(one, name)), 0) for name in ("mean", "p10", "p90"))
    return mean if low == high else f"{mean} ({low}–{high})"


def _facet(part: Part, value: object) -> str:
    """Return what a plan says on one point."""
    if isinstance(value, tuple):
        return say_list(part.language, [code_words(part.language, one) for one in value]) or "–"
    if hasattr(value, "year"):
        return say_date(part.language, value)  # type: ignore[arg-type]
    if isinstance(value, float):
        return say_number(part.language, value)
    return str(value) if value not in (None, "") else "–"
