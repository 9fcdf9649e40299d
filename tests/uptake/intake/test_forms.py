"""Whatever form a table comes in, the same is read of it."""

from datetime import date, datetime

import pytest

from kitools.ground import KitError
from kitools.uptake import Stage
from kitools.uptake.intake import Field, Mapping, Shape, clean, open_book, read, read_units
from tests.uptake.intake.files import CITIZENS, COUNTS, EVENTS, UNITS, UNTIL, saved, text, workbook


def days_of(data, stage=Stage.CREATED):
    column = data.citizens.set_index("citizen")[stage.value].dropna()
    return {citizen: day.date() for citizen, day in column.items()}


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "cp850", "mac_roman", "utf-16", "utf-16-le"])
def test_a_text_file_is_read_whichever_its_sign_and_encoding(sign, encoding):
    rows = [[str(cell).replace("Vesterbro", "Østerbro Ådal") for cell in row] for row in CITIZENS]
    data = clean(read(text(rows, sign, encoding), "a.csv", until=UNTIL))
    assert data.names == ("Amager", "Østerbro Ådal")
    assert days_of(data) == {"P1": date(2016, 3, 1), "P3": date(2016, 3, 30)}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_are_those_of_any_machine(end):
    assert read(text(EVENTS, end=end), "a.csv", until=UNTIL).rows == 3


def test_quoted_fields_may_hold_signs_and_line_ends_and_rows_are_counted_as_excel_does():
    rows = (
        ("Borger", "Enhed", "Oprettet", "Barrierer"),
        ("P1", '"Amager; Syd"', "01-03-2016", '"ingen\nønsker"'),
        ("P2", '"Kaldt ""Huset"""', "40-03-2016", ""),
    )
    reading = read(text(rows), "a.csv", until=UNTIL)
    assert [(fault.code, fault.row) for fault in reading.faults] == [("intake_fault.not_a_day", 3)]
    assert clean(reading, drop=True).citizens["barriers"].tolist() == ["ingen ønsker"]


def test_marks_of_inches_and_unfinished_quotes_do_not_mix_up_the_rows():
    rows = (("Borger", "Enhed", "Oprettet"), ("P1", '5" rør', "01-03-2016"), ("P2", "Syd", "02-03-2016"))
    assert read(text(rows), "a.csv", until=UNTIL).rows == 2
    left_open = (rows[0], ("P1", '"Amager', "01-03-2016"), rows[2])
    (fault,) = read(text(left_open), "a.csv", until=UNTIL).faults
    assert (fault.code, fault.row) == ("intake_fault.open_quote", 2)


def test_the_line_that_tells_excel_the_sign_is_no_row():
    reading = read(b"sep=,\n" + text(EVENTS, ","), "a.csv", until=UNTIL)
    assert (reading.headings, reading.header_row) == (EVENTS[0], 1)


def test_the_three_shapes_and_the_units_are_known_by_their_headings():
    for rows, shape in ((CITIZENS, "citizens"), (EVENTS, "events"), (COUNTS, "counts"), (UNITS, "units")):
        assert read(text(rows), "a.csv", until=UNTIL).shape.value == shape


def test_events_become_a_row_for_each_citizen_with_the_first_day_of_each_stage():
    rows = (*EVENTS, ("P1", "Amager", "Opfølgning", "01-09-2016"), ("P1", "Amager", "fulgt op", "01-06-2016"))
    reading = read(text(rows), "a.csv", until=UNTIL)
    data = clean(reading)
    assert days_of(data) == {"P1": date(2016, 3, 1)}
    assert days_of(data, Stage.FOLLOWED_UP) == {"P1": date(2016, 6, 1)}
    assert data.citizens["unit"].tolist() == ["Amager", "Vesterbro"]
    assert [remark.code for remark in reading.remarks] == ["intake_remark.stage_repeated"]


def test_counts_keep_their_numbers_with_thousands_and_decimals():
    data = clean(read(text(COUNTS), "a.csv", until=UNTIL))
    assert data.citizens is None
    assert data.counts["plans"].tolist() == [1, 0]
    assert data.counts["eligible"].tolist() == [1204, 804.5]
    assert [month.date() for month in data.counts["month"]] == [date(2016, 8, 1)] * 2


