"""The step where two versions of the plan meet the same luck: the ball first, then the course, then the barriers."""

from collections.abc import Iterable, Sequence
from functools import partial

import ipywidgets as widgets
from markupsafe import Markup

from kitools.figures import draw_ball, draw_barriers, draw_comparison
from kitools.figures.comparison import measure_name, said_difference
from kitools.simulation import Comparison, Difference
from kitools.ui.models.practice.changes import Change
from kitools.ui.models.practice.draft import Step
from kitools.ui.models.practice.model import PracticeModel
from kitools.ui.models.practice.numbers import BALL, STATES, behind
from kitools.ui.models.practice.years import Years
from kitools.ui.views.fields import TextField
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import (
    Stack,
    block,
    button,
    joined,
    listed,
    model_banner,
    opening,
    row,
    say,
    stack,
    tag,
    with_classes,
)
from kitools.ui.views.pictures import picture
from kitools.ui.views.practice.demand import OnDemand
from kitools.ui.views.practice.marks import mark
from kitools.ui.views.practice.switch import SwitchCard, assumed_note, behind_figure, captioned
from kitools.words import tr

_TOLD = ("days_in_nobodys_hands", "weeks_with_nobody", "information_missing", "promises_kept")


class CompareStep(Stack):
    """The latest version held against an earlier one."""

    def __init__(self, model: PracticeModel) -> None:
        self._model = model
        self._years = Years(model)
        numbers = [version.number for version in model.draft.versions]
        self._later, self._earlier = numbers[-1], numbers[-2]
        self._result = stack()
        self._switch = SwitchCard(model.language, self._years.switch, self._draw)
        language = model.language
        super().__init__(
            children=(
                opening(say(language, "step.compare-title"), say(language, "step.compare-hint"), mark(model.draft)),
                model_banner(language),
                *self._choice(numbers[:-1]),
                self._switch,
                self._result,
                self._onward(),
            )
        )
        with_classes(self, "kt-stack")
        self._draw()

    def leave(self) -> None:
        """Stop what still waits."""
        self._switch.leave()

    def _choice(self, numbers: Sequence[int]) -> list[widgets.Widget]:
        """Return the choice of the earlier version, where there is more than one."""
        if len(numbers) < 2:
            return []
        language = self._model.language
        options = [(tr(language, "compare.version", number=number), number) for number in numbers]
        entry = widgets.Dropdown(description=tr(language, "compare.hold-against"), options=options, value=self._earlier)
        entry.observe(guard(self._chosen), names="value")
        return [stack(entry, classes="kt-field kt-short")]

    def _chosen(self, change: dict[str, int]) -> None:
        """Hold the latest version against another one."""
        self._earlier = change["new"]
        self._draw()

    def _draw(self) -> None:
        """Show what was changed, and what it did."""
        found = self._years.comparison(self._earlier, self._later)
        self._result.children = (
            self._changes(),
            self._ball(found),
            self._course(found),
            self._barriers(),
        )

    def _changes(self) -> widgets.Widget:
        """Return what was changed, and the field for why."""
        model, language = self._model, self._model.language
        found = self._years.changes(self._earlier, self._later)
        label, hint = tr(language, "compare.why-changed"), tr(language, "compare.why-changed-hint")
        why = TextField(language, label, model.reason(), model.put_reason, model.vouch, hint=hint, rows=2)
        return stack(block(_changed(language, found)), why, classes="kt-card kt-stack")

    def _ball(self, found: Comparison) -> widgets.Widget:
        """Return what the change did to who has the ball."""
        language = self._model.language
        title = tag("h3", say(language, "compare.ball-title"))
        switch = self._years.switch
        lines = _sentences(language, [found.of(measure) for measure in _TOLD])
        draw = partial(draw_ball, found.ball_b, language, earlier=found.ball_a)
        caption = captioned(language, switch, "compare.ball-caption")
        figure = picture(language, caption, lambda layout: draw(layout=layout))
        honest = tag("p", say(language, "year.ball-honest"), "kt-hint")
        return stack(
            block(joined((title, assumed_note(language, switch), _in_short(language, found), lines))),
            figure,
            block(honest),
            behind_figure(language, switch, behind(BALL)),
            classes="kt-card kt-stack",
        )

    def _course(self, found: Comparison) -> widgets.Widget:
        """Return the offer to see every difference with its interval, the course itself among them."""
        language, switch = self._model.language, self._years.switch

        def shown() -> widgets.Widget:
            heading = tag("h3", say(language, "compare.course-title"), "kt-course-title", tabindex="-1")
            hint = tag("p", say(language, "compare.course-hint"))
            caption = captioned(language, switch, "compare.course-caption")
            figure = picture(language, caption, lambda layout: draw_comparison(found, language, layout))
            numbers = behind_figure(language, switch, behind(STATES))
            title = block(joined((heading, hint, assumed_note(language, switch))))
            return stack(title, figure, numbers, classes="kt-card kt-stack")

        return OnDemand(language, "compare.show-all", shown, "kt-course-title")

    def _barriers(self) -> widgets.Widget:
        """Return the offer to see what each barrier cost, which takes a moment to compute."""
        language, switch = self._model.language, self._years.switch

        def shown() -> widgets.Widget:
            costs = self._years.costs(self._later)
            heading = tag("h3", say(language, "compare.barriers-title"), "kt-barriers-title", tabindex="-1")
            hint = tag("p", say(language, "compare.barriers-hint"))
            caption = captioned(language, switch, "compare.barriers-caption")
            figure = picture(language, caption, lambda layout: draw_barriers(costs, language, layout))
            title = block(joined((heading, hint, assumed_note(language, switch))))
            return stack(title, figure, classes="kt-card kt-stack")

        return OnDemand(language, "compare.show-barriers", shown, "kt-barriers-title")

    def _onward(self) -> widgets.Widget:
        """Return the next step."""
        model, language = self._model, self._model.language
        return row(
            button(tr(language, "year.take-along"), lambda: model.go(Step.KEEP), "primary"),
            button(tr(language, "year.change-the-plan"), lambda: model.go(Step.PLAN), "secondary"),
        )


