from datetime import timedelta

import pytest
from sqlalchemy import insert

from kitools.ground import KitError
from kitools.store import ALPHABET, Entry, EventLog, TrainingSessions
from kitools.store.database import Database
from kitools.store.tables import WRONG
from tests.store.conftest import START

FIRST = (Entry("opened", "facilitator", "{}"),)
NOBODYS = "2222 2222"


@pytest.fixture
def sessions(place, clock):
    return TrainingSessions(place, clock)


def code_of(what):
    with pytest.raises(KitError) as caught:
        what()
    return caught.value.code


def wrong_for(pin):
    """Return a PIN that is not the right one."""
    return "00000000" if pin != "00000000" else "11111111"


def guess(sessions, opened, visitor, times, clock=None):
    """Type a wrong PIN so many times, waiting as a page does where there is a clock."""
    for _ in range(times):
        if clock is not None:
            clock.move(seconds=sessions.seconds_to_wait("pin", opened.session, visitor))
        assert code_of(lambda: sessions.unlock(opened.session, wrong_for(opened.pin), visitor)) == "store.wrong_pin"


def crowd(place, kind, session, clock, count):
    """Let so many visitors have typed a wrong one."""
    row = {"kind": kind, "session": session, "at": clock().timestamp()}
    with Database(place).writing() as connection:
        connection.execute(insert(WRONG), [{**row, "visitor": f"guesser {number}"} for number in range(count)])


def test_a_session_begins_with_its_first_entries(sessions, place):
    opened = sessions.open(FIRST)
    (record,) = EventLog(place).read(opened.session)
    assert (record.seq, record.kind, record.at) == (1, "opened", START)
    assert opened.session.isalpha()


def test_codes_are_six_signs_that_are_told_apart_and_pins_eight_digits(sessions):
    opened = [sessions.open() for _ in range(5)]
    assert len({one.join_code for one in opened}) == len({one.session for one in opened}) == 5
    assert all(len(one.join_code) == 6 and set(one.join_code) <= set(ALPHABET) for one in opened)
    assert all(len(one.pin) == 8 and one.pin.isdigit() for one in opened)


def test_nothing_is_opened_with_a_cpr_number(sessions):
    assert code_of(lambda: sessions.open([Entry("opened", "f", "0101" + "01-1234")])) == "store.cpr"
    assert sessions.sessions() == ()


def test_a_join_code_is_found_as_people_type_it(sessions):
    opened = sessions.open()
    sessions.open()
    typed = f"{opened.join_code[:3]}-{opened.join_code[3:]}".lower()
    assert sessions.find(typed, "visitor") == opened.session
    assert sessions.join_code(opened.session) == opened.join_code


def test_a_code_that_nobody_has_and_a_session_that_is_closed_are_told_apart(sessions):
    opened = sessions.open()
    assert code_of(lambda: sessions.find("no", "visitor")) == "store.no_such_session"
    sessions.close(opened.session)
    assert code_of(lambda: sessions.find(opened.join_code, "visitor")) == "store.session_closed"
    assert sessions.is_closed(opened.session)
    sessions.reopen(opened.session)
    assert sessions.find(opened.join_code, "visitor") == opened.session


def test_the_right_pin_gives_tokens_that_open_the_session_again(sessions, place):
    opened, other = sessions.open(), sessions.open()
    token = sessions.unlock(opened.session, f"{opened.pin[:4]} {opened.pin[4:]}", "visitor")
    second = sessions.unlock(opened.session, opened.pin, "another browser")
    assert TrainingSessions(place).facilitator(token) == opened.session == sessions.facilitator(second)
    assert sessions.facilitator(sessions.unlock(other.session, other.pin, "visitor")) == other.session
    assert sessions.facilitator("half a pair \ud83d") is None
    assert sessions.facilitator(token[:-1]) is None


def test_a_token_that_is_forgotten_opens_nothing_and_the_others_still_do(sessions):
    opened = sessions.open()
    here, elsewhere = (sessions.unlock(opened.session, opened.pin, "visitor") for _ in range(2))
    sessions.forget_token(here)
    sessions.forget_token("never given")
    assert sessions.facilitator(here) is None
    assert sessions.facilitator(elsewhere) == opened.session