def test_counts_may_stand_under_the_name_of_a_stage_and_the_stage_may_differ():
    data = clean(read(text((("Sted", "Igangsat"), ("Amager", "3"))), "a.csv", until=UNTIL))
    assert (data.stage, data.counts["plans"].tolist()) == (Stage.STARTED, [3.0])
    rows = (("Enhed", "Trin", "Planer"), ("Amager", "oprettet", 19), ("Andre", "igangsat", 2))
    reading = read(text(rows), "a.csv", until=UNTIL)
    data = clean(reading)
    assert data.counts["stage"].tolist() == ["created", "started"]
    assert "intake_remark.stages_mixed" in [remark.code for remark in reading.remarks]


def test_english_headings_answers_and_months_are_read_too():
    rows = (
        ("citizen_id", "Site", "Plan Created", "attended", "Agreements", "agreements_kept", "Left"),
        ("a", "North", "1 March 2016", "yes", "4", "3", ""),
        ("b", "North", "2016/03/05 14:30", "No", "", "", "2016-04-01"),
    )
    citizens = clean(read(text(rows, ","), "a.csv", until=UNTIL)).citizens
    assert citizens["attended"].tolist() == [True, False]
    assert citizens["agreements_kept"].iloc[0] == 3
    assert citizens["agreements_kept"].isna().tolist() == [False, True]
    assert citizens["left"].iloc[1].date() == date(2016, 4, 1)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("DATO FOR SAMTYKKE", Field.CONSENTED),
        ("moede_afholdt", Field.MEETING_HELD),
        ("mødeAfholdt", Field.MEETING_HELD),
        ("KI-plan oprettet (dato)", Field.CREATED),
        ("Opfolgning", Field.FOLLOWED_UP),
        ("tegn på behov set", Field.SIGNS_SEEN),
        ("Plan igangsat d.", Field.STARTED),
    ],
)
def test_headings_are_known_in_the_spellings_people_use(heading, field):
    rows = (("Enhed", heading), ("Amager", "01-03-2016"), ("Syd", "01-04-2016"))
    assert read(text(rows), "a.csv", until=UNTIL).mapping.heading(field) == heading


def test_the_user_may_say_which_column_is_what_without_opening_the_file_again():
    rows = (("Nøgle", "Hvor", "Kryds"), ("P1", "Amager", "01-03-2016"))
    reading = read(text(rows), "a.csv", until=UNTIL)
    assert reading.is_stopped
    mapping = Mapping(Shape.CITIZENS).with_heading(Field.UNIT, "Hvor").with_heading(Field.CREATED, "Kryds")
    again = read(reading.book, until=UNTIL, mapping=mapping.with_heading(Field.CITIZEN, "Nøgle"))
    assert days_of(clean(again)) == {"P1": date(2016, 3, 1)}
    wrong = read(reading.book, until=UNTIL, mapping=mapping.with_heading(Field.UNIT, "Hvorhenne"))
    assert [fault.code for fault in wrong.faults] == ["intake_fault.no_such_heading"]


def test_titles_above_and_empty_rows_between_do_not_matter():
    rows = (("Udtræk fra fagsystemet",), (), ("Hentet af", "stab"), CITIZENS[0], CITIZENS[1], (), *CITIZENS[2:])
    as_text = [[*row, *[""] * (6 - len(row))] for row in rows]
    for reading in (
        read(text(rows), "a.csv", until=UNTIL),
        read(text(as_text), "a.csv", until=UNTIL),
        read(saved(workbook(Ark1=rows)), "a.xlsx", until=UNTIL),
    ):
        assert (reading.header_row, reading.rows, reading.faults) == (4, 3, ())


def test_headings_that_nobody_knows_are_still_the_first_row_without_figures():
    rows = (("source", "outcome", "n"), ("Dal 2018", "visits to the department", "548"), ("Ek 2019", "stays", "12"))
    assert read(text(rows, ","), "a.csv", until=UNTIL).header_row == 1


def test_a_workbook_says_the_same_as_a_text_file_with_days_as_days_serials_or_text():
    rows = (
        CITIZENS[0],
        ("P1", "Amager", date(2016, 2, 1), datetime(2016, 2, 3, 14, 30), "03-02-2016", 42430),
        ("P2", "Amager", "5.2.2016", None, None, None),
        ("P3", "Vesterbro", "11/02/2016", "2016-02-12T09:00:00", "20. februar 2016", "42459"),
    )
    reading = read(saved(workbook(Data=rows)), "a.xlsx", until=UNTIL)
    of_text = clean(read(text(CITIZENS), "a.csv", until=UNTIL))
    assert clean(reading).citizens.equals(of_text.citizens)
    assert [remark.code for remark in reading.remarks] == ["intake_remark.serial_days"]


