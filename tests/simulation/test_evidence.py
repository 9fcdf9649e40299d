import subprocess
import sys
from dataclasses import fields

import pytest

from kitools.ground import KitError
from kitools.simulation import Parameters, cautious, evidence, freely, hopeful, without_effects
from kitools.simulation.distributions import quantile
from kitools.simulation.evidence import STATUSES, read_row


def a_row(**changes):
    row = dict.fromkeys(("id", "acts_in", "what_da", "what_en", "unit", "population", "source", "quality"), "tekst")
    return row | {"value": "1", "low": "0.5", "high": "2", "status": "assumption", "distribution": "normal"} | changes


def test_every_number_has_range_source_and_status():
    for row in evidence():
        assert row.low <= row.value <= row.high
        assert row.source and row.status in STATUSES
        if row.status != "assumption":
            assert any(character.isdigit() for character in row.source) or "Region" in row.source, row.id


def test_the_file_and_the_model_hold_the_same_numbers():
    assert [row.id for row in evidence()] == [one.name for one in fields(Parameters)]


@pytest.mark.parametrize("field", ["source", "population", "quality", "what_da", "unit"])
def test_a_number_without_a_source_is_refused(field):
    with pytest.raises(KitError) as caught:
        read_row(a_row(**{field: " "}))
    assert caught.value.code == "evidence.incomplete"
    assert caught.value.facts["field"] == field


@pytest.mark.parametrize("changes", [{"value": "mange"}, {"value": "3"}, {"low": "1.5"}])
def test_a_number_that_is_none_or_outside_its_range_is_refused(changes):
    with pytest.raises(KitError, match="bad_number"):
        read_row(a_row(**changes))


def test_an_unknown_status_is_refused():
    with pytest.raises(KitError, match="bad_status"):
        read_row(a_row(status="sikkert"))


def test_an_unknown_distribution_is_refused():
    with pytest.raises(KitError, match="bad_distribution"):
        read_row(a_row(distribution="bell"))


def test_a_free_choice_stays_within_the_bounds_that_are_named():
    assert freely({"days_nobody": 60.0}).days_nobody == 60
    with pytest.raises(KitError) as caught:
        freely({"days_nobody": 600.0})
    assert caught.value.facts == {"id": "days_nobody", "value": 600.0, "low": 14.0, "high": 90.0}
    with pytest.raises(KitError, match="no_such_parameter"):
        freely({"luck": 1.0})


def test_by_default_no_clinical_effect_is_assumed_but_for_the_crisis_agreement():
    effects = {row.id: row.value for row in evidence() if row.acts_in == "effect"}
    assert effects.pop("effect_crisis_agreement") == 0.9
    assert effects.pop("broken_promise_relation") == 0
    assert set(effects.values()) == {1.0}


def test_hope_helps_and_nothing_else_moves():
    for row in evidence():
        kinder, plain = getattr(hopeful(), row.id), getattr(cautious(), row.id)
        assert kinder <= plain if row.acts_in == "effect" else kinder == plain
    assert without_effects().effect_crisis_agreement == 1


def test_hope_is_the_quartile_of_the_distribution_that_is_stated():
    moved = [row for row in evidence() if getattr(hopeful(), row.id) != getattr(cautious(), row.id)]
    assert len(moved) == 5
    for row in moved:
        assert getattr(hopeful(), row.id) == pytest.approx(float(quantile(row, 0.25)), rel=1e-12)


def test_an_unknown_number_is_refused():
    with pytest.raises(KitError, match="no_such_parameter"):
        cautious().with_values(luck=1.0)


def test_the_room_brings_no_pandas_compiler_or_drawing():
    heavy = "pandas", "scipy", "matplotlib", "numba", "jax"
    script = (
        f"import sys, kitools.simulation as s; s.hopeful(); print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
