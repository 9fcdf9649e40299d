"""The simulated years of a draft's versions: computed when asked for, and remembered while the page is open."""

from kitools.plan import Acceptance
from kitools.simulation import (
    Ball,
    BarrierCost,
    Comparison,
    Result,
    Steps,
    Story,
    ball,
    barrier_costs,
    compare,
    simulate,
    story,
    typical_course,
    why,
)
from kitools.ui.models.practice.changes import Change, changes
from kitools.ui.models.practice.model import PracticeModel
from kitools.ui.models.practice.switch import Assumed, Switch

FUTURES = 2000
"""Courses behind every figure; shares are said out of 100."""

_COST_FUTURES = 500
_REMEMBERED = 6


class Years:
    """What the page shows of the years under the versions of `model`'s plan."""

    def __init__(self, model: PracticeModel) -> None:
        self._model = model
        self.switch = Switch(model)
        self._results: dict[tuple[int, Assumed], Result] = {}

    def result(self, number: int) -> Result:
        """Return the courses under version `number` and the chosen evidence; every version meets the same luck."""
        key = (number, self.switch.assumed())
        if key not in self._results:
            while len(self._results) >= _REMEMBERED:
                del self._results[next(iter(self._results))]
            model, numbers = self._model, self.switch.parameters()
            plan = model.version(number).plan
            self._results[key] = simulate(model.case, plan, futures=FUTURES, seed=model.draft.seed, parameters=numbers)
        return self._results[key]

    def begun(self, number: int) -> int:
        """Return in how many courses out of 100 the plan got under way within the year."""
        return round(100 * float(self.result(number).plan_exists.any(axis=1).mean()))

    def why_not_begun(self, number: int) -> str:
        """Return the code of the reason why the plan does not get under way in all courses."""
        meeting = self._model.version(number).plan.meeting
        if meeting.held_on is None:
            return "year.not-begun-no_date"
        if meeting.citizen_acceptance is Acceptance.ACCEPTED:
            return "year.not-begun-other"
        return f"year.not-begun-{meeting.citizen_acceptance}"

    def ball(self, number: int) -> Ball:
        """Return who had the ball under version `number`."""
        return ball(self.result(number))

    def course(self, number: int) -> int:
        """Return the course that is told: the chosen one, or a typical one."""
        chosen = self._model.draft.course
        return typical_course(self.result(number)) if chosen is None else chosen

    def story(self, number: int) -> Story:
        """Return the told course, week by week."""
        return story(self.result(number), self.course(number))

    def why(self, number: int, week: int) -> Steps:
        """Return why `week` of the told course went as it did."""
        return why(self.result(number), self.course(number), week)

    def tell_another(self, number: int) -> None:
        """Tell the next of the courses."""
        following = (self.course(number) + 1) % FUTURES
        self._model.draft = self._model.draft.with_changes(course=following)

    def tell_typical(self) -> None:
        """Tell the typical course again."""
        self._model.draft = self._model.draft.with_changes(course=None)

    def comparison(self, earlier: int, later: int) -> Comparison:
        """Return two versions in the same courses."""
        return compare(self.result(earlier), self.result(later))

    def changes(self, earlier: int, later: int) -> tuple[Change, ...]:
        """Return what differs between two versions."""
        return changes(self._model.version(earlier).plan, self._model.version(later).plan)

    def costs(self, number: int) -> tuple[BarrierCost, ...]:
        """Return what each barrier cost under version `number`, the dearest first."""
        plan = self._model.version(number).plan
        seed, numbers = self._model.draft.seed, self.switch.parameters()
        return barrier_costs(self._model.case, plan, futures=_COST_FUTURES, seed=seed, parameters=numbers)