def test_the_sheet_with_the_data_is_found_and_a_sheet_of_units_beside_it_is_used():
    book = workbook(Forside=(("Læs mig",), ("Om udtrækket",)), Enheder=UNITS, Borgere=CITIZENS)
    reading = read(saved(book), "a.xlsx", until=UNTIL)
    assert (reading.sheet, reading.sheets) == ("Borgere", ("Forside", "Enheder", "Borgere"))
    data = clean(reading)
    assert data.units["eligible"].tolist() == [120, 80]
    assert data.units["start"].dt.date.tolist() == [date(2015, 1, 1), date(2016, 2, 1)]
    assert read(reading.book, until=UNTIL, sheet="Enheder").shape is Shape.UNITS
    with pytest.raises(KitError, match="no_such_sheet"):
        read(reading.book, until=UNTIL, sheet="Ark9")


def test_units_from_a_file_of_their_own_keep_their_order_also_those_without_citizens():
    units = read_units(text((*UNITS, ("Bispebjerg", "", "", ""))), "enheder.csv", until=UNTIL)
    data = clean(read(text(CITIZENS), "a.csv", until=UNTIL, units=units))
    assert data.names == ("Amager", "Vesterbro", "Bispebjerg")
    assert data.citizens["unit"].cat.categories.tolist() == list(data.names)
    assert data.units["group"].tolist()[:2] == ["forsøg", "andre"]


def test_without_a_table_of_units_they_stand_in_natural_order_and_spellings_are_one():
    rows = (("Enhed", "Oprettet"), ("Enhed 10", "01-03-2016"), ("Enhed 2", "01-03-2016"), ("enhed  2 ", "02-03-2016"))
    reading = read(text(rows), "a.csv", until=UNTIL)
    assert clean(reading).names == ("Enhed 2", "Enhed 10")
    codes = [remark.code for remark in reading.remarks]
    assert {"intake_remark.units_spelt", "intake_remark.no_citizen_column"} <= set(codes)


def test_a_path_is_read_and_a_missing_one_named(tmp_path):
    path = tmp_path / "planer.csv"
    path.write_bytes(text(CITIZENS))
    assert read(path, until=UNTIL).file == "planer.csv"
    assert open_book(str(path)).name == "planer.csv"
    with pytest.raises(KitError, match="no_such_file"):
        read(tmp_path / "intet.csv", until=UNTIL)
    with pytest.raises(KitError, match="no_such_file"):
        read(tmp_path, until=UNTIL)


def test_text_stays_text_also_where_excel_would_run_it():
    rows = (("Borger", "Enhed", "Oprettet", "Barrierer"), ("P1", "=1+1", "01-03-2016", "@SUM(A1)"))
    data = clean(read(text(rows), "a.csv", until=UNTIL))
    assert (data.names, data.citizens["barriers"].tolist()) == (("=1+1",), ["@SUM(A1)"])


def test_odd_letters_and_digits_of_other_scripts_are_text_like_any_other():
    rows = (("Enhed", "Oprettet"), ("Hus ²", "01-03-2016"), ("Hus １２", "02-03-2016"), ("½", "03-03-2016"))
    assert len(clean(read(text(rows), "a.csv", until=UNTIL)).names) == 3
    cut_short = text(rows, encoding="utf-8-sig")[:-16] + "Å".encode()[:1]
    assert read(cut_short, "a.csv", until=UNTIL).headings == rows[0]


def test_a_faulty_table_of_units_does_not_hide_what_is_wrong_with_the_citizens():
    units = read_units(text((*UNITS, UNITS[1], ("", "01-01-2016", "", ""))), "enheder.csv", until=UNTIL)
    reading = read(text((*CITIZENS, ("P4", "Amager", "snart", "", "", ""))), "a.csv", until=UNTIL, units=units)
    codes = {fault.code.removeprefix("intake_fault.") for fault in reading.faults}
    assert codes == {"unit_twice", "missing", "not_a_day"}