def test_a_wrong_pin_opens_nothing(sessions):
    opened, other = sessions.open(), sessions.open()
    assert code_of(lambda: sessions.unlock(opened.session, wrong_for(opened.pin), "visitor")) == "store.wrong_pin"
    assert code_of(lambda: sessions.unlock(opened.session, "half a pair \ud83d", "visitor")) == "store.wrong_pin"
    if other.pin != opened.pin:
        assert code_of(lambda: sessions.unlock(opened.session, other.pin, "visitor")) == "store.wrong_pin"
    assert code_of(lambda: sessions.unlock("nosuch", opened.pin, "visitor")) == "store.no_such_session"


def test_a_participants_code_brings_him_or_her_back(sessions):
    opened = sessions.open()
    code = sessions.new_code()
    sessions.remember(code, opened.session, "anna")
    sessions.remember(code, opened.session, "anna")
    assert sessions.resume(code.lower().replace("-", " "), "visitor") == (opened.session, "anna")
    assert sessions.resume(NOBODYS, "visitor") is None
    assert sessions.resume("not a code", "visitor") is None


def test_a_code_belongs_to_one_participant(sessions):
    opened = sessions.open()
    code = sessions.new_code()
    sessions.remember(code, opened.session, "anna")
    assert code_of(lambda: sessions.remember(code, opened.session, "bo")) == "store.code_taken"
    assert code_of(lambda: sessions.remember("no code", opened.session, "bo")) == "store.no_code"
    assert code_of(lambda: sessions.remember(sessions.new_code(), "nosuch", "bo")) == "store.no_such_session"
    assert sessions.resume(code, "visitor") == (opened.session, "anna")


def test_whoever_guesses_waits_longer_and_never_more_than_five_seconds(sessions, clock):
    opened = sessions.open()
    waits = []
    for _ in range(10):
        waits.append(sessions.seconds_to_wait("pin", opened.session, "guesser"))
        guess(sessions, opened, "guesser", 1, clock)
    assert waits == [0, 0, 0, 0, 1, 2, 3, 4, 5, 5]


def test_many_guessers_slow_everybody_and_never_more_than_five_seconds(sessions, place, clock):
    opened, other = sessions.open(), sessions.open()
    crowd(place, "pin", opened.session, clock, 30)
    assert sessions.seconds_to_wait("pin", opened.session, "trainer") == 2.5
    crowd(place, "pin", opened.session, clock, 300)
    assert sessions.seconds_to_wait("pin", opened.session, "trainer") == 5
    assert sessions.seconds_to_wait("pin", other.session, "trainer") == 0
    assert sessions.seconds_to_wait("join", "", "trainer") == 0
    clock.move(hours=1, seconds=1)
    assert sessions.seconds_to_wait("pin", opened.session, "trainer") == 0


def test_no_participant_locks_the_trainer_out(sessions, place, clock):
    opened = sessions.open()
    crowd(place, "pin", opened.session, clock, 300)
    guess(sessions, opened, "trainer", 8, clock)
    clock.move(seconds=sessions.seconds_to_wait("pin", opened.session, "trainer"))
    token = sessions.unlock(opened.session, opened.pin, "trainer")
    assert sessions.facilitator(token) == opened.session
    assert sessions.facilitator(sessions.unlock(opened.session, opened.pin, "the trainer's telephone"))


def test_a_page_that_does_not_wait_is_not_heard_and_is_when_it_has_waited(sessions, clock):
    opened = sessions.open()
    guess(sessions, opened, "guesser", 8, clock)
    with pytest.raises(KitError) as caught:
        sessions.unlock(opened.session, opened.pin, "guesser")
    assert (caught.value.code, caught.value.facts) == ("store.too_many_tries", {"seconds": 4})
    clock.move(seconds=5)
    assert sessions.unlock(opened.session, opened.pin, "guesser")


def test_wrong_codes_are_counted_across_processes_and_each_kind_for_itself(sessions, place, clock):
    assert code_of(lambda: TrainingSessions(place, clock).find("222222", "visitor")) == "store.no_such_session"
    assert TrainingSessions(place, clock).resume(NOBODYS, "visitor") is None
    crowd(place, "join", "", clock, 39)
    assert sessions.seconds_to_wait("join", "", "somebody else") == pytest.approx(1.0)
    assert sessions.seconds_to_wait("resume", "", "somebody else") == 0
    crowd(place, "resume", "", clock, 34)
    assert sessions.seconds_to_wait("resume", "", "somebody else") == pytest.approx(0.5)
    clock.move(minutes=2)
    assert sessions.seconds_to_wait("join", "", "somebody else") == 0


