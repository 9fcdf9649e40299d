from datetime import timedelta

import numpy as np
import pytest

from kitools.ground import KitError
from kitools.simulation import cautious, evidence, expected
from kitools.simulation.comparison import MEASURES
from kitools.simulation.distributions import on_unit_cube, varying
from kitools.simulation.experiments import indices, screen
from kitools.simulation.experiments.design import Design
from kitools.simulation.experiments.indices import analysed, sample
from kitools.simulation.experiments.outcomes import Trial
from kitools.simulation.experiments.screening import elementary, walks
from tests.simulation.builders import START, a_situation, a_strong_plan, a_weak_plan

THREE = Design(Trial(a_situation(), a_strong_plan()), "weeks_crisis", evidence()[:3]).problem


def ishigami(points, a=7, b=0.1):
    x = np.pi * (2 * points - 1)
    return np.sin(x[:, 0]) + a * np.sin(x[:, 1]) ** 2 + b * x[:, 2] ** 4 * np.sin(x[:, 0])


def test_sobols_indices_of_the_ishigami_function_are_the_known_ones():
    """Saltelli et al. 2008, Global Sensitivity Analysis, p. 196 ff."""
    found = {one.parameter: one for one in analysed(THREE, ishigami(sample(THREE, 2048)))}
    known = dict(zip(THREE["names"], [(0.3139, 0.5576), (0.4424, 0.4424), (0.0, 0.2437)], strict=True))
    for name, (first, total) in known.items():
        assert found[name].first == pytest.approx(first, abs=0.03)
        assert found[name].total == pytest.approx(total, abs=0.03)
        assert 0 < found[name].total_conf < 0.1


def test_morris_finds_the_slopes_of_a_straight_line_and_puts_the_steepest_first():
    points = walks(THREE, 5)
    found = elementary(THREE, points, points @ np.array([1.0, -4.0, 2.0]))
    assert [one.mu_star for one in found] == pytest.approx([4, 2, 1])
    assert [one.mu for one in found] == pytest.approx([-4, 2, 1])
    assert [one.sigma for one in found] == pytest.approx([0, 0, 0], abs=1e-9)


def test_morris_tells_a_number_that_acts_through_another():
    points = walks(THREE, 20)
    found = {one.parameter: one for one in elementary(THREE, points, points[:, 0] + 5 * points[:, 1] * points[:, 2])}
    straight, *together = (found[name] for name in THREE["names"])
    assert straight.sigma == pytest.approx(0, abs=1e-9)
    assert all(one.sigma > 0.5 for one in together)


def test_a_steeper_number_never_has_a_smaller_mu_star():
    points = walks(THREE, 4)
    sizes = [elementary(THREE, points, points @ np.array([slope, 1, 1])) for slope in (0.5, 1, 2, 8)]
    own = [next(one.mu_star for one in found if one.parameter == THREE["names"][0]) for found in sizes]
    assert own == sorted(own)


def test_what_nothing_moves_has_no_indices():
    found = analysed(THREE, np.full(8 * 5, 3.0))
    assert {(one.first, one.first_conf, one.total, one.total_conf) for one in found} == {(0, 0, 0, 0)}


def test_every_simulated_run_yields_the_ball_first():
    found = screen(a_situation(), a_weak_plan(), ids=("days_nobody", "lost_days"), trajectories=2, futures=20, weeks=20)
    assert found.outcomes.measures == tuple(one.name for one in MEASURES)
    assert found.outcomes.measures[0] == "days_in_nobodys_hands"
    assert found.outcomes.values.shape == (6, len(MEASURES))
    assert not found.exact
    assert found.ball.futures == 20
    assert found.effects[0].parameter == "days_nobody"


def test_measures_of_the_course_are_taken_from_the_exact_expectation():
    ids = ("move_stable_crisis", "days_nobody", "severity_crisis")
    found = screen(a_situation(), a_strong_plan(), measure="weeks_crisis", ids=ids, trajectories=3, futures=5)
    effects = {one.parameter: one.mu_star for one in found.effects}
    assert found.exact
    assert effects["days_nobody"] == 0 < effects["move_stable_crisis"]


@pytest.mark.parametrize("form", ["coordination", "network"])
def test_the_exact_expectation_of_many_sets_is_that_of_each_alone(form):
    strong = a_strong_plan().meeting.model_dump(mode="json")
    plan = a_strong_plan(meeting={**strong, "form": form, "held_on": (START - timedelta(weeks=30)).isoformat()})
    rows = varying()
    design = Design(Trial(a_situation(), plan), "weeks_plan_up_to_date", rows, exact=True)
    points = np.random.default_rng(5).random((12, len(rows)))
    together = design.run(points)
    for run in range(len(points)):
        alone = design.run(points[run : run + 1])
        assert alone.values[0] == pytest.approx(together.values[run], rel=1e-9)
        own = {name: float(line[run]) for name, line in on_unit_cube(rows, points).items()}
        exact = expected(a_situation(), plan, cautious().with_values(**own))
        assert exact.plan_up_to_date.sum() == pytest.approx(together.of("weeks_plan_up_to_date")[run])


def test_indices_without_names_choose_their_numbers_and_hold_the_others():
    found = indices(a_situation(), a_weak_plan(), measure="weeks_stable", most=3, size=32, futures=5, weeks=20)
    assert len(found.indices) == 3
    assert len(found.held) + 3 == len({*found.held, *(one.parameter for one in found.indices)})
    assert found.variance > 0
    totals = [one.total for one in found.indices]
    assert totals == sorted(totals, reverse=True)


def test_a_plan_against_itself_has_no_indices():
    weak, small = a_weak_plan(), {"size": 4, "futures": 5, "weeks": 9}
    found = indices(a_situation(), weak, against=weak, ids=("days_nobody",), **small)
    assert (found.mean, found.variance, found.indices[0].total) == (0, 0, 0)


@pytest.mark.parametrize("size", [0, 1, 100, 2**17])
def test_a_size_that_is_no_power_of_two_is_refused(size):
    with pytest.raises(KitError, match="not_a_power"):
        indices(a_situation(), a_weak_plan(), size=size)


def test_too_few_walks_are_refused():
    with pytest.raises(KitError, match="bad_size"):
        screen(a_situation(), a_weak_plan(), trajectories=1)
