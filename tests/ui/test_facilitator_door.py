"""The door of the trainer's page: nobody comes in without a proof, and nobody is locked out."""

import asyncio

import pytest

from kitools.sessions.material.stages import Stage
from tests.ui.facilitator_builders import School


@pytest.fixture
def school(tmp_path):
    return School(tmp_path)


def comes_back(door, code, pin):
    asyncio.run(door.come_back(code, pin))
    return door.proved


def test_a_new_session_gives_a_pin_a_code_and_a_token_for_the_browser(school):
    proved = school.opened()
    assert len(proved.pin) == 8
    assert proved.token
    assert len(school.index.join_code(proved.session)) == 6
    assert school.model(proved).state.stage is Stage.LOBBY


def test_the_right_code_and_pin_open_the_session_on_another_computer_and_show_no_pin(school):
    first = school.opened()
    again = comes_back(school.door(visitor="home"), school.index.join_code(first.session), first.pin)
    assert (again.session, again.pin) == (first.session, "")
    assert again.token != first.token


def test_a_wrong_pin_opens_nothing(school):
    first = school.opened()
    door = school.door(visitor="guest")
    assert comes_back(door, school.index.join_code(first.session), "00000000") is None
    assert door.trouble.code == "store.wrong_pin"


def test_wrong_pins_are_slowed_and_never_locked(school):
    first = school.opened()
    code = school.index.join_code(first.session)
    door = school.door(visitor="guest")
    for number in range(12):
        assert comes_back(door, code, f"{number:08}") is None
    assert max(school.slept) > 1
    assert max(school.slept) <= 5
    assert comes_back(school.door(visitor="trainer"), code, first.pin)


def test_the_browsers_token_offers_to_go_on_by_the_sessions_title(school):
    first = school.opened(title="Onsdagsholdet")
    door = school.door(token=first.token)
    assert door.offered() == "Onsdagsholdet"
    assert door.proved is None  # somebody else may sit at the computer: it is asked first
    door.take_up()
    assert door.proved.session == first.session


def test_a_browser_that_forgets_leaves_nothing_that_opens_the_session(school):
    first = school.opened()
    door = school.door(token=first.token)
    door.take_up()
    door.forget()
    assert school.door(token=first.token).offered() is None


def test_a_token_that_opens_nothing_offers_nothing(school):
    assert school.door(token="guessed").offered() is None
    assert school.door().offered() is None


def test_the_trainer_comes_back_to_a_session_that_is_closed(school):
    first = school.opened()
    school.index.close(first.session)
    assert comes_back(school.door(), school.index.join_code(first.session), first.pin)


def test_a_code_that_nobody_has_is_said(school):
    door = school.door()
    comes_back(door, "ZZZZZZ", "12345678")
    assert door.trouble.code == "store.no_such_session"
    assert not door.waiting
