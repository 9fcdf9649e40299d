"""The stored year of each case: whatever moves it must be meant, and told in the changelog."""

import pytest

from kitools.cases import cases
from tests.simulation.golden.years import a_year, stored


@pytest.mark.parametrize("case_id", [one.id for one in cases()])
def test_the_year_of_a_case_is_the_one_that_is_stored(case_id):
    again = "if that is meant: python -m tests.simulation.golden.years, and a line in the changelog"
    found, wanted = a_year(case_id), stored(case_id)
    assert found["courses"] == wanted["courses"], again
    for measure, numbers in wanted["differences"].items():
        assert found["differences"][measure] == pytest.approx(numbers, abs=1e-4), f"{measure}: {again}"
