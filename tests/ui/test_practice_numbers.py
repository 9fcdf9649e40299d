"""The choice of evidence: kept in the draft, within its bounds, the same for every plan; the numbers behind what."""

from dataclasses import fields

import numpy as np
import pytest

from kitools.cases import first_monday
from kitools.cases.course import Covariates
from kitools.simulation import ORDER, cautious, evidence, hopeful, why
from kitools.simulation.chances import Gauges, base, factors
from kitools.simulation.ensemble import ensemble
from kitools.simulation.result import STATES
from kitools.ui.models.practice import years as years_module
from kitools.ui.models.practice.draft import Draft, Stance, read_draft, write_draft
from kitools.ui.models.practice.numbers import BALL, HOURS, OWN, WEIGHS, behind, behind_week, offered, within
from kitools.ui.models.practice.numbers import STATES as OF_STATES
from kitools.ui.models.practice.switch import Switch
from kitools.ui.models.practice.years import Years
from tests.ui.builders import TODAY, a_begun_model, a_model


@pytest.fixture
def _fewer(monkeypatch):
    monkeypatch.setattr(years_module, "FUTURES", 100)


def test_every_factor_of_a_week_has_its_numbers_and_no_other():
    assert set(WEIGHS) == set(ORDER)
    strained = Covariates(**dict.fromkeys(numeric(Covariates), 1.0), newly_discharged=True)
    everything = Gauges(relation=1, kept=1, plan=2, newly=1, unheld=1)
    before = {one.name: one.pull for one in factors(strained, everything, (True, True), cautious())}
    moved: dict[str, set[str]] = {name: set() for name in ORDER}
    for number in (one.name for one in fields(cautious())):
        other = cautious().with_values(**{number: getattr(cautious(), number) * 1.1 + 0.001})
        for one in factors(strained, everything, (True, True), other):
            if not np.array_equal(one.pull, before[one.name]):
                moved[one.name].add(number)
    assert moved == {name: set(numbers) for name, numbers in WEIGHS.items()}


def numeric(kind):
    return [name for name, field in kind.model_fields.items() if field.annotation is float]


@pytest.mark.usefixtures("_fewer")
def test_the_numbers_behind_a_week_are_those_of_its_state_and_of_what_moved_it(store):
    model = a_begun_model(store)
    model.let_a_year_pass()
    years = Years(model)
    for week in (1, 20, 52):
        steps = years.why(1, week)
        found = behind_week(steps)
        place = STATES.index(steps.state)
        for number in found[:4]:
            other = cautious().with_values(**{number: 0.5})
            assert not np.array_equal(base(other)[0, place], base(cautious())[0, place])
        assert set(found[4:]) == {name for step in steps.steps if step.moved for name in WEIGHS[step.factor]}


@pytest.mark.parametrize("places", [BALL, OF_STATES, HOURS])
def test_each_place_where_numbers_act_has_some(places):
    assert {row.acts_in for row in evidence() if row.id in behind(places)} == set(places)


def test_everything_that_acts_somewhere_is_shown_beside_some_figure():
    assert {row.acts_in for row in evidence()} == {*BALL, *OF_STATES, *HOURS}


def test_one_may_choose_the_effects_and_the_few_that_decide_the_ball():
    assert [row.id for row in offered()][: len(OWN)] == list(OWN)
    assert {row.acts_in for row in offered()[len(OWN) :]} == {"effect"}


def test_a_draft_from_before_the_choice_is_careful():
    draft = read_draft('{"case": "samir", "role": "gp"}')
    assert (draft.stance, draft.numbers) == (Stance.CAUTIOUS, {})


def test_the_choice_is_kept_in_the_draft_and_taken_up_again(store):
    model = a_begun_model(store)
    switch = Switch(model)
    switch.choose(Stance.FREE)
    assert switch.put("days_nobody", 60)
    model.save()
    again = Switch(a_model(store, code=model.code))
    assert again.stance is Stance.FREE
    assert again.value("days_nobody") == 60
    assert again.parameters().days_nobody == 60
    assert read_draft(write_draft(model.draft)) == model.draft


def test_a_number_out_of_its_bounds_is_refused_and_changes_nothing(store):
    switch = Switch(a_begun_model(store))
    switch.choose(Stance.FREE)
    assert not switch.put("days_nobody", 1000)
    assert not switch.put("no_such_number", 1)
    assert switch.own() == {}


def test_a_kept_number_that_is_gone_or_out_of_bounds_stops_nobody():
    assert within({"gone": 1.0, "days_nobody": 1000.0, "lost_days": 14.0}) == {"days_nobody": 90.0}