def test_a_clock_that_is_put_back_makes_nobody_wait_for_longer(sessions, clock):
    opened = sessions.open()
    guess(sessions, opened, "trainer", 9, clock)
    clock.move(hours=-5)
    assert sessions.seconds_to_wait("pin", opened.session, "trainer") <= 5
    assert sessions.unlock(opened.session, opened.pin, "trainer")


def test_the_index_says_where_every_session_stands(sessions, place, clock):
    first = sessions.open(FIRST)
    clock.move(days=1)
    second = sessions.open(keep_days=10)
    EventLog(place, clock).append(first.session, 1, FIRST)
    sessions.close(second.session)
    clock.move(hours=1)
    sessions.close(second.session)
    newest, oldest = sessions.sessions()
    day = START + timedelta(days=1)
    assert (newest.session, newest.created_at, newest.closed_at) == (second.session, day, day)
    assert (newest.last_seq, newest.last_at, newest.purge_on) == (0, None, (day + timedelta(days=10)).date())
    assert (oldest.session, oldest.created_at, oldest.closed_at) == (first.session, START, None)
    assert (oldest.last_seq, oldest.last_at) == (2, day)
    assert oldest.purge_on == (START + timedelta(days=180)).date()


def test_a_session_is_deleted_with_all_its_rows_when_its_time_is_up(sessions, place, clock):
    old, kept = sessions.open(FIRST, keep_days=10), sessions.open(FIRST, keep_days=100)
    log = EventLog(place, clock)
    codes, tokens = {}, {}
    for one in (old, kept):
        log.note_presence(one.session, "anna", "plan.wish")
        log.keep_picture(one.session, "year", "<svg/>")
        tokens[one] = sessions.unlock(one.session, one.pin, "visitor")
        codes[one] = sessions.new_code()
        sessions.remember(codes[one], one.session, "anna")
    assert sessions.purge() == ()
    clock.move(days=10)
    assert sessions.purge(START) == ()
    assert sessions.purge() == (old.session,)
    assert [row.session for row in sessions.sessions()] == [kept.session]
    for one, is_there in ((old, False), (kept, True)):
        assert bool(log.read(one.session)) is is_there
        assert bool(log.presence(one.session, START)) is is_there
        assert bool(log.picture_names(one.session)) is is_there
        assert bool(sessions.facilitator(tokens[one])) is is_there
        assert bool(sessions.resume(codes[one], "visitor")) is is_there
    assert code_of(lambda: sessions.find(old.join_code, "visitor")) == "store.no_such_session"


def test_a_session_can_be_forgotten_now_and_a_page_that_is_still_open_brings_nothing_back(sessions, place):
    opened = sessions.open(FIRST)
    sessions.forget(opened.session)
    for what in (
        lambda: EventLog(place).append(opened.session, 1, FIRST),
        lambda: sessions.forget(opened.session),
        lambda: sessions.close(opened.session),
        lambda: sessions.reopen(opened.session),
        lambda: sessions.is_closed(opened.session),
        lambda: sessions.join_code(opened.session),
        lambda: sessions.unlock(opened.session, opened.pin, "visitor"),
    ):
        assert code_of(what) == "store.no_such_session"
    assert sessions.sessions() == ()


def test_a_new_pin_opens_and_the_old_one_and_its_browsers_do_not(sessions):
    opened, other = sessions.open(), sessions.open()
    token, others = sessions.unlock(opened.session, opened.pin, "v"), sessions.unlock(other.session, other.pin, "v")
    pin = sessions.new_pin(opened.session)
    assert len(pin) == 8
    assert pin != opened.pin
    assert sessions.facilitator(token) is None
    assert code_of(lambda: sessions.unlock(opened.session, opened.pin, "v")) == "store.wrong_pin"
    assert sessions.facilitator(sessions.unlock(opened.session, pin, "w")) == opened.session
    assert sessions.facilitator(others) == other.session
    assert code_of(lambda: sessions.new_pin("nobodys")) == "store.no_such_session"
