"""The cascade: who is due, who passed, who is not due yet, and days that are missing."""

import math

import pytest

from kitools.ground import KitError
from kitools.uptake import Stage
from kitools.uptake.cascade import CascadeStep, cascade
from kitools.words import LANGUAGES, tr
from tests.uptake.evaluated import citizens, counts, evaluated

WAY = {
    "signs_seen": "2016-01-01",
    "offered": "2016-01-10",
    "consented": "2016-01-20",
    "meeting_held": "2016-02-01",
    "created": "2016-02-10",
    "started": "2016-02-11",
    "followed_up": "2016-06-01",
}


def came_to(last, unit="A", **changes):
    """Return a citizen who came as far as `last`."""
    stages = list(WAY)
    return {"unit": unit} | {stage: WAY[stage] for stage in stages[: stages.index(last) + 1]} | changes


def steps_of(*rows, **changes):
    return {step.step: step for step in cascade(evaluated(citizens(*rows)), **changes).steps}


def test_each_step_asks_those_who_came_to_the_one_before():
    steps = steps_of(came_to("followed_up"), came_to("created"), came_to("offered"), came_to("signs_seen"))
    assert [(step.due, step.passed, step.lost) for step in steps.values()] == [
        (4, 4, 0), (4, 3, 1), (3, 2, 1), (2, 2, 0), (2, 2, 0), (2, 1, 1),
    ]  # fmt: skip
    assert steps[CascadeStep.OFFERED].share == 0.75
    assert steps[CascadeStep.OFFERED].low == pytest.approx(0.300642, abs=1e-6)


def test_who_came_to_a_step_lately_is_neither_lost_nor_passed():
    late = {"unit": "A", "signs_seen": "2016-12-01"}
    steps = steps_of(came_to("offered"), late, {**late, "offered": "2016-12-02"})
    offered = steps[CascadeStep.OFFERED]
    assert (offered.due, offered.passed, offered.not_due) == (1, 1, 2)
    assert steps_of(came_to("offered"), late, patience_days=10)[CascadeStep.OFFERED].due == 2


def test_a_follow_up_counts_within_six_months_of_plans_that_are_that_old():
    steps = steps_of(
        came_to("followed_up", created="2016-02-29", followed_up="2016-08-29"),
        came_to("followed_up", created="2016-02-29", followed_up="2016-08-30"),
        came_to("created", created="2016-06-30"),
        came_to("created", created="2016-07-01"),
        came_to("followed_up", created="2016-07-10", followed_up="2016-08-01"),
    )
    step = steps[CascadeStep.FOLLOWED_UP]
    assert (step.due, step.passed, step.not_due) == (3, 1, 2)
    found = cascade(evaluated(citizens(came_to("followed_up", followed_up="2016-12-30"))))
    assert found.followed_up_late == 1


def test_six_months_from_the_last_of_august_is_the_last_of_february():
    rows = (came_to("followed_up", created="2015-08-31", followed_up=day) for day in ("2016-02-29", "2016-03-01"))
    assert steps_of(*rows)[CascadeStep.FOLLOWED_UP].passed == 1


def test_a_later_day_means_that_the_earlier_steps_were_passed():
    found = cascade(evaluated(citizens(came_to("created"), came_to("created", offered=None, consented=None))))
    implied = {step.step: step.implied for step in found.steps}
    assert implied[CascadeStep.OFFERED] == implied[CascadeStep.CONSENTED] == 1
    assert found.steps[1].passed == 2
    said = next(one for one in found.readings if one.code == "cascade.implied")
    assert said.facts["count"] == 2


def test_a_plan_that_was_started_was_created():
    steps = steps_of({"unit": "A", "signs_seen": "2016-01-01", "started": "2016-02-01"}, came_to("signs_seen"))
    assert (steps[CascadeStep.CREATED].passed, steps[CascadeStep.CREATED].implied) == (1, 1)


def test_a_stage_nobody_has_a_day_for_is_left_out_and_named():
    found = cascade(evaluated(citizens({"unit": "A", "signs_seen": "2016-01-01", "created": "2016-02-01"})))
    assert [step.step for step in found.steps] == [CascadeStep.SIGNS_SEEN, CascadeStep.CREATED]
    assert Stage.OFFERED in found.unrecorded
    assert "cascade.unrecorded" in [said.code for said in found.readings]


def test_a_day_after_the_last_one_counted_has_not_happened():
    assert steps_of(came_to("offered"), came_to("offered", offered="2017-01-01"))[CascadeStep.OFFERED].passed == 1


def test_those_who_left_are_told_among_the_lost():
    steps = steps_of(came_to("offered"), came_to("signs_seen", left="2016-02-01"), came_to("signs_seen"))
    assert (steps[CascadeStep.OFFERED].lost, steps[CascadeStep.OFFERED].left) == (2, 1)


def test_agreements_are_counted_where_somebody_looked():
    steps = steps_of(
        came_to("followed_up", agreements=4, agreements_kept=3),
        came_to("followed_up", agreements=2, agreements_kept=0),
        came_to("created", agreements=5),
        came_to("created"),
    )
    kept = steps[CascadeStep.AGREEMENTS_KEPT]
    assert (kept.due, kept.passed, kept.not_due) == (6, 3, 5)


def test_the_biggest_loss_is_named_for_all_and_for_each_unit():
    rows = [came_to("signs_seen", "A")] * 3 + [came_to("created", "A")] + [came_to("offered", "B")] * 2
    found = cascade(evaluated(citizens(*rows)))
    assert found.biggest_loss is CascadeStep.OFFERED
    assert [unit.biggest_loss for unit in found.units] == [CascadeStep.OFFERED, CascadeStep.CONSENTED]
    said = found.readings[0]
    assert (said.facts["lost"], said.facts["due"], said.facts["before"]) == (3, 6, CascadeStep.SIGNS_SEEN)
    sums = [sum(unit.steps[k].passed for unit in found.units) for k in range(len(found.steps))]
    assert sums == [step.passed for step in found.steps]


def test_nobody_due_has_no_share():
    steps = steps_of(
        came_to("created", created="2016-12-01"), came_to("followed_up", created="2016-12-01", followed_up="2016-12-20")
    )
    assert math.isnan(steps[CascadeStep.FOLLOWED_UP].share)


def test_counts_and_empty_tables_have_no_cascade():
    for data in (evaluated(counts([("A", None, 3, "created")])), evaluated(citizens({"unit": "A"}))):
        with pytest.raises(KitError, match=r"uptake\.no_citizens"):
            cascade(data)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_a_cascade_says_has_words(language):
    many = [came_to(stage, unit, agreements=2, agreements_kept=1) for unit in "AB" for stage in WAY for _ in range(6)]
    lost = [came_to("signs_seen", "B", left="2016-03-01")] * 40
    bare = citizens({"unit": "A", "signs_seen": "2016-01-01", "created": "2016-12-01"})
    for data in (evaluated(citizens(*many, *lost)), evaluated(bare)):
        found = cascade(data)
        for one in (*found.readings, *found.assumptions, *found.cannot_show):
            assert tr(language, one.code, **one.facts)
