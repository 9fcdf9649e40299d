"""What is no table is refused with a sentence that says what it is and what to do."""

import zipfile
from io import BytesIO

import pytest

from kitools.ground import KitError
from kitools.uptake.intake import PAGE_LIMIT, clean, read
from kitools.words import tr
from tests.uptake.intake.files import CITIZENS, UNTIL, saved, text, workbook

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def packed(*parts, size=1):
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            archive.writestr(part, b"0" * size)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "code", "kind"),
    [
        (b"", "empty", None),
        (b"\xef\xbb\xbf\r\n \n", "empty", None),
        (b"\xff\xfe", "empty", None),
        (b"sep=;\r\n", "empty", None),
        (b"%PDF-1.7 \x00\x01", "not_a_table", "pdf"),
        (b"\x89PNG\r\n\x1a\n\x00", "not_a_table", "picture"),
        (b"\x1f\x8b\x08\x00", "not_a_table", "packed"),
        (b"<!DOCTYPE html><table><tr><td>1</td></tr></table>", "web_page", "page"),
        (OLE + "Workbook".encode("utf-16-le"), "old_excel", "excel"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "password", "excel"),
        (OLE + "WordDocument".encode("utf-16-le"), "not_a_table", "word"),
        (b"\x00\x01\x02\x03" * 100, "not_text", None),
        (b"PK\x03\x04 and no more", "damaged", None),
        (packed("content.xml", "mimetype"), "other_book", "ods"),
        (packed("xl/workbook.bin"), "other_book", "xlsb"),
        (packed("a.txt"), "other_book", "zip"),
        (packed("xl/workbook.xml", "xl/_rels/workbook.xml.rels"), "damaged", None),
        (packed("xl/workbook.xml", "xl/worksheets/sheet1.xml", size=40_000_000), "bomb", None),
        (text([["x"] * 600] * 3), "too_wide", None),
        (saved(workbook(Tom=())), "empty", None),
    ],
)
def test_what_is_no_table_is_refused_whatever_its_name_says(data, code, kind):
    reading = read(data, "planer.xlsx", until=UNTIL)
    (fault,) = reading.faults
    assert (fault.code, reading.is_refused, reading.table) == (f"intake_fault.{code}", True, None)
    assert kind is None or fault.facts["kind"] == kind
    for lang in ("da", "en"):
        assert tr(lang, fault.code, **fault.facts) and tr(lang, fault.code, "mend", **fault.facts)
        assert tr(lang, fault.place.code, **fault.place.facts) == "planer.xlsx"
    with pytest.raises(KitError, match="refused"):
        clean(reading, drop=True, overrule=True)


def test_a_file_over_the_limit_is_sent_to_the_command_line_and_not_opened():
    data = text(CITIZENS)
    (fault,) = read(data, "a.csv", until=UNTIL, limit=100).faults
    assert fault.code == "intake_fault.too_large"
    assert "kitools uptake" in tr("da", fault.code, "mend", **fault.facts)
    assert read(data, "a.csv", until=UNTIL, limit=PAGE_LIMIT).faults == ()


def test_a_large_path_is_measured_and_not_read(tmp_path):
    path = tmp_path / "stor.csv"
    with path.open("wb") as file:
        file.truncate(PAGE_LIMIT + 1)
    (fault,) = read(path, until=UNTIL, limit=PAGE_LIMIT).faults
    assert fault.facts["limit"] == 20.0


def test_a_damaged_sheet_is_a_fault_and_no_crash():
    whole = saved(workbook(Ark=CITIZENS))
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(whole)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name)[:300] if name.endswith("sheet1.xml") else old.read(name))
    assert [fault.code for fault in read(file.getvalue(), "a.xlsx", until=UNTIL).faults] == ["intake_fault.damaged"]


def test_only_headings_are_no_table():
    for source in (text(CITIZENS[:1]), saved(workbook(Ark=CITIZENS[:1]))):
        reading = read(source, "a.csv", until=UNTIL)
        assert [fault.code for fault in reading.faults] == ["intake_fault.only_headings"]
        with pytest.raises(KitError, match="stopped"):
            clean(reading, drop=True, overrule=True)


def test_a_cell_far_out_does_not_fill_the_memory():
    book = workbook(Ark=CITIZENS)
    book["Ark"]["XFD1048576"] = "langt ude"
    reading = read(saved(book), "a.xlsx", until=UNTIL)
    assert [fault.code for fault in reading.faults] == ["intake_fault.too_many_cells"]
