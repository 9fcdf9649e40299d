"""Comparisons: none without exposure, the question asked instead, and a band that holds what R computes."""

import json
from pathlib import Path

import pytest

from kitools.ground import KitError
from kitools.uptake.exposure import COPENHAGEN_2016, NoExposure, RateRatio, Unknown, compare
from kitools.words import LANGUAGES, tr
from tests.uptake.evaluated import citizens, copenhagen, counts, evaluated, units

SEED = Path(__file__).resolve().parents[1] / "golden" / "counts" / "seed_19_of_21.json"
KNOWN = {"Amager": "2015-05-01", "Øvrige": "2016-08-01"}


def codes(said):
    return [one.code for one in said]


def test_a_bare_share_is_refused_with_the_questions_that_would_make_it_a_comparison():
    found = compare(copenhagen())
    assert isinstance(found, NoExposure)
    assert found.share == pytest.approx(19 / 21)
    assert codes(found.questions) == ["exposure.ask_start", "exposure.ask_units", "exposure.ask_eligible"]
    assert codes(found.readings)[0] == "exposure.bare_share"
    assert not found.band.is_decided


def test_the_band_over_what_the_memo_leaves_open_holds_what_r_computes():
    band = compare(copenhagen(), unknown=COPENHAGEN_2016).band
    wanted = {
        (row["pilot_unit_months"], row["other_units"]): row for row in json.loads(SEED.read_text("utf-8"))["expected"]
    }
    assert len(band.cells) == len(wanted) == 16
    for cell in band.cells:
        row = wanted[(cell.group_months, cell.reference_units)]
        got = (cell.compared.ratio, cell.compared.low, cell.compared.high, cell.compared.p)
        assert got == pytest.approx((row["rate_ratio"], *row["conf_int"], row["p_value"]), rel=1e-6)


def test_the_reading_says_that_the_numbers_alone_cannot_decide():
    said = compare(copenhagen(), unknown=COPENHAGEN_2016).readings[1]
    facts = {name: said.facts[name] for name in ("ratio", "low", "high", "more_ratio", "more_low", "more_high")}
    assert facts == {"ratio": 2.4, "low": 0.57, "high": 21, "more_ratio": 7.1, "more_low": 1.7, "more_high": 63}
    assert "kan ikke afgøre" in tr("da", said.code, **said.facts)


def test_what_is_known_is_not_tried_out():
    found = compare(copenhagen(Amager="2015-05-01"), unknown=Unknown((1, 2), (5,), (1,)))
    assert (found.band.group_months, found.band.reference_units) == ((20,), (1,))
    assert found.questions[0].facts["units"] == ("Øvrige",)


def test_with_exposure_there_is_a_ratio_and_what_it_would_be_with_more_units():
    found = compare(copenhagen(**KNOWN))
    assert isinstance(found, RateRatio)
    assert (found.compared.ratio, found.compared.p) == pytest.approx((2.375, 0.287215286976072))
    assert not found.compared.is_decided
    assert [round(cell.compared.ratio, 2) for cell in found.band.cells] == [2.38, 4.75, 7.12, 11.88]
    assert codes(found.readings) == ["exposure.undecided", "exposure.stages_differ", "exposure.if_more_units"]


def test_a_row_that_stands_for_three_units_has_three_times_the_months_and_no_band():
    found = compare(copenhagen(**KNOWN), units_behind={"Øvrige": 3})
    assert (found.reference.months, found.reference.units_behind, found.band) == (15, 3, None)
    assert found.compared.ratio == pytest.approx(7.125)
    assert found.readings[0].code == "exposure.more"


def test_the_first_months_of_every_unit_are_compared_too():
    known = units(A={"start": "2015-01-01", "group": "pilot"}, B={"start": "2016-11-01"}, C={"start": "2016-11-01"})
    early = [{"unit": name, "created": f"2016-12-{day:02}"} for name in "BC" for day in (1, 20)]
    table = citizens({"unit": "A", "created": "2015-01-05"}, {"unit": "A", "created": "2016-05-05"}, *early)
    found = compare(evaluated(table, known), ("pilot",))
    assert (found.group.units, found.reference.units, found.same_age_months) == (("A",), ("B", "C"), 2)
    assert found.same_age.ratio == pytest.approx((1 / 2) / (4 / 4))
    assert found.compared.ratio == pytest.approx((2 / 24) / (4 / 4))


def test_citizen_months_are_compared_where_the_target_groups_are_known():
    known = units(A={"start": "2016-01-01", "eligible": 100}, B={"start": "2016-01-01", "eligible": 10})
    table = counts([("A", None, 20, "created"), ("B", None, 8, "created")])
    found = compare(evaluated(table, known))
    assert found.compared.low > 1
    assert found.by_citizens.high < 1
    said = next(one for one in found.readings if one.code == "exposure.by_citizens")
    assert said.facts["agrees"] is False


def test_nothing_on_either_side_is_said_as_nothing():
    table = counts([("A", None, 0, "created"), ("B", None, 0, "created")])
    assert codes(compare(evaluated(table)).readings) == ["exposure.no_plans"]
    known = units(A={"start": "2016-01-01"}, B={"start": "2016-01-01"})
    assert codes(compare(evaluated(table, known)).readings)[0] == "exposure.no_plans"


def test_a_unit_that_begins_after_the_last_day_has_had_no_time():
    found = compare(copenhagen(Amager="2015-05-01", Øvrige="2017-02-01"))
    assert isinstance(found, NoExposure)
    assert found.questions[0].facts["units"] == ("Øvrige",)


@pytest.mark.parametrize(
    ("group", "reference", "code"),
    [
        (("Amager",), ("Amager", "Øvrige"), "uptake.sides_overlap"),
        (("Amager", "Øvrige"), (), "uptake.one_side"),
        (("Nord",), (), "uptake.unit_unknown"),
    ],
)
def test_sides_that_are_none_are_refused(group, reference, code):
    with pytest.raises(KitError) as refused:
        compare(copenhagen(), group, reference)
    assert refused.value.code == code


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_a_comparison_says_has_words(language):
    none_elsewhere = evaluated(counts([("A", None, 5, "created"), ("B", None, 0, "created")]))
    many = evaluated(
        counts([(name, None, 3, "created") for name in "ABCDEF"]),
        units(**{n: {"start": "2016-01-01"} for n in "ABCDEF"}),
    )
    for found in (compare(copenhagen()), compare(copenhagen(**KNOWN)), compare(none_elsewhere), compare(many)):
        asked = found.questions if isinstance(found, NoExposure) else ()
        for one in (*found.readings, *asked, *found.assumptions, *found.cannot_show):
            assert tr(language, one.code, **one.facts)