def _in_short(language: str, found: Comparison) -> Markup:
    """Return the typical wait before and now, where both are known."""
    before, now = found.ball_a.overall.days.median, found.ball_b.overall.days.median
    if before is None or now is None:
        return Markup("")
    return tag("p", say(language, "compare.in-short", before=before, now=now))


def _changed(language: str, found: Iterable[Change]) -> Markup:
    """Return what was changed in the plan."""
    lines = [
        joined((tag("strong", say(language, f"section.{one.section}")), " ", _counts(language, one))) for one in found
    ]
    content = listed(lines) if lines else tag("p", say(language, "compare.nothing-changed"))
    return joined((tag("h3", say(language, "compare.changed-title")), content))


def _counts(language: str, change: Change) -> Markup:
    """Return how many rows were added, changed and removed on one card."""
    counted = (("added", change.added), ("changed", change.changed), ("removed", change.removed))
    return joined((say(language, f"compare.{kind}", count=count) for kind, count in counted if count), ", ")


def _sentences(language: str, found: Sequence[Difference]) -> Markup:
    """Return each difference as a sentence: courses out of 100 first, then the average with its interval."""
    return listed(joined((tag("strong", measure_name(one, language)), ": ", _sentence(language, one))) for one in found)


def _sentence(language: str, one: Difference) -> Markup:
    """Return what became of one measure."""
    if one.unchanged == 100:
        return say(language, "compare.all-unchanged")
    counts = say(language, "compare.out-of-100", better=one.better, unchanged=one.unchanged, worse=one.worse)
    return joined((counts, " ", say(language, "compare.on-average", difference=said_difference(one, language))))
