"""A deck goes into a spreadsheet and comes back the same; what is wrong in one is told all at once, by its cell."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kitools.exchange.sessions.deck_columns import DeckColumn, _headings, heading
from kitools.exchange.sessions.deck_sheets import deck_from_csv, deck_from_xlsx, deck_in, deck_to_csv, deck_to_xlsx
from kitools.ground import KitError
from kitools.plan import Sector, Trigger
from kitools.sessions.material.library import deck, deck_of
from kitools.uptake.intake import FaultyTable
from kitools.uptake.intake.plain import plain
from kitools.words import LANGUAGES, has, say, tr
from tests.exchange.sessions.sheets import a_small_deck, as_csv, as_xlsx, csv_file, table, xlsx_file
from tests.sessions.material.builders import LIKE_CPR, a_card, a_deck, both

WEEK, SECTOR, TITLE, TITLE_EN = "Uge", "Sektor", "Titel (dansk)", "Titel (engelsk)"


def faults(path) -> dict[tuple[int | None, str], str]:
    """Return the faults of a file by row and heading, after saying each of them in both languages."""
    with pytest.raises(FaultyTable) as refused:
        deck_in(path)
    for fault in refused.value.faults:
        for language in LANGUAGES:
            assert tr(language, fault.code, **fault.facts)
            assert tr(language, fault.place.code, **fault.place.facts)
            if fault.code.startswith("deck_sheet."):
                assert tr(language, fault.code, "mend", **fault.facts)
    assert refused.value.faults
    return {(fault.row, fault.column): fault.code for fault in refused.value.faults}


def changed(row: int, **cells: str) -> list[dict[str, str]]:
    """Return the small deck with some cells of one row changed; the names are headings in code."""
    rows = table()
    rows[row] |= {heading("da", DeckColumn(name)): text for name, text in cells.items()}
    return rows


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_deck_comes_back_from_either_kind_of_file_as_it_was(tmp_path, language):
    shipped = deck("first-deck")
    deck_to_csv(shipped, tmp_path / "kort.csv", language)
    deck_to_xlsx(shipped, tmp_path / "kort.xlsx", language)
    assert deck_from_csv(tmp_path / "kort.csv") == shipped
    assert deck_from_xlsx(tmp_path / "kort.xlsx") == shipped


TEXTS = st.text(
    st.characters(
        codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="{}\u0085\ufeff\u200b"
    ),
    min_size=1,
    max_size=60,
).filter(lambda text: text.strip() and not any(mark.isdigit() for mark in text))
LISTED = st.fixed_dictionaries(
    {
        "title": st.builds(lambda da, en: {"da": da, "en": en}, TEXTS, TEXTS),
        "text": st.builds(lambda da, en: {"da": f"{da}\n=1+1; \"x\"", "en": f"-{en}"}, TEXTS, TEXTS),
        "week": st.integers(1, 52),
        "sector": st.sampled_from([one.value for one in Sector]),
        "change": st.none()
        | st.builds(lambda kind, sector: {"kind": kind.value, "sector": sector}, st.sampled_from(Trigger),
                    st.none() | st.sampled_from([one.value for one in Sector])),
        "barriers": st.lists(st.integers(1, 20).map("B{:02d}".format), min_size=1, max_size=4, unique=True),
        "source": st.just("") | TEXTS,
        "cases": st.lists(st.sampled_from(["birgit", "samir"]), unique=True),
    }
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(LISTED, min_size=1, max_size=3), st.sampled_from(LANGUAGES), st.sampled_from(["abc", "xyz"]))
def test_whatever_a_deck_says_comes_back_as_it_was(listed, language, ids):
    options = [{"id": name, "text": both(f"@Gør {name}")} for name in ids]
    cards = [a_card(**{**one, "id": f"k{at}", "options": options}) for at, one in enumerate(listed)]
    written = deck_of(a_deck(cards=cards), "min")
    assert deck_in(as_csv(written, language), "min.csv") == written
    assert deck_in(as_xlsx(written, language), "min.xlsx") == written


def test_the_same_deck_is_the_same_workbook_each_time():
    assert as_xlsx(a_small_deck(), "da") == as_xlsx(a_small_deck(), "da")


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_text_file_may_be_parted_and_encoded_as_danish_programs_do(tmp_path, delimiter, encoding):
    path = csv_file(tmp_path / "kort.csv", table(), delimiter, encoding)
    assert deck_from_csv(path) == a_small_deck()


def test_in_a_workbook_the_sheet_with_the_cards_is_found_whatever_stands_before_and_above(tmp_path):
    path = xlsx_file(tmp_path / "kort.xlsx", table(), sheet="Udkast", above=3)
    assert deck_from_xlsx(path) == a_small_deck()


def test_headings_may_be_those_of_the_code_or_plain_english_and_in_any_order(tmp_path):
    known = {heading("da", column): column for column in DeckColumn}
    rows = [{known[key].value.upper(): text for key, text in reversed(row.items())} for row in table()]
    assert deck_in(csv_file(tmp_path / "kort.csv", rows)) == a_small_deck()
    assert deck_in(csv_file(tmp_path / "kort.csv", table("en"))) == a_small_deck()


def test_a_trainer_may_write_in_danish_alone_and_leave_out_all_that_can_be_left_out(tmp_path):
    needed = ("week", "sector", "question", "barriers", "title_da", "text_da", "expected_da", "cue_da")
    names = [heading("da", DeckColumn(name)) for name in (*needed, "option_1_da", "option_2_da")]
    rows = [{name: row[name] for name in names} | {"Noter": "til mig selv"} for row in table()]
    rows[1][TITLE] = "Et uåbnet brev"
    found = deck_in(csv_file(tmp_path / "Onsdagens kort.csv", rows))
    assert [card.id for card in found.cards] == ["et-brev", "et-uaabnet-brev"]
    assert found.cards[0].text.en == found.cards[0].text.da
    assert (found.id, found.title.da, found.about.en) == ("onsdagens-kort", "Onsdagens kort", "Onsdagens kort")


@pytest.mark.parametrize(
    ("cells", "where", "code"),
    [
        ({"week": "53"}, "week", "deck_sheet.no_such_week"),
        ({"week": "snart"}, "week", "deck_sheet.no_such_week"),
        ({"week": ""}, "week", "deck_sheet.missing"),
        ({"sector": "Biblioteket"}, "sector", "deck_sheet.no_such_sector"),
        ({"question": "8"}, "question", "deck_sheet.no_such_question"),
        ({"barriers": "B06, B21"}, "barriers", "deck_sheet.no_such_barrier"),
        ({"barriers": ""}, "barriers", "deck_sheet.missing"),
        ({"change": "Frokost"}, "change", "deck_sheet.no_such_change"),
        ({"change": "", "change_sector": "Jobcentret"}, "change_sector", "deck_sheet.sector_without_change"),
        ({"change": "Flytning", "change_sector": "Månen"}, "change_sector", "deck_sheet.no_such_sector"),
        ({"title_en": ""}, "title_en", "deck_sheet.missing"),
        ({"option_1_en": " "}, "option_1_en", "deck_sheet.missing"),
        ({"option_2_da": "", "option_2_en": ""}, "option_2_da", "case.too_few"),
        ({"option_2_da": "Ringe i dag."}, "option_2_da", "deck.options_alike"),
        ({"text_da": "{moster} ringer."}, "text_da", "deck.unknown_placeholder"),
        ({"cue_da": "x" * 5000}, "cue_da", "fault.too_long"),
        ({"text_da": "#NAVN?"}, "text_da", "deck_sheet.formula"),
        ({"id": "Kort 2"}, "id", "fault.not_an_id"),
        ({"id": "kort-1"}, "id", "deck_sheet.same_id"),
        ({"cases": "Birgit!"}, "cases", "fault.not_an_id"),
    ],
)  # fmt: skip
def test_each_kind_of_fault_is_found_in_its_cell(tmp_path, cells, where, code):
    for path in (
        csv_file(tmp_path / "kort.csv", changed(1, **cells)),
        xlsx_file(tmp_path / "kort.xlsx", changed(1, **cells)),
    ):
        assert faults(path) == {(3, heading("da", DeckColumn(where))): code}


def test_every_fault_is_told_at_once_with_its_sheet_row_column_and_value(tmp_path):
    rows = changed(0, week="54", sector="Månen", cue_en="")
    rows[1] |= {heading("da", DeckColumn.QUESTION): "0", heading("da", DeckColumn.TEXT_DA): "{x}"}
    with pytest.raises(FaultyTable) as refused:
        deck_in(xlsx_file(tmp_path / "kort.xlsx", rows))
    told = [(one.sheet, one.row, one.letter, one.value) for one in refused.value.faults]
    assert told[:2] == [("Kort", 2, "B", "54"), ("Kort", 2, "C", "Månen")]
    assert len(told) == 5
    assert refused.value.facts["count"] == 5
    assert "Psykiatrien" in tr("da", refused.value.faults[1].code, "mend", **refused.value.faults[1].facts)
    assert "Psychiatry" in tr("en", refused.value.faults[1].code, "mend", **refused.value.faults[1].facts)


def test_a_column_that_is_missing_is_told_once_and_a_misspelt_heading_with_what_was_meant(tmp_path):
    rows = [{("Ugge" if key == WEEK else key): text for key, text in row.items()} for row in table()]
    with pytest.raises(FaultyTable) as refused:
        deck_in(csv_file(tmp_path / "kort.csv", rows))
    assert [one.code for one in refused.value.faults] == ["deck_sheet.no_column", "deck_sheet.unknown_heading"]
    missing, unknown = refused.value.faults
    assert "»Uge«" in tr("da", missing.code, **missing.facts)
    assert "Mente du »Uge«?" in tr("da", unknown.code, **unknown.facts)


def test_a_heading_that_stands_twice_is_told(tmp_path):
    rows = [row | {"titel_da": "En anden titel"} for row in table()]
    assert set(faults(csv_file(tmp_path / "kort.csv", rows)).values()) == {"deck_sheet.heading_twice"}


def test_one_language_half_written_is_a_fault_in_each_empty_cell(tmp_path):
    found = faults(csv_file(tmp_path / "kort.csv", [row | {TITLE_EN: ""} for row in table()]))
    assert found == {(2, TITLE_EN): "deck_sheet.missing", (3, TITLE_EN): "deck_sheet.missing"}


def test_a_file_without_cards_or_headings_says_so(tmp_path):
    only_headings = csv_file(tmp_path / "tom.csv", [dict.fromkeys(table()[0], "")])
    assert set(faults(only_headings).values()) == {"deck_sheet.no_rows"}
    other = tmp_path / "indkoeb.csv"
    other.write_text("vare;antal\nkaffe;2\n", encoding="utf-8")
    assert "deck_sheet.no_column" in faults(other).values()


@pytest.mark.parametrize("name", ["kort.csv", "kort.xlsx"])
def test_a_number_of_a_person_refuses_the_file_by_its_cell_and_is_not_repeated(tmp_path, name):
    rows = changed(1, text_da=LIKE_CPR, week="99")
    write = csv_file if name.endswith("csv") else xlsx_file
    with pytest.raises(FaultyTable) as refused:
        deck_in(write(tmp_path / name, rows))
    assert refused.value.code == "intake.refused"
    (fault,) = refused.value.faults
    assert (fault.code, fault.row, fault.column) == ("intake_fault.cpr", 3, "Hændelse (dansk)")
    said = " ".join(tr("da", fault.code, part, **fault.facts) for part in (None, "mend")) + str(refused.value)
    assert "5629" not in said
    assert "5629" not in repr(refused.value.faults)


def test_what_is_no_spreadsheet_is_refused_and_what_is_not_there_is_named(tmp_path):
    (tmp_path / "kort.xlsx").write_bytes(b"%PDF-1.7")
    assert set(faults(tmp_path / "kort.xlsx").values()) == {"intake_fault.not_a_table"}
    with pytest.raises(KitError) as error:
        deck_from_csv(tmp_path / "ingen.csv")
    assert error.value.code == "intake.no_such_file"


def test_no_heading_means_two_columns_and_every_column_has_one_in_both_languages():
    meant = Counter(said for column in DeckColumn for said in {plain(one) for one in _headings(column)})
    assert [said for said, count in meant.items() if count > 1] == []
    assert all(has(language, f"deck_column.{column}") for language in LANGUAGES for column in DeckColumn)


def test_every_fault_of_a_sheet_has_a_sentence_and_a_remedy():
    from tests.form.test_words import messages

    codes = [code for code in messages("da") if code.startswith("deck_sheet-no_") or code == "deck_sheet-missing"]
    assert len(codes) >= 7
    assert all(has(language, code, "mend") for language in LANGUAGES for code in codes)


def test_the_workbook_offers_what_may_stand_in_a_cell_and_says_what_it_means():
    from io import BytesIO

    from openpyxl import load_workbook

    book = load_workbook(BytesIO(as_xlsx(a_small_deck(), "da")))
    cards, guide = book.worksheets
    assert (cards.title, guide.title) == ("Kort", "Vejledning")
    assert [cell.value for cell in cards[1]][:4] == ["Kort", "Uge", "Sektor", "Titel (dansk)"]
    said = {(row[0].value, row[1].value): row[2].value for row in guide.iter_rows(min_row=2)}
    assert said["Barrierer", "B06"] == tr("da", "barrier.B06")
    assert said["Hændelse (dansk)", "{navn}"]
    offered = {str(rule.sqref): rule.formula1 for rule in cards.data_validations.dataValidation}
    assert len(offered) == 4
    first, last = offered["C2:C500"].split("!")[1].replace("$", "").split(":")
    assert [cell.value for (cell,) in guide[first:last]] == [say("da", one) for one in Sector]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_sheet_is_refused_with_faults_or_read_with_every_card(data):
    rows = table()
    for _ in range(data.draw(st.integers(1, 4))):
        row = rows[data.draw(st.integers(0, 1))]
        key = data.draw(st.sampled_from(list(row)))
        row[key] = data.draw(st.sampled_from(["", "x", "0", "-1", "…", "B99", "a" * 4100, "{", "Psykiatrien", "?;?"]))
    try:
        found = deck_in(_bytes(rows), "kort.csv")
    except FaultyTable as error:
        assert error.faults
    else:
        assert len(found.cards) == 2


def _bytes(rows: list[dict[str, str]]) -> bytes:
    import csv
    from io import StringIO

    out = StringIO()
    writer = csv.DictWriter(out, list(rows[0]), delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()
