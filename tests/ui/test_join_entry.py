"""The way in: a join code, a nickname, a sector; and the way back by one's own code, also by the browser's cookie."""

import pytest

from kitools.plan import Sector
from kitools.sessions import commands as c
from kitools.ui.models.join.entry import Place
from tests.ui.join_builders import Class, wait_for
from tests.ui.looking import buttons, labelled, markup, press, text


@pytest.fixture
def one(tmp_path):
    return Class(tmp_path, people=1)


def test_the_code_behind_the_qr_leads_to_name_and_sector_and_these_to_a_seat_with_an_own_code(one):
    entry = one.entry(9, session=one.opened.join_code)
    wait_for(entry.begin())
    assert entry.place is Place.NAME
    entry.join("  Lise  Lotte ", Sector.HOUSING)
    assert entry.place is Place.SEATED
    assert entry.seat.person.nickname == "Lise Lotte"
    assert len(entry.seat.code.replace("-", "")) == 8


def test_a_code_can_be_typed_and_a_wrong_one_is_said_and_counted(one):
    entry = one.entry(9)
    wait_for(entry.begin())
    assert entry.place is Place.CODE
    wait_for(entry.find("K7M4PX"))
    assert entry.trouble.code == "store.no_such_session"
    wait_for(entry.find(" "))
    assert entry.trouble.code == "join.no_join_code"
    wait_for(entry.find(one.opened.join_code.lower()))
    assert (entry.place, entry.trouble) == (Place.NAME, None)


def test_whoever_guesses_waits_before_the_next_guess(one):
    waits = []
    entry = one.entry(9)
    for number in range(6):
        waits.append(one.training.index.seconds_to_wait("join", "", entry.visit.visitor))
        one.clock.move(seconds=10)
        wait_for(entry.find(f"K7M4P{number + 2}"))
    assert waits[0] == 0.0
    assert one.training.index.seconds_to_wait("join", "", entry.visit.visitor) > 1.0


def test_a_sector_and_a_free_nickname_are_asked_for(one):
    entry = one.entry(9, session=one.opened.join_code)
    wait_for(entry.begin())
    entry.join("Lise", None)
    assert entry.trouble.code == "join.no_sector"
    entry.join("mette", Sector.HOUSING)
    assert entry.trouble.code == "session.nickname_taken"
    entry.join("-".join(("010190", "1234")), Sector.HOUSING)
    assert entry.trouble.code == "session.cpr"
    assert entry.place is Place.NAME


def test_ones_own_code_in_the_address_brings_one_back_without_a_question(one):
    seat = one.seats[0]
    entry = one.entry(9, code=seat.code)
    wait_for(entry.begin())
    assert entry.place is Place.SEATED
    assert entry.seat.who == seat.who
    assert entry.seat.code == seat.code


def test_a_wrong_own_code_is_said_and_leaves_the_way_in_open(one):
    entry = one.entry(9, code="K7M4PQ2R", session=one.opened.join_code)
    wait_for(entry.begin())
    assert entry.place is Place.NAME
    wait_for(entry.come_back("K7M4PQ2R"))
    assert entry.trouble.code == "join.unknown_own_code"
    wait_for(entry.come_back(" "))
    assert entry.trouble.code == "join.no_own_code"


def test_a_cookie_is_an_offer_that_asks_first(one):
    page = one.page(9, seat=one.seats[0].code)
    assert page.entry.place is Place.OFFER
    assert "Er du Mette?" in text(page)
    assert one.seats[0].code not in markup(page)
    press(page, "Fortsæt")
    assert page.entry.place is Place.SEATED
    assert one.seats[0].code in markup(page)


def test_somebody_else_at_the_computer_comes_in_as_himself(one):
    page = one.page(9, seat=one.seats[0].code, session=one.opened.join_code)
    press(page, "Jeg er en anden")
    assert page.entry.place is Place.NAME
    labelled(page, "Kaldenavn").value = "Jonas"
    labelled(page, "Hvor arbejder du selv?").value = 1
    press(page, "Gå ind")
    assert page.entry.seat.who != one.seats[0].who
    assert set(one.state.people) == {page.entry.seat.who, one.seats[0].who}


def test_a_cookie_from_another_session_is_no_offer(one, tmp_path):
    other = one.training.index.open()
    entry = one.entry(9, seat=one.seats[0].code, session=other.join_code)
    wait_for(entry.begin())
    assert entry.place is Place.NAME
    assert entry.seat.desk.session == other.session


def test_nobody_can_join_a_closed_session_but_ones_own_code_leads_back_to_it(one):
    one.say(c.close)
    one.training.index.close(one.opened.session)
    entry = one.entry(9, session=one.opened.join_code)
    wait_for(entry.begin())
    assert entry.trouble.code == "store.session_closed"
    page = one.page(9, code=one.seats[0].code)
    assert "Tak for i dag" in text(page)


def test_somebody_shown_out_does_not_come_back_by_the_code(one):
    one.say(c.leave, one.seats[0].who)
    entry = one.entry(9, code=one.seats[0].code)
    wait_for(entry.begin())
    assert entry.trouble.code == "session.not_in_session"


def test_whose_seat_it_is_stands_in_no_trait_that_a_browser_could_set(one):
    seat = one.seats[0]
    assert seat.who not in [str(value) for value in seat.trait_values().values()]
    assert "who" not in seat.trait_names()


def test_the_way_in_speaks_english_too(tmp_path):
    room = Class(tmp_path, people=1, language="en")
    page = room.page(9)
    assert "What is the code?" in text(page)
    assert [one.description for one in buttons(page)] == ["Continue", "Come back"]
