"""The simulated years of a draft's versions: computed when asked for, and remembered while the page is open."""

from typing import TYPE_CHECKING

from kitools.plan import Acceptance
from kitools.simulation import (
    Ball,
    Comparison,
    Result,
    Steps,
    Story,
    ball,
    compare,
    simulate,
    story,
    typical_course,
    why,
)
from kitools.simulation.parting import Parting, parting
from kitools.ui.models.practice.changes import Change, changes
from kitools.ui.models.practice.model import PracticeModel
from kitools.ui.models.practice.switch import Assumed, Switch

if TYPE_CHECKING:
    from kitools.simulation.experiments import BarrierCost, BarrierShares, TwoSpreads

FUTURES = 2000
"""Courses behind every figure; shares are said out of 100."""

_COST_FUTURES = 500
_REMEMBERED = 6
_SHARE_ORDERS, _SHARE_FUTURES = 6, 100
_SPREAD_SETS, _SPREAD_FUTURES = 40, 200
_SPREAD = ("days_in_nobodys_hands", "weeks_with_nobody", "promises_kept", "weeks_crisis", "weeks_out_of_contact")


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

    def costs(self, number: int) -> tuple["BarrierCost", ...]:
        """Return what each barrier cost under version `number`, the dearest first."""
        from kitools.simulation.experiments import barrier_costs  # noqa: PLC0415 - only those who ask pay for it

        plan = self._model.version(number).plan
        seed, numbers = self._model.draft.seed, self.switch.parameters()
        return barrier_costs(self._model.case, plan, futures=_COST_FUTURES, seed=seed, parameters=numbers)

    def shares(self, number: int) -> "BarrierShares":
        """Return what each barrier accounts for under version `number`, whichever of the others are in the way."""
        from kitools.simulation.experiments import barrier_shares  # noqa: PLC0415 - only those who ask pay for it

        model, numbers = self._model, self.switch.parameters()
        plan = model.version(number).plan
        return barrier_shares(
            model.case,
            plan,
            orders=_SHARE_ORDERS,
            futures=_SHARE_FUTURES,
            seed=model.draft.seed,
            parameters=numbers,
        )

    def parting(self, earlier: int, later: int) -> Parting:
        """Return in which week each course parts under the two versions."""
        return parting(self.result(earlier), self.result(later))

    def spreads(self, earlier: int, later: int) -> tuple["TwoSpreads", ...]:
        """Return how far chance, and how far the numbers of the model, may move the difference between two versions."""
        from kitools.simulation.experiments import two_spreads  # noqa: PLC0415

        model = self._model
        before, now = (model.version(number).plan for number in (earlier, later))
        return two_spreads(
            model.case,
            before,
            now,
            measures=_SPREAD,
            seed=model.draft.seed,
            parameters=self.switch.batch(),
            sets=_SPREAD_SETS,
            futures=_SPREAD_FUTURES,
        )
