"""What the figures of rates, ratios, waiting, the way, barriers, funnels, changes and hidden numbers draw and say."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import numpy as np
import pytest

from kitools.figures import Layout
from kitools.figures.uptake import (
    Per,
    draw_cascade,
    draw_diffusion,
    draw_funnel,
    draw_interrupted,
    draw_pareto,
    draw_rates,
    draw_ratio,
    draw_since_start,
    draw_suppressed,
    draw_time_to,
)
from kitools.figures.uptake.axes import Axis, day_marks, log_marks, round_marks
from kitools.figures.uptake.pareto import MOST
from kitools.figures.uptake.ratios import MOST_MONTHS, MOST_UNITS
from kitools.uptake.cascade import CascadeStep
from kitools.uptake.funnel import Denominator
from kitools.uptake.pareto import Factors
from kitools.uptake.rates import SinceStart
from kitools.words import LANGUAGES, has
from tests.figures.samples import names, texts
from tests.figures.uptake import samples
from tests.figures.uptake.extremes import FORTY, extreme
from tests.figures.uptake.samples import UNITS, drawn


def words_of(drawing):
    return " ".join(texts(drawing))


# --- rates and ratios


def test_units_stand_in_the_order_given_and_it_is_said_not_to_be_a_ranking():
    drawing = drawn("rates")
    found = [words for words in texts(drawing) if words in UNITS]
    assert found == [name for name in UNITS if name in found]
    assert [row[0] for row in drawing.numbers.rows[: len(UNITS)]] == list(UNITS)
    assert "Det er ikke en rangliste." in words_of(drawing)


def test_a_rate_is_said_with_its_interval_plans_and_time():
    assert "0,95 (0,517 til 1,43) · 19 planer · 20 enhedsmåneder" in texts(drawn("rates"))


def test_a_unit_without_a_start_has_words_and_no_dot():
    drawing = drawn("rates")
    assert "11 planer · ingen rate, for starten er ukendt" in texts(drawing)
    assert len([name for name in names(drawing) if name.startswith("value-")]) == len(UNITS) - 1 + 2 + 1


def test_rates_are_held_up_against_citizens_where_no_start_is_known():
    units = (samples.counted("Amager", 19, None, eligible=200.0), samples.counted("Valby", 4, None, eligible=150.0))
    rates = samples.some_rates(units=units, groups=(), total=samples.counted("", 23, None, eligible=350.0))
    drawing = draw_rates(rates, "da")
    assert "Planer pr. borger i målgruppen" in texts(drawing)
    assert any(words.startswith("9,5 %") for words in texts(drawing))
    assert "start" in words_of(draw_rates(rates, "da", per=Per.MONTH))


def test_no_scale_is_drawn_where_there_is_no_rate_at_all():
    drawing = extreme("no rate")
    assert not [name for name in names(drawing) if name.startswith(("value-", "interval-"))]
    assert "Prik:" not in words_of(drawing)
    assert "Det er ikke kendt" in drawing.alt


def test_the_band_has_a_heading_for_each_number_of_units_and_a_strong_line_at_one():
    drawing = drawn("sensitivity")
    headings = ["Hvis de andre er 1 enhed", "Hvis de andre er 2 enheder", "Hvis de andre er 3 enheder"]
    assert [words for words in texts(drawing) if words.startswith("Hvis de")] == headings
    assert "line-at" in names(drawing)
    assert "1 = lige mange." in words_of(drawing)


def test_a_wide_band_is_drawn_at_few_places_and_tabled_whole():
    drawing = extreme("wide band")
    assert len([name for name in names(drawing) if name.startswith("value-")]) == MOST_UNITS * MOST_MONTHS
    assert len(drawing.numbers.rows) == 24 * 12


def test_an_interval_that_holds_one_is_a_ring_and_said_to_be_undecided():
    drawing = drawn("sensitivity")
    undecided = [cell for cell in samples.a_band().cells if not cell.compared.is_decided]
    assert words_of(drawing).count("· ikke afgjort") == len(undecided)
    assert f"{len(undecided)} er forenelige med, at der er lige mange." in drawing.alt


def test_a_ratio_without_an_upper_end_says_so():
    assert "mindst 1,2, uden øvre grænse" in words_of(drawn("ratio"))


def test_a_ratio_of_nothing_to_nothing_cannot_be_computed():
    assert "kan ikke regnes ud" in words_of(extreme("no ratio"))


def test_a_known_comparison_shows_its_band_too_where_it_has_one():
    drawing = draw_ratio(samples.a_ratio(band=samples.a_band()), "da")
    assert "Pr. enhedsmåned" in texts(drawing)
    assert "Hvis de andre er 3 enheder" in texts(drawing)


def test_units_since_their_start_are_named_at_the_ends_of_their_lines():
    drawing = drawn("since start")
    assert len([name for name in names(drawing) if name.startswith("unit-")]) == len(UNITS)
    assert set(texts(drawing)) >= {name for name in UNITS if len(name) < 30}
    assert "common" in names(drawing)
    assert "Alle enheder er med i 10 måneder (stiplet)." in words_of(drawing)


def test_forty_units_are_all_named():
    assert set(FORTY) <= set(texts(extreme("since start of forty")))


def test_nobody_since_no_start_says_so():
    nothing = SinceStart((), np.array([], dtype=np.int64), np.zeros((0, 0)), np.zeros((0, 0)), 0)
    assert texts(draw_since_start(nothing, "en")) == ["There are no units to show."]


# --- how long


def test_the_curve_has_a_band_a_median_ticks_and_those_who_wait():
    drawing = drawn("waiting")
    assert {"curve-0", "censored-0", "band-", "median", "median-mark"} <= set(names(drawing))
    wait = samples.a_wait(groups=("",))
    assert set(map(str, wait.at_risk.waiting[0].tolist())) <= set(texts(drawing))
    assert f"halvdelen efter {round(wait.all.median.estimate)} dage" in texts(drawing)


def test_another_end_is_stacked_with_its_shares_that_make_a_whole():
    drawing = drawn("waiting")
    assert {"happened", "ended", "still-waiting"} <= set(names(drawing))
    shares = [words.split(": ")[1] for words in texts(drawing) if words.split(":")[0] in ("sket", "gik ud", "venter")]
    assert len(shares) == 3
    assert abs(sum(int(share.removesuffix(" %")) for share in shares) - 100) <= 1
    assert "happened" not in names(drawn("waiting in groups"))


def test_each_group_has_a_line_of_its_own_kind_a_name_and_a_row_of_those_who_wait():
    drawing = drawn("waiting in groups")
    assert {"curve-0", "curve-1", "curve-2"} <= set(names(drawing))
    assert texts(drawing).count("Amager") == 2
    assert not [name for name in names(drawing) if name.startswith("band-")]


def test_many_groups_are_thin_lines_behind_the_curve_of_all():
    drawing = extreme("waiting in many groups")
    assert "each-group" in names(drawing)
    assert "curve-1" not in names(drawing)
    assert "Tynde grå linjer: de 8 grupper hver for sig." in words_of(drawing)
    assert len({row[0] for row in drawing.numbers.rows}) == 9


def test_a_median_that_is_not_reached_is_said_not_drawn():
    drawing = extreme("nobody arrives")
    assert "median" not in names(drawing)
    assert "Mindre end halvdelen er nået så langt" in words_of(drawing)


def test_nobody_to_wait_says_so():
    wait = samples.a_wait(groups=("",))
    nobody = type(wait.all)(**{**vars(wait.all), "n": 0})
    drawing = draw_time_to(type(wait)(**{**vars(wait), "all": nobody}), "da")
    assert texts(drawing) == ["Der er ingen, der kan regnes dage for."]


# --- the way, and what stood in it


def test_each_step_has_its_bar_numbers_and_losses():
    drawing = drawn("cascade")
    cascade = samples.a_cascade()
    for one in cascade.steps:
        assert {f"due-{one.step.value}", f"passed-{one.step.value}"} <= set(names(drawing))
        assert one.lost == 0 or str(one.lost) in words_of(drawing)
    assert "48 af 59 · 81 % (65 % til 89 %)" in texts(drawing)
    assert "Flest faldt fra ved »Plan tilbudt«." in texts(drawing)
    assert "Ikke med, fordi filen ikke har datoer: Plan igangsat." in texts(drawing)


def test_agreements_are_said_not_to_be_citizens():
    assert "Herunder tælles aftaler, ikke borgere" in texts(drawn("cascade"))


def test_the_table_of_the_way_has_every_unit():
    rows = drawn("cascade").numbers.rows
    assert {row[0] for row in rows} == {"Alle enheder", "Amager"}


def test_a_way_without_citizens_says_so():
    drawing = draw_cascade(samples.a_cascade((0, 0, 0, 0, 0, 0)), "da")
    assert texts(drawing) == ["Der er ingen borgere på vejen at vise."]


def test_barriers_are_in_the_catalogues_words_most_often_first_with_what_they_add_up_to():
    drawing = drawn("pareto")
    assert drawing.numbers.rows[0][0] == "Borgerens aktive medvirken er svær at motivere"
    assert "24 · 39 % · i alt 39 %" in texts(drawing)
    assert "De 3 øverste af 7 er fire femtedele af alle gange." in texts(drawing)
    counts = [int(row[1]) for row in drawing.numbers.rows]
    assert all(one >= other for one, other in pairwise(counts))


def test_what_was_written_is_text_and_no_markup():
    assert "mangler tid <i>3</i>" in texts(drawn("pareto"))


def test_more_than_twenty_barriers_are_said_together():
    drawing = extreme("pareto of forty")
    assert len({name for name in names(drawing) if name.startswith("item-")}) <= MOST
    assert "20 andre er skrevet ned 610 gange tilsammen" in words_of(drawing)
    assert len(drawing.numbers.rows) == 40


def test_nothing_written_down_says_so():
    assert texts(draw_pareto(samples.a_pareto((), few=0), "da")) == ["Ingen har skrevet barrierer ned."]


# --- between units


def test_units_beyond_a_limit_have_another_shape_and_a_name():
    drawing = drawn("funnel")
    assert {"units-inside", "units-near_low", "units-outside_high", "limits-95", "limits-998-upper"} <= set(
        names(drawing)
    )
    assert "Bispebjerg" in texts(drawing)
    assert "Amager" not in texts(drawing)
    assert "Amager" in texts(draw_funnel(samples.a_funnel(), "da", name_all=True))


def test_a_unit_beyond_a_limit_that_finds_no_room_is_named_underneath():
    crowd = samples.a_funnel(FORTY, values=[0.9] * 40, sizes=[50.0 + at / 10 for at in range(40)])
    said = words_of(draw_funnel(crowd, "da", Layout.NARROW))
    assert "Uden navn i figuren: Enhed" in said
    assert "til." in said


def test_the_ends_of_the_limits_are_named_and_units_without_a_size_are_said():
    said = texts(drawn("funnel"))
    assert said.count("95 %") == 2
    assert said.count("99,8 %") == 2
    assert "alle: 20 %" in said
    assert "Ikke med, fordi enhedens størrelse mangler: Kgs. Enghave." in said


def test_a_funnel_of_rates_has_months_across_and_no_per_cent_upwards():
    drawing = draw_funnel(samples.a_funnel(by=Denominator.UNIT_MONTHS), "da")
    assert "Planer pr. enhedsmåned" in texts(drawing)
    assert "alle: 0,2" in texts(drawing)


def test_a_funnel_of_citizen_years_says_so():
    drawing = draw_funnel(samples.a_funnel(by=Denominator.CITIZEN_YEARS), "da")
    assert "Planer pr. borger i målgruppen pr. år" in texts(drawing)
    assert "gange år" in words_of(drawing)


def test_a_funnel_without_units_says_so():
    assert texts(draw_funnel(samples.a_funnel((), sizes=[]), "da")) == ["Der er ingen enheder at vise."]


# --- after a change, spreading, leaving the house


def test_the_change_is_marked_with_its_day_and_the_first_line_is_carried_on_dashed():
    drawing = drawn("interrupted")
    assert {"change", "observed", "fitted", "counterfactual", "counterfactual-band"} <= set(names(drawing))
    assert "ændring 1. jul. 2022" in texts(drawing)
    assert "hvis linjen før var fortsat" in texts(drawing)
    assert "effekt" not in (words_of(drawing) + drawing.alt).lower()


def test_months_are_divided_by_what_they_had_where_it_is_known():
    drawing = draw_interrupted(samples.a_series(offset=np.full(36, 100.0)), "da")
    assert "Planer pr. måned for hver, der kunne få en" in texts(drawing)
    assert drawing.numbers.rows[0][1].startswith("0,0")


def test_a_series_without_months_says_so():
    nothing = dict.fromkeys(("observed", "fitted", "counterfactual", "counterfactual_low", "counterfactual_high"))
    empty = samples.a_series(0, 0, **{name: np.array([]) for name in nothing}, months=())
    assert texts(draw_interrupted(empty, "da")) == ["Der er ingen måneder at vise."]


def test_a_spread_shows_where_it_ends_with_its_interval():
    drawing = drawn("diffusion")
    assert {"market", "market-band", "fitted", "observed"} <= set(names(drawing))
    assert "ender ved 120" in texts(drawing)
    assert "112 til 131" in texts(drawing)
    assert texts(draw_diffusion(samples.a_spread(0, months=()), "da")) == ["Der er ingen måneder at vise."]


@pytest.mark.parametrize("layout", Layout)
def test_no_small_number_and_none_that_protects_it_is_in_the_figure_or_its_table(layout):
    protected = samples.a_protected()
    drawing = draw_suppressed(protected, "da", layout)
    hidden = {str(int(one)) for one in protected.table.with_totals()[protected.published.hidden]}
    assert hidden == {"19", "2", "7", "3"}
    assert not hidden & set(texts(drawing))
    assert not hidden & {cell for row in drawing.numbers.rows for cell in row}
    assert "skjult: under 5, eller skjult med, så ingen kan regne sig frem." in " ".join(texts(drawing))


@pytest.mark.parametrize("layout", Layout)
def test_small_numbers_and_those_hidden_with_them_cannot_be_told_apart_anywhere_in_the_figure(layout):
    protected = samples.a_protected()
    small, also = protected.primary, protected.complementary
    swapped = replace(protected, primary=also, complementary=small)
    drawing, other = draw_suppressed(protected, "da", layout), draw_suppressed(swapped, "da", layout)
    assert (drawing.svg, drawing.alt, drawing.numbers) == (other.svg, other.alt, other.numbers)
    assert "<5" not in drawing.svg
    assert "hidden" in names(drawing)


def test_a_table_with_nothing_hidden_says_so():
    drawing = draw_suppressed(samples.a_protected(((20, 30), (40, 50)), UNITS[:2], ("Mænd", "Kvinder")), "da")
    assert "Intet tal er skjult." in texts(drawing)


# --- scales


def test_marks_are_round_and_few():
    assert round_marks(0, 0, 5) == [0]
    assert len(round_marks(-7, 13, 4)) <= 4
    assert log_marks(0.02, 5000, 5) == [0.1, 1.0, 10.0, 100.0, 1000.0]


def test_a_value_beyond_a_scale_lies_at_its_end():
    axis = Axis(1.0, 100.0, 0.0, 200.0, log=True)
    assert [axis.at(value) for value in (0.0, 1.0, 10.0, 1e9)] == [0.0, 0.0, 100.0, 200.0]
    assert Axis(3.0, 3.0, 0.0, 10.0).at(3.0) == 5.0


def test_days_are_marked_as_often_as_there_is_room():
    year = (date(2023, 1, 1), date(2023, 12, 31))
    assert [words for _, words in day_marks(*year, 120, "da")] == ["2023", "jul."]
    assert len(day_marks(*year, 900, "da")) == 12
    assert [words for _, words in day_marks(date(2024, 3, 5), date(2024, 3, 9), 200, "da")] == ["mar. 2024"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_of_the_way_and_kind_of_factor_has_its_words(language):
    codes = [f"step_{one.value}" for one in CascadeStep]
    codes += [f"pareto_{stem}{one.value}" for one in Factors for stem in ("", "none_")]
    assert [code for code in codes if not has(language, f"uptake_figures.{code}")] == []
