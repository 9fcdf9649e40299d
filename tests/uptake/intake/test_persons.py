"""A file with anything shaped like a person's number is refused whole, and the number is said nowhere."""

import csv
import logging
import zipfile
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl.comments import Comment

from kitools.ground import KitError
from kitools.uptake.intake import clean, read
from kitools.words import tr
from tests.uptake.intake.files import CITIZENS, PERSON, UNTIL, saved, text, with_row, workbook

GOLDEN = Path(__file__).resolve().parents[2] / "ground" / "cpr_cases.csv"
with GOLDEN.open(encoding="utf-8", newline="") as table:
    CASES = [(row["text"], row["expected_action"]) for row in csv.DictReader(table)]
DASHED = f"{PERSON[:6]}-{PERSON[6:]}"
NOUGHT_LOST = "10162" + "1234"


def everything_said(reading):
    """Return all that a reading gives away: its repr, its faults in both languages, its preview."""
    sentences = [
        tr(lang, fault.code, part, **fault.facts)
        for lang in ("da", "en")
        for fault in (*reading.faults, *reading.remarks)
        for part in (None, "mend")
        if part is None or fault.code.startswith("intake_fault")
    ]
    return "\n".join([repr(reading), repr(reading.book), repr(reading.preview), repr(reading.table), *sentences])


def refuses(reading, number=PERSON):
    said = everything_said(reading)
    digits = "".join(mark for mark in said if mark.isdigit())
    assert number not in digits and reading.book is None and reading.table is None and reading.preview == ()
    with pytest.raises(KitError, match="refused") as raised:
        clean(reading, drop=True, overrule=True)
    assert number not in repr(raised.value)
    return reading.is_refused


@pytest.mark.parametrize(("value", "expected"), CASES)
def test_the_golden_cases_are_treated_as_agreed_in_any_column(value, expected):
    rows = [(*row, note) for row, note in zip(CITIZENS, ("Sag", "", value, ""), strict=True)]
    reading = read(text(rows), "a.csv", until=UNTIL)
    asked = [(fault.row, fault.letter) for fault in reading.faults]
    if expected == "refuse":
        assert refuses(reading) and asked == [(3, "G")]
    elif expected == "review":
        assert asked == [(3, "G")] and reading.asks and value not in everything_said(reading)
        with pytest.raises(KitError, match="asked"):
            clean(reading, drop=True)
        assert len(clean(reading, overrule=True).citizens) == 3
    else:
        assert asked == []


@pytest.mark.parametrize(
    "value", [DASHED, f"{PERSON[:6]} {PERSON[6:]}", f"ringede til {DASHED}, kom", "2.110.625" + ".629"]
)
def test_the_row_and_column_are_named_in_text_and_workbook(value):
    for source, name in (
        (text(with_row(CITIZENS, 3, Samtykke=value)), "a.csv"),
        (saved(workbook(Ark=with_row(CITIZENS, 3, Samtykke=value))), "a.xlsx"),
    ):
        reading = read(source, name, until=UNTIL)
        (fault,) = reading.faults
        assert refuses(reading) and (fault.row, fault.letter, fault.column, fault.value) == (3, "E", "Samtykke", "")
        assert "række 3, kolonne E" in tr("da", fault.place.code, **fault.place.facts)


def test_a_number_in_the_headings_the_title_or_a_row_too_long_is_found():
    for rows in (
        with_row(CITIZENS, 1, Tilbudt=DASHED),
        ((f"Udtræk for {DASHED}",), *CITIZENS),
        (*CITIZENS, ("P4", "Amager", "", "", "", "", "", DASHED)),
    ):
        assert refuses(read(text(rows), "a.csv", until=UNTIL))


def test_a_number_stored_as_a_number_in_any_sheet_is_found_also_in_a_hidden_one():
    book = workbook(Borgere=CITIZENS, Skjult=(("Nøgle", "cpr"), ("P1", int(PERSON))))
    book["Skjult"].sheet_state = "veryHidden"
    reading = read(saved(book), "a.xlsx", until=UNTIL)
    assert refuses(reading)
    assert [(fault.sheet, fault.row, fault.letter) for fault in reading.faults] == [("Skjult", 2, "B")]


def test_a_number_dressed_up_as_a_day_is_found():
    book = workbook(Borgere=(*CITIZENS, ("P4", "Amager", int(PERSON))))
    book["Borgere"]["C5"].number_format = "dd-mm-yyyy"
    reading = read(saved(book), "a.xlsx", until=UNTIL)
    assert refuses(reading) and (reading.faults[0].row, reading.faults[0].letter) == (5, "C")


