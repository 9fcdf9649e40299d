"""A deck of the trainer's own on the page for a new session."""

import base64
import re
from datetime import UTC, datetime

import ipywidgets as widgets
import pytest

from kitools.cases import case
from kitools.exchange.sessions.deck_sheets import deck_in
from kitools.exchange.sessions.deck_writing import as_csv, as_xlsx
from kitools.sessions.desk import Desk
from kitools.sessions.material.library import deck, write_deck
from kitools.sessions.values import FACILITATOR
from kitools.ui.models.facilitator.own_deck import LIMIT
from kitools.ui.views.facilitator.page import FacilitatorPage
from tests.ui.facilitator_builders import TODAY, School
from tests.ui.looking import buttons, every, labelled, markup, press, text

MOMENT = datetime(2026, 11, 30, tzinfo=UTC)
HEADINGS = (
    "Uge;Sektor;Titel;Hændelse;Mulighed 1;Mulighed 2;Spørgsmål;Barrierer;Ændring;"
    "Forventet;Til opsamlingen;Kun til sagerne"
)
TWO_CARDS = f"""{HEADINGS}
6;Bolig;Ny nøgle;{{navn}} har fået ny dør.;Ringe nu.;Skrive.;4;B10;Flytning;At planen bliver rettet.;Hvem så det?;
9;Borger;En god nyhed;{{navn}} passer en hund.;Spørge.;Skrive det ind.;2;B01;;At det bliver hørt.;Hvad gjorde I?;
"""


@pytest.fixture
def school(tmp_path):
    return School(tmp_path)


@pytest.fixture
def new(school):
    """The page for a new session with the offer of an own deck opened."""
    page = FacilitatorPage(school.visit(), school.log, school.index, school.clock, TODAY)
    press(page, "Ny session")
    press(page, "Brug din egen kortbunke")
    return page


def choose(page, name, content):
    receiver = next(one for one in every(page) if isinstance(one, widgets.FileUpload))
    content = content.encode() if isinstance(content, str) else content
    receiver.value = ({"name": name, "type": "", "size": len(content), "last_modified": MOMENT, "content": content},)
    assert receiver.value == ()


def one_card(**cells):
    """Return a sheet with one card, some of whose cells say something else."""
    first = dict(zip(HEADINGS.split(";"), TWO_CARDS.splitlines()[1].split(";"), strict=True))
    return f"{HEADINGS}\n{';'.join({**first, **cells}.values())}\n"


def test_a_csv_file_becomes_the_deck_and_its_cards_are_listed_and_armed(new):
    choose(new, "mine-kort.csv", TWO_CARDS)
    assert "Du bruger din egen bunke, »mine-kort«, med 2 kort" in text(new)
    assert labelled(new, "Uge 6: Ny nøgle").value
    assert labelled(new, "Uge 9: En god nyhed").value
    assert not any("Gensidig" in one.description for one in buttons(new))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.xlsx", as_xlsx(deck("first-deck"), "da")),
        ("a.csv", as_csv(deck("first-deck"), "en")),
        ("a.yaml", write_deck(deck("first-deck"))),
    ],
)
def test_spreadsheets_and_yaml_are_taken(new, name, content):
    choose(new, name, content)
    assert f"med {len(deck('first-deck').cards)} kort" in text(new)


def test_the_session_keeps_the_deck_in_its_log(school, new):
    choose(new, "mine-kort.csv", TWO_CARDS)
    labelled(new, "Uge 9: En god nyhed").value = False
    press(new, "Åbn venteværelset")
    desk = Desk(school.log, new.door.proved.session, FACILITATOR)
    desk.refresh()
    assert [one.title.da for one in desk.state.set_up.cards.cards] == ["Ny nøgle", "En god nyhed"]
    assert desk.state.armed == (desk.state.set_up.cards.cards[0].id,)


def test_every_fault_is_told_with_row_column_value_and_remedy_and_the_shipped_deck_stays(new):
    choose(new, "mine-kort.csv", one_card(Uge="99", Sektor="Brandvæsen"))
    told = text(new)
    for words in ("række 2", "Uge", "99", "Skriv et helt tal fra 1 til 52", "Brandvæsen", "Skriv en af disse"):
        assert words in told
    assert "din egen bunke, »" not in told
    assert 'role="alert"' in markup(new)


def test_a_yaml_file_is_told_its_faults_by_path_and_nothing_is_built_from_it(new):
    written = write_deck(deck("first-deck")).replace("week: ", "week: <b>", 1)
    choose(new, "a.yaml", written)
    assert "cards[0].week" in text(new)
    assert "<b>" not in markup(new)


def test_a_file_with_a_cpr_number_is_refused_and_never_said_back(new):
    number = f"{211062}-5629"
    choose(new, "mine-kort.csv", one_card(Titel=f"Brev om {number}"))
    assert number not in markup(new)
    assert "din egen bunke, »" not in text(new)
    choose(new, "a.yaml", f"{number}: 1\n{number}: 2\n")
    assert number not in markup(new)


def test_what_is_no_text_and_what_is_too_large_are_said_calmly(new):
    choose(new, "a.yaml", b"\xff\xfe\x00")
    assert "a.yaml" in text(new)
    choose(new, "a.csv", b"a" * (LIMIT + 1))
    assert "Så stor kan en kortbunke ikke være" in text(new)


def test_the_shipped_deck_can_be_taken_again(new):
    choose(new, "mine-kort.csv", TWO_CARDS)
    press(new, "Brug den medfølgende bunke")
    assert "din egen bunke, »" not in text(new)
    assert not [one for one in buttons(new) if one.description == "Brug den medfølgende bunke"]


def test_cards_that_fit_another_case_only_are_not_offered_and_it_is_said(new):
    choose(new, "mine-kort.csv", one_card(**{"Kun til sagerne": "samir"}))
    assert "Ingen af kortene passer til sagen" in text(new)
    labelled(new, "Sag").label = case("samir").title.da
    assert labelled(new, "Uge 6: Ny nøgle").value


def test_the_spreadsheet_to_begin_from_is_the_first_deck_and_can_be_handed_back(new):
    press(new, "Hent bunken som regneark (Excel)")
    found = re.search(r'data-name="([^"]*)"[^>]*>([^<]*)<', markup(new))
    assert found is not None
    taken = deck_in(base64.b64decode(found[2]), found[1])
    assert taken == deck("first-deck")
