"""All that is wrong in the rows is told at once, with its place and remedy, and may be dropped on the user's word."""

from datetime import date

import pytest

from kitools.ground import KitError
from kitools.uptake import Stage
from kitools.uptake.intake import Field, Gravity, clean, read, read_units
from kitools.words import tr
from tests.uptake.intake.files import CITIZENS, COUNTS, EVENTS, UNITS, UNTIL, saved, text, with_row, workbook


def faults_of(rows, units=None, until=UNTIL):
    """Return what is wrong in `rows`, after holding that it is said in both languages, alike in text and workbook."""
    readings = [
        read(source, name, until=until, units=units)
        for source, name in ((text(rows), "a.csv"), (saved(workbook(Ark=rows)), "a.xlsx"))
    ]
    found = [[(f.code.removeprefix("intake_fault."), f.row, f.column) for f in reading.faults] for reading in readings]
    assert found[0] == found[1]
    for fault in readings[0].faults:
        for lang in ("da", "en"):
            assert tr(lang, fault.code, **fault.facts) and tr(lang, fault.code, "mend", **fault.facts)
    return found[0]


def units(**changes):
    return read_units(text(with_row(UNITS, 3, **changes)), "enheder.csv", until=UNTIL)


@pytest.mark.parametrize(
    ("heading", "value", "code"),
    [
        ("Oprettet", "31-02-2016", "not_a_day"),
        ("Oprettet", "snart", "not_a_day"),
        ("Oprettet", "august 2016", "only_a_month"),
        ("Oprettet", "00-01-1900", "not_a_day"),
        ("Oprettet", "01-01-1900", "too_early"),
        ("Oprettet", "01-01-2021", "after_until"),
        ("Oprettet", "#I/T", "formula_error"),
        ("Oprettet", "02/25/2016", "month_first"),
        ("Center", "", "missing"),
        ("Borger", "", "missing"),
        ("Borger", "P1", "citizen_twice"),
        ("Borger", "I alt", "total_row"),
        ("Center", "Total", "total_row"),
        ("Oprettet", "01-01-2016", "out_of_order"),
    ],
)
def test_what_is_wrong_with_a_citizen_is_told_with_its_row_and_column(heading, value, code):
    rows = with_row(CITIZENS, 4, **{heading: value})
    assert faults_of(rows) == [(code, 4, heading)]


def test_all_faults_are_told_at_once_the_gravest_first():
    rows = (*with_row(with_row(CITIZENS, 2, Oprettet="x"), 3, Center="", Tilbudt="ja"), CITIZENS[3])
    faults = faults_of(rows)
    assert sorted(faults, key=str) == sorted(
        [
            ("not_a_day", 2, "Oprettet"),
            ("missing", 3, "Center"),
            ("not_a_day", 3, "Tilbudt"),
            ("citizen_twice", 5, "Borger"),
        ],
        key=str,
    )


def test_nothing_is_cleaned_before_it_is_mended_or_dropped_and_what_is_dropped_is_counted():
    reading = read(text(with_row(CITIZENS, 2, Oprettet="x")), "a.csv", until=UNTIL)
    with pytest.raises(KitError, match=r"intake\.faulty") as raised:
        clean(reading)
    assert [fault.row for fault in raised.value.faults] == [2]
    data = clean(reading, drop=True)
    assert (data.dropped, data.citizens["citizen"].tolist(), reading.faulty_rows) == (1, ["P2", "P3"], 1)
    all_wrong = read(text(with_row(CITIZENS[:2], 2, Oprettet="x")), "a.csv", until=UNTIL)
    with pytest.raises(KitError, match="nothing_left"):
        clean(all_wrong, drop=True)


def test_alike_faults_are_told_as_the_first_ten_and_how_many_more():
    rows = (*CITIZENS, *(("Q" + str(one), "Amager", "i går", "", "", "") for one in range(1000)))
    reading = read(text(rows), "a.csv", until=UNTIL)
    *told, more = reading.faults
    assert [fault.row for fault in told] == list(range(5, 15))
    assert (more.facts["count"], more.facts["alike"], reading.fault_count) == (990, "intake_fault.not_a_day", 1000)
    assert "990" in tr("da", more.code, **more.facts)
    assert clean(reading, drop=True).dropped == 1000


