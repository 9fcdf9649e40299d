"""Files to take along: named plainly, zipped the same every time; one's own card; the run sheet on one page."""

import io
import zipfile
from datetime import time

import pytest

from kitools.exchange.sessions.document_html import as_html
from kitools.exchange.sessions.files import files, makers, packed, zip_name
from kitools.exchange.sessions.monday import monday_text
from kitools.exchange.sessions.run_sheet import run_sheet, run_sheet_html, run_sheet_pdf
from kitools.sessions import commands as c
from kitools.sessions.material.stages import formats
from kitools.words import LANGUAGES, tr
from tests.exchange.sessions.conftest import HOSTILE
from tests.exchange.sessions.reading import Outline, pages, set_text
from tests.sessions.builders import Session, a_setting
from tests.sessions.played import ARMED, key_of

SIX = (*ARMED, "udskrives-fredag", "tovholder-orlov", "samtykket-traekkes-tilbage")


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_there_under_a_plain_name(played, pictures, language):
    made = files(played.state, played.facts, pictures, language, session="s")
    ends = sorted(name.rpartition(".")[2] for name in made)
    assert ends == sorted(["html", "pdf", "html", "pdf", "csv", "csv", "json", "pdf", "jsonl", "svg"])
    assert all(name.startswith("kitools-faelles-dag-") and name.isascii() for name in made)
    assert all(made.values())


def test_a_file_that_is_not_asked_for_is_not_made(played):
    names = makers(played.state, played.facts, {}, "da")
    assert len(names) == 9
    assert any(name.endswith("rapport.pdf") for name in names)


def test_a_hostile_title_and_a_missing_one_name_files_all_the_same():
    session = Session(people=0, title="../../<b>:?*")
    assert all(name.startswith("kitools-b-") for name in makers(session.state, (), {}, "da"))
    session = Session(people=0, title="☺")
    assert all(name.startswith("kitools-session-") for name in makers(session.state, (), {}, "da"))


def test_the_zip_is_the_same_for_the_same_session_and_holds_every_file(played, pictures):
    made = files(played.state, played.facts, pictures, "da", session="s")
    content = packed(made)
    assert content == packed(files(played.state, played.facts, pictures, "da", session="s"))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == made
    assert zip_name(played.state, "da").endswith("-det-hele.zip")


@pytest.mark.parametrize("language", LANGUAGES)
def test_ones_own_card_says_what_one_wrote_and_when_to_look_again(played, language):
    text = monday_text(played.state, key_of(1), language)
    assert "Ringe til Aishaq på mandag" in text
    assert tr(language, "function.nearest_manager") in text
    assert tr(language, "monday_text.title") in text
    assert "2027" in text or "2026" in text
    assert monday_text(played.state, key_of(99), language) == ""


def test_a_card_that_has_been_looked_at_says_what_became_of_it():
    session = Session(people=1, size=1)
    session.do("p0", c.write_monday, key_of(0), "Ringe", "To timer om ugen", "")
    session.do("p0", c.check_monday, key_of(0), "partly", "Der var travlt", "not")
    text = monday_text(session.state, key_of(0), "en")
    assert "Looked at again: partly kept\nDer var travlt\nHas anybody answered the need? no" in text
    assert "To be answered by" not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chosen", formats(), ids=lambda one: one.id)
def test_the_run_sheet_of_every_format_is_one_page_with_all_stages_and_cards(language, chosen):
    setting = a_setting(format=chosen.id, slots=chosen.slots, armed=SIX)
    sheet = run_sheet(setting, language, time(9, 0))
    assert pages(run_sheet_pdf(setting, language, time(9, 0))) == 1
    stages, cards = sheet.parts[1].blocks[0], sheet.parts[2].blocks[0]
    assert [row[1].partition("\n")[0] for row in stages.rows] == [
        tr(language, f"session_stage.{slot.stage}") for slot in chosen.slots
    ]
    assert len(cards.rows) == 6
    assert [int(row[0]) for row in cards.rows] == sorted(int(row[0]) for row in cards.rows)
    assert "{" not in set_text(sheet)
    assert Outline(run_sheet_html(setting, language)).problems == []


def test_the_clock_of_the_run_sheet_counts_breaks():
    chosen = next(one for one in formats() if any(slot.break_after for slot in one.slots))
    setting = a_setting(format=chosen.id, slots=chosen.slots)
    at = [row[0].partition("\n")[0] for row in run_sheet(setting, "da", time(9, 0)).parts[1].blocks[0].rows]
    gone = [row[0].partition("\n")[0] for row in run_sheet(setting, "da").parts[1].blocks[0].rows]
    minutes, expected = 0, []
    for slot in chosen.slots:
        expected.append(f"{minutes // 60}:{minutes % 60:02}")
        minutes += slot.minutes + slot.break_after
    assert gone == expected
    assert (at[0], gone[0]) == ("09.00", "0:00")


def test_the_run_sheet_holds_hostile_text_as_text():
    page = as_html(run_sheet(a_setting(title=HOSTILE[:40]), "da"))
    assert "<script" not in page
    assert "Ingen kort kommer af sig selv" in page
