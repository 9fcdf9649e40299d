from datetime import timedelta

import pytest

from kitools.ground import KitError
from kitools.store import Entry, EventLog, LogMoved, TrainingSessions
from tests.store.conftest import START

CPR = "0101" + "01-1234"


@pytest.fixture
def log(place, clock):
    return EventLog(place, clock)


@pytest.fixture
def session(place, clock):
    return TrainingSessions(place, clock).open().session


def said(*bodies, who="anna"):
    return [Entry("said", who, body) for body in bodies]


def bodies(records):
    return [(record.seq, record.body) for record in records]


def test_what_is_appended_is_read_in_order_by_everybody(log, session, place):
    written = log.append(session, 0, said("a", "b – æøå ☺"))
    written += log.append(session, 2, said("c"))
    assert log.read(session) == written == EventLog(place).read(session)
    assert bodies(written) == [(1, "a"), (2, "b – æøå ☺"), (3, "c")]
    assert {(record.session, record.at, record.who, record.kind) for record in written} == {
        (session, START, "anna", "said")
    }


def test_only_what_is_new_is_read(log, session):
    log.append(session, 0, said("a", "b", "c"))
    assert bodies(log.read(session, 2)) == [(3, "c")]
    assert log.read(session, 3) == ()


def test_of_two_that_write_at_one_position_the_second_is_told_and_nothing_is_written(log, session, place):
    other = EventLog(place)
    log.append(session, 0, said("a"))
    other.append(session, 1, said("b", "c"))
    with pytest.raises(LogMoved) as caught:
        log.append(session, 1, said("mine", "and mine"))
    assert (caught.value.code, caught.value.last) == ("store.log_moved", 3)
    assert bodies(log.read(session)) == [(1, "a"), (2, "b"), (3, "c")]
    log.append(session, 3, said("mine"))
    assert bodies(log.read(session, 3)) == [(4, "mine")]


def test_a_position_that_the_log_has_not_reached_is_refused_so_that_there_is_never_a_gap(log, session):
    log.append(session, 0, said("a"))
    with pytest.raises(KitError) as caught:
        log.append(session, 5, said("b"))
    assert (caught.value.code, caught.value.facts["last"]) == ("store.log_behind", 1)
    assert bodies(log.read(session)) == [(1, "a")]


def test_sessions_have_logs_of_their_own(log, session, place):
    other = TrainingSessions(place).open(said("first")).session
    log.append(session, 0, said("a"))
    assert bodies(log.read(other)) == [(1, "first")]
    assert bodies(log.read(session)) == [(1, "a")]


def test_nothing_is_written_to_a_session_that_is_not_there(log, place):
    for write in (
        lambda: log.append("nosuch", 0, said("a")),
        lambda: log.append("nosuch", 4, said("a")),
        lambda: log.note_presence("nosuch", "anna", "plan.wish"),
        lambda: log.keep_picture("nosuch", "year", "<svg/>"),
    ):
        with pytest.raises(KitError, match=r"store\.no_such_session"):
            write()
    assert log.read("nosuch") == ()


def test_no_entries_are_no_write(log, session):
    assert log.append(session, 0, []) == ()
    assert log.read(session) == ()


@pytest.mark.parametrize(
    "entry",
    [
        Entry("said", "anna", f"ring {CPR}"),
        Entry("said", CPR, "ring"),
        Entry(CPR, "anna", "ring"),
        Entry("said", "anna", '{"text": "' + CPR.replace("-", r"\u2010") + '"}'),
        Entry("said", "anna", '{"text": "' + CPR.replace("-", r"\n") + '"}'),
    ],
)
def test_a_cpr_number_is_never_written(log, session, entry):
    with pytest.raises(KitError, match=r"store\.cpr"):
        log.append(session, 0, [Entry("said", "anna", "fine"), entry])
    assert log.read(session) == ()


@pytest.mark.parametrize("body", ["half a pair \ud83d", "nothing \0"])
def test_what_no_database_can_keep_is_refused_on_both(log, session, body):
    with pytest.raises(KitError, match=r"store\.not_text"):
        log.append(session, 0, said(body))


def test_no_record_is_earlier_than_the_one_before_it_when_the_clock_is_put_back(log, session, clock):
    log.append(session, 0, said("a"))
    clock.move(hours=-3)
    log.append(session, 1, said("b"))
    clock.move(hours=4, microseconds=1)
    log.append(session, 2, said("c"))
    later = START + timedelta(hours=1, microseconds=1)
    assert [record.at for record in log.read(session)] == [START, START, later]


def test_who_is_there_is_known_and_leaves_no_trace_in_the_log(log, session, clock):
    log.note_presence(session, "anna", "plan.wish")
    clock.move(seconds=5)
    log.note_presence(session, "bo", "plan.consent")
    log.note_presence(session, "bo", "plan.crisis")
    assert log.presence(session, START) == {
        "anna": (START, "plan.wish"),
        "bo": (START + timedelta(seconds=5), "plan.crisis"),
    }
    assert set(log.presence(session, START + timedelta(seconds=1))) == {"bo"}
    assert log.read(session) == ()


def test_a_picture_is_kept_under_its_name_and_replaced(log, session):
    assert log.picture(session, "group1/year") is None
    log.keep_picture(session, "group1/year", "<svg>1</svg>")
    log.keep_picture(session, "group1/year", "<svg>2</svg>")
    log.keep_picture(session, "group0/year", "<svg>0</svg>")
    assert log.picture(session, "group1/year") == "<svg>2</svg>"
    assert log.picture_names(session) == ("group0/year", "group1/year")


def test_a_log_shows_nothing_of_where_it_lies(place):
    assert repr(EventLog(place)) == "EventLog(…)"
    assert repr(TrainingSessions(place)) == "TrainingSessions(…)"


def test_a_whole_log_is_read_as_sound(log, session):
    written = log.append(session, 0, said("a", "b"))
    assert log.read_sound(session) == written
    assert log.read_sound("nosuch") == ()