def test_a_plan_before_its_units_start_or_after_its_stop_is_a_fault_and_signs_before_are_not():
    assert faults_of(CITIZENS, units()) == []
    assert faults_of(CITIZENS, units(Startdato="01-04-2016")) == [("before_start", 4, "Oprettet")]
    stopped = read_units(text((("Enhed", "Stop"), ("Amager", "01-02-2016"), ("Vesterbro", ""))), "e.csv", until=UNTIL)
    assert faults_of(CITIZENS, stopped) == [("after_stop", 2, "Oprettet")]
    assert faults_of((*EVENTS, ("P9", "Vesterbro", "Igangsat", "02-01-2016")), units()) == [("before_start", 5, "Dato")]
    early = with_row(COUNTS, 2, Måned="2014-12")
    assert faults_of(early, units()) == [("before_start", 2, "Måned")]
    assert faults_of(with_row(early, 2, **{"Antal planer": 0}), units()) == []


def test_an_unknown_unit_is_told_with_the_name_that_may_have_been_meant():
    reading = read(text(with_row(CITIZENS, 4, Center="Vesterbo")), "a.csv", until=UNTIL, units=units())
    (fault,) = reading.faults
    assert (fault.code, fault.row) == ("intake_fault.unknown_unit", 4)
    assert "Mente du »Vesterbro«?" in tr("da", fault.code, **fault.facts)
    assert clean(reading, drop=True).names == ("Amager", "Vesterbro")
    assert faults_of(with_row(CITIZENS, 4, Center=" VESTERBRO "), units()) == []


def test_stages_after_the_citizen_left_are_a_fault():
    rows = (("Borger", "Enhed", "Oprettet", "Afsluttet"), ("P1", "Syd", "05-05-2016", "01-05-2016"))
    assert faults_of(rows) == [("after_left", 2, "Afsluttet")]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (("P1", "Amager", "Tilbudt", "01-02-2016"), [("row_twice", 5, "")]),
        (("P1", "Vesterbro", "Igangsat", "01-04-2016"), [("citizen_in_two_units", 5, "Enhed")]),
        (("P1", "Amager", "Kaffe", "01-04-2016"), [("unknown_stage", 5, "Trin")]),
        (("P1", "Amager", "Igangsat", "01-01-2016"), [("out_of_order", 5, "Dato")]),
        (("P1", "Amager", "Igangsat", ""), [("missing", 5, "Dato")]),
        (("", "Amager", "", "01-04-2016"), [("missing", 5, "Borger"), ("missing", 5, "Trin")]),
        (("P1", "Amager", "Igangsat", "01-04-2031"), [("after_until", 5, "Dato")]),
    ],
)
def test_what_is_wrong_with_an_event_is_told_with_its_row_and_column(row, expected):
    assert faults_of((*EVENTS, row)) == expected


def test_a_stage_that_is_out_of_order_is_left_out_whole_so_that_what_is_left_is_in_order():
    rows = (*EVENTS, ("P1", "Amager", "Fulgt op", "01-01-2016"), ("P1", "Amager", "Fulgt op", "01-01-2017"))
    reading = read(text(rows), "a.csv", until=UNTIL)
    data = clean(reading, drop=True)
    assert (len(reading.faults), data.dropped) == (1, 2)
    assert data.citizens[Stage.FOLLOWED_UP.value].isna().all()


@pytest.mark.parametrize(
    ("heading", "value", "code"),
    [
        ("Antal planer", "1,5", "not_whole"),
        ("Antal planer", "<5", "hidden_number"),
        ("Antal planer", "-1", "negative_number"),
        ("Antal planer", "ca. 20", "not_a_number"),
        ("Antal planer", "", "missing"),
        ("Målgruppe", "1,204", "ambiguous_number"),
        ("Måned", "13-2016", "not_a_month"),
        ("Måned", "2021-01", "after_until"),
        ("Enhed", "I alt", "total_row"),
    ],
)
def test_what_is_wrong_with_a_count_is_told_with_its_row_and_column(heading, value, code):
    rows = (*COUNTS, ("Amager", "2016-09", "2", ""), ("Syd", "2016-09", "2", ""))
    assert faults_of(with_row(rows, 3, **{heading: value})) == [(code, 3, heading)]


def test_a_unit_and_month_counted_twice_and_more_held_than_due_are_faults():
    assert faults_of((*COUNTS, COUNTS[1])) == [("row_twice", 4, "")]
    rows = (("Enhed", "Planer", "Planlagte møder", "Afholdte møder"), ("Amager", 3, 4, 5))
    assert faults_of(rows) == [("part_exceeds_whole", 2, "Afholdte møder")]


def test_answers_that_are_neither_yes_nor_no_are_faults():
    rows = (("Borger", "Enhed", "Oprettet", "Deltog", "Aftaler", "Aftaler holdt"), ("P1", "Syd", "", "måske", 2, 3))
    assert faults_of(rows) == [("part_exceeds_whole", 2, "Aftaler holdt"), ("not_yes_or_no", 2, "Deltog")]