def test_names_of_sheets_and_files_comments_and_formulas_are_looked_at():
    comment, formula, margin = (workbook(Borgere=CITIZENS) for _ in range(3))
    comment["Borgere"]["A2"].comment = Comment(f"Det er {DASHED}", "nn")
    formula["Borgere"]["G2"] = f'=IF(A2="{DASHED}",1,0)'
    margin["Borgere"].oddFooter.center.text = DASHED
    for book in (comment, formula, margin, workbook(**{DASHED: CITIZENS})):
        assert refuses(read(saved(book), "a.xlsx", until=UNTIL))
    assert refuses(read(text(CITIZENS), f"{DASHED}.csv", until=UNTIL))


def test_a_saved_pivot_table_keeps_a_copy_of_what_was_deleted_and_is_looked_at():
    file = BytesIO(saved(workbook(Borgere=CITIZENS)))
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("xl/pivotCache/pivotCacheRecords1.xml", f'<r><s v="P1"/><s v="{DASHED}"/></r>')
    reading = read(file.getvalue(), "a.xlsx", until=UNTIL)
    assert refuses(reading) and reading.faults[0].facts["part"] == "copies"


def test_nine_digits_that_lost_a_nought_are_found_by_their_company():
    def with_numbers(*numbers):
        rows = [(*row, number) for row, number in zip(CITIZENS, ("Sag", *numbers), strict=True)]
        return read(text(rows), "a.csv", until=UNTIL)

    others = ("20571" + "1111", "30380" + "2222")
    assert refuses(with_numbers(NOUGHT_LOST, *others), NOUGHT_LOST)
    assert refuses(with_numbers(NOUGHT_LOST, "1234567890", ""), NOUGHT_LOST)
    alone = with_numbers(NOUGHT_LOST, "", "")
    assert not alone.is_refused and alone.asks
    assert NOUGHT_LOST not in everything_said(alone)
    assert with_numbers("987654321", "876543219", "765432198").faults == ()


def test_a_format_of_ten_digits_tells_that_a_nought_is_missing():
    book = workbook(Borgere=(*CITIZENS, ("P4", "Amager", None, None, None, None, int(NOUGHT_LOST))))
    book["Borgere"]["G5"].number_format = "000000-0000"
    assert refuses(read(saved(book), "a.xlsx", until=UNTIL), NOUGHT_LOST)


def test_a_number_cut_into_two_columns_is_asked_about():
    halves = (("Født", "Løbenr2"), ("010262", "1111"), ("020363", "2222"), ("030464", "3333"))
    rows = [(*row, *half) for row, half in zip(CITIZENS, halves, strict=True)]
    reading = read(text(rows), "a.csv", until=UNTIL)
    assert {fault.code for fault in reading.faults} == {"intake_fault.cpr_maybe_in_halves"}
    assert read(text(rows, "\t"), "a.csv", until=UNTIL).asks


def test_pseudonyms_made_by_machines_are_fine_whatever_digits_they_hold_but_are_remarked_on():
    tail = f"{PERSON[:6]}-{PERSON[6:]}-4abc-8def-0123456789ab"
    rows = [CITIZENS[0], *((f"ab{tail[:-1]}{place}", *row[1:]) for place, row in enumerate(CITIZENS[1:]))]
    reading = read(text(rows), "a.csv", until=UNTIL)
    assert reading.faults == ()
    assert "intake_remark.hashed" in [remark.code for remark in reading.remarks]


def test_moments_and_numbers_of_other_lengths_are_fine():
    rows = with_row(CITIZENS, 2, Tilbudt=datetime(2016, 2, 3, 12, 30, 15).isoformat(" "))
    assert read(text([(*row, "2017-0216702") for row in rows]), "a.csv", until=UNTIL).faults == ()


def test_nothing_is_logged(caplog):
    with caplog.at_level(logging.DEBUG):
        read(text(with_row(CITIZENS, 3, Samtykke=DASHED)), "a.csv", until=UNTIL)
    assert caplog.records == []


@pytest.mark.parametrize(
    ("heading", "values", "kind"),
    [
        ("Navn", ("Bo", "Ib", "Al"), "names"),
        ("Kontakt", ("Anna Berg", "Bo Dal", "Carl E. Friis"), "names"),
        ("Hvor", ("Birkevej 3", "Skovallé 12, 2. tv", "Parkgade 1"), "addresses"),
        ("Andet", ("20535804", "+45 20 53 58 04", "a@b.dk"), "contacts"),
        ("Hvorfor", tuple(f"Borgeren vil gerne tale med nogen om det i uge {week}" for week in (1, 2, 3)), "free_text"),
        ("Fødselsdato", ("01-02-1962", "", ""), "birth"),
    ],
)
def test_columns_that_may_name_people_are_remarked_on_as_a_machine_cannot_know(heading, values, kind):
    rows = [(*row, more) for row, more in zip(CITIZENS, (heading, *values), strict=True)]
    reading = read(text(rows), "a.csv", until=UNTIL)
    (remark,) = [remark for remark in reading.remarks if remark.code == "intake_remark.may_name_people"]
    assert (remark.letter, remark.facts["kind"], reading.faults) == ("G", kind, ())
    assert "kan ikke genkende navne" in tr("da", remark.code, **remark.facts)