def test_a_number_put_back_is_the_default_and_counts_no_more(store):
    switch = Switch(a_begun_model(store))
    switch.choose(Stance.FREE)
    switch.put("days_nobody", 60)
    switch.put("lost_days", 20)
    switch.reset("days_nobody")
    assert switch.own() == {"lost_days": 20}
    switch.reset()
    assert switch.assumed() == (Stance.FREE, ())
    switch.put("lost_days", 14)
    assert switch.own() == {}


def test_ones_own_numbers_count_only_under_the_free_choice_and_are_remembered(store):
    switch = Switch(a_begun_model(store))
    switch.choose(Stance.FREE)
    switch.put("days_nobody", 60)
    switch.choose(Stance.HOPE)
    assert switch.parameters() is hopeful()
    switch.choose(Stance.CAUTIOUS)
    assert switch.parameters() is cautious()
    switch.choose(Stance.FREE)
    assert switch.parameters().days_nobody == 60


@pytest.mark.usefixtures("_fewer")
def test_each_version_is_computed_once_under_each_choice_and_both_sides_of_a_comparison_share_it(store, monkeypatch):
    model = a_begun_model(store)
    years, run = Years(model), []
    simulate = years_module.simulate
    monkeypatch.setattr(
        years_module, "simulate", lambda *given, **named: run.append(named["parameters"]) or simulate(*given, **named)
    )
    model.let_a_year_pass()
    model.draft = model.draft.with_changes(plan=model.plan.with_changes(wish="Noget andet"))
    model.let_a_year_pass()
    for stance in (Stance.CAUTIOUS, Stance.HOPE, Stance.CAUTIOUS):
        years.switch.choose(stance)
        found = years.comparison(1, 2)
        assert found.ball_a is not None
        assert years.result(1).parameters is years.result(2).parameters
    assert run == [cautious(), cautious(), hopeful(), hopeful()]
    years.switch.choose(Stance.FREE)
    for days in (20, 30, 40, 50, 60):
        years.switch.put("days_nobody", days)
        years.comparison(1, 2)
    assert len(years._results) <= 6


@pytest.mark.usefixtures("_fewer")
def test_a_week_is_explained_under_the_numbers_that_are_chosen(store):
    model = a_begun_model(store)
    model.let_a_year_pass()
    years = Years(model)
    years.switch.choose(Stance.HOPE)
    assert years.result(1).parameters is hopeful()
    assert years.why(1, 3) == why(years.result(1), years.course(1), 3)


def test_an_empty_draft_says_nothing_of_the_choice():
    assert "stance" not in write_draft(Draft())


@pytest.fixture
def two_versions(store, monkeypatch):
    """Return the years of a half-made plan and a strong one, each experiment small."""
    sizes = {"FUTURES": 60, "_SHARE_ORDERS": 4, "_SHARE_FUTURES": 10, "_SPREAD_SETS": 3, "_SPREAD_FUTURES": 20}
    for size, few in sizes.items():
        monkeypatch.setattr(years_module, size, few)
    model = a_begun_model(store, short=True)
    model.let_a_year_pass()
    model.draft = model.draft.with_changes(plan=model.case.plan("strong", "da", first_monday(TODAY)))
    model.let_a_year_pass()
    return Years(model)


def test_every_experiment_is_made_with_the_numbers_that_are_chosen(two_versions):
    careful = two_versions.shares(1), two_versions.spreads(1, 2), two_versions.parting(1, 2)
    two_versions.switch.choose(Stance.FREE)
    two_versions.switch.put("days_nobody", 90)
    free = two_versions.shares(1), two_versions.spreads(1, 2), two_versions.parting(1, 2)
    assert free[0].as_it_is > careful[0].as_it_is
    assert free[1][0].mean < careful[1][0].mean
    assert len(free[2].ball) == len(careful[2].ball) == 60


def test_the_sets_of_numbers_agree_on_what_the_stance_decides_and_on_nothing_else(store):
    switch = Switch(a_begun_model(store))
    assert switch.batch() is ensemble()
    switch.choose(Stance.HOPE)
    batch = switch.batch()
    assert batch.effect_plan_worse == hopeful().effect_plan_worse
    assert np.array_equal(batch.days_nobody, ensemble().days_nobody)
    switch.choose(Stance.FREE)
    switch.put("days_nobody", 60)
    batch = switch.batch()
    assert batch.days_nobody == 60
    assert np.array_equal(batch.effect_plan_worse, ensemble().effect_plan_worse)
    assert batch.sets == ensemble().sets