def test_ragged_rows_are_told_and_nothing_else_is_said_of_them():
    rows = (*CITIZENS, ("P4", "Amager", "01-02-2016"), ("P5", "Amager", "x", "", "", "", "", "for meget"), ("P6",) * 1)
    reading = read(text(rows), "a.csv", until=UNTIL)
    assert [(fault.code, fault.row) for fault in reading.faults] == [("intake_fault.ragged", row) for row in (5, 6, 7)]
    assert reading.faults[0].facts["fields"] == 3
    assert clean(reading, drop=True).dropped == 3
    assert read(text([*CITIZENS, ("P4", "Amager", "", "", "", "", "", "")]), "a.csv", until=UNTIL).faults == ()


def test_formulas_without_a_saved_result_are_faults_and_those_with_one_are_remarked_on():
    book = workbook(Ark=with_row(CITIZENS, 4, Oprettet="=DATE(2016;3;30)"))
    reading = read(saved(book), "a.xlsx", until=UNTIL)
    (fault,) = reading.faults
    assert (fault.code, fault.row, fault.letter) == ("intake_fault.formula_without_result", 4, "F")
    assert "intake_remark.formulas" in [remark.code for remark in reading.remarks]
    assert clean(reading, drop=True).dropped == 1


def test_merged_cells_under_the_headings_are_faults_and_those_in_a_title_are_not():
    book = workbook(Ark=(("Udtræk",), *CITIZENS))
    book["Ark"].merge_cells("A1:F1")
    book["Ark"].merge_cells("B3:B5")
    reading = read(saved(book), "a.xlsx", until=UNTIL)
    (fault,) = reading.faults
    assert (fault.code, fault.row, fault.facts["cells"]) == ("intake_fault.merged", 3, "B3:B5")
    data = clean(reading, drop=True)
    assert (data.dropped, data.citizens["citizen"].tolist()) == (2, ["P1"])


def test_hidden_rows_and_sheets_are_counted_and_remarked_on():
    book = workbook(Tom=(), Ark=CITIZENS)
    book["Ark"].row_dimensions[3].hidden = True
    book["Ark"].sheet_state = "hidden"
    reading = read(saved(book), "a.xlsx", until=UNTIL)
    assert reading.rows == 3
    assert [remark.code for remark in reading.remarks] == ["intake_remark.hidden_sheet", "intake_remark.hidden_rows"]


def test_columns_that_are_missing_are_named_and_can_be_chosen():
    reading = read(text((("Nøgle9", "Hvor9"), ("P1", "Amager"))), "a.csv", until=UNTIL)
    assert {fault.code for fault in reading.faults} == {"intake_fault.no_column", "intake_fault.no_stage_column"}
    assert reading.faults[0].facts["field"] is Field.UNIT
    assert "»Enhed«" in tr("da", reading.faults[0].code, **reading.faults[0].facts)
    with pytest.raises(KitError, match="stopped"):
        clean(reading, drop=True)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"Startdato": "engang"}, "not_a_day"),
        ({"Målgruppe": "mange"}, "not_a_number"),
        ({"Enhed": "amager"}, "unit_twice"),
        ({"Enhed": ""}, "missing"),
    ],
)
def test_no_row_of_the_table_of_units_can_be_dropped(changes, code):
    reading = read(text(CITIZENS[:2]), "a.csv", until=UNTIL, units=units(**changes))
    (fault,) = reading.faults
    assert (fault.code, fault.gravity, fault.file) == (f"intake_fault.{code}", Gravity.STOPS, "enheder.csv")
    with pytest.raises(KitError, match="stopped"):
        clean(reading, drop=True, overrule=True)


def test_a_unit_that_stopped_before_it_started_is_a_fault():
    rows = (("Enhed", "Start", "Stop"), ("Amager", "01-02-2016", "01-01-2016"))
    assert [f.code for f in read_units(text(rows), "e.csv", until=UNTIL).faults] == ["intake_fault.stop_before_start"]


def test_years_of_two_figures_and_units_that_look_alike_are_remarked_on():
    rows = (("Enhed", "Oprettet"), ("Vesterbro Nord", "01-03-16"), ("Vesterbro Nordd", "02-03-16"))
    reading = read(text(rows), "a.csv", until=UNTIL)
    codes = [remark.code for remark in reading.remarks]
    assert {"intake_remark.short_years", "intake_remark.units_alike"} <= set(codes)
    assert clean(reading).citizens["created"].iloc[0].date() == date(2016, 3, 1)
    for remark in reading.remarks:
        assert tr("da", remark.code, **remark.facts) and tr("en", remark.code, **remark.facts)
