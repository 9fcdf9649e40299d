"""One pen: what is typed is written, seen by the others, passed on in the open, and never lost."""

import pytest

from kitools.plan import Sector
from kitools.sessions import commands as c
from kitools.ui.models.join.places import section_at, targets
from tests.ui.builders import section
from tests.ui.join_builders import Class


@pytest.fixture
def room(tmp_path):
    return Class(tmp_path, bare=True)


@pytest.fixture
def pair(room):
    writer, other = room.with_pen()
    return writer.entry.seat, other.entry.seat


def typed(seat, text, name="wish"):
    """Type into a field of the wish, without writing it yet."""
    seat.plan_desk.wanted = lambda: None
    return seat.plan_desk.put_text(section("wish"), None, name, text)


def test_typed_words_wait_and_are_then_written_for_everybody_in_the_group_to_see(room, pair):
    writer, other = pair
    typed(writer, "Ro om natten")
    assert writer.plan_desk.plan.wish == "Ro om natten"
    assert room.state.groups[room.own].plan.wish == ""
    assert writer.plan_desk.saved_at is None
    writer.plan_desk.flush()
    room.look()
    assert other.plan_desk.plan.wish == "Ro om natten"
    assert writer.plan_desk.saved_at is not None
    assert writer.plan_desk.take_kept() == {"wish": "Ro om natten"}


def test_the_others_see_where_somebody_writes_for_some_seconds(room, pair):
    writer, other = pair
    typed(writer, "Ro")
    writer.plan_desk.flush()
    room.look()
    assert other.writes_in(writer.who) == "wish"
    room.clock.move(seconds=10)
    room.look()
    assert other.writes_in(writer.who) == ""


def test_words_whose_writer_lost_the_pen_are_set_aside_and_can_be_kept_or_suggested(room, pair):
    writer, other = pair
    typed(writer, "Mine ord")
    room.say(c.pass_pen, other.who, room.own)
    other.plan_desk.put_text(section("wish"), None, "wish", "Andre ord")
    other.plan_desk.flush()
    writer.plan_desk.flush()
    room.look()
    (aside,) = writer.own.asides
    assert (aside.text, aside.stands, aside.by) == ("Mine ord", "Andre ord", other.who)
    assert writer.plan_desk.plan.wish == "Andre ord"
    assert writer.plan_desk.finish_aside(aside.number, "keep", "f-1").code == "session.no_pen"
    assert writer.plan_desk.finish_aside(aside.number, "suggest", "f-1") is None
    room.look()
    assert not writer.own.asides
    assert other.plan_desk.take_suggestion("f-1") is None
    assert other.plan_desk.plan.wish == "Andre ord\nMine ord"
    assert "wish" in other.plan_desk.take_stale()


def test_words_typed_as_the_session_is_paused_wait_and_are_written_when_it_goes_on(room, pair):
    writer, _ = pair
    room.say(c.pause)
    typed(writer, "Ro")
    writer.plan_desk.flush()
    assert writer.plan_desk.trouble.code == "session.paused"
    assert writer.plan_desk.plan.wish == "Ro"
    room.say(c.resume)
    room.look()
    assert room.state.groups[room.own].plan.wish == "Ro"
    assert writer.plan_desk.trouble is None


def test_a_cpr_number_is_never_written(room, pair):
    writer, _ = pair
    number = "-".join(("010190", "1234"))
    admission = typed(writer, f"Ring til {number} i morgen")
    writer.plan_desk.flush()
    assert not admission.whole
    assert "1234" not in "".join(one.body for one in room.training.log.read(room.opened.session))


def test_nobody_writes_without_the_pen(room, pair):
    _, other = pair
    assert other.plan_desk.put(section("initiative"), None, "initiator", Sector.PSYCHIATRY) is False
    assert other.plan_desk.trouble.code == "session.no_pen"
    other.plan_desk.add(section("goals"))
    assert room.state.groups[room.own].plan == room.state.groups[room.own].begun


def test_rows_are_added_removed_and_put_back_where_they_stood(room, pair):
    writer, _ = pair
    desk, goals = writer.plan_desk, section("goals")
    before = len(desk.plan.goals)
    desk.add(goals)
    desk.put_text(goals, before, "text", "Et fast sted at bo")
    desk.flush()
    desk.add(goals)
    desk.remove(goals, before)
    assert desk.undoable == "goals"
    desk.undo(goals)
    assert desk.plan.goals[before].text == "Et fast sted at bo"
    assert desk.undoable == ""


def test_whoever_is_named_is_taken_into_the_plan(room, pair):
    writer, _ = pair
    role = writer.case.roles[-1].id
    assert writer.plan_desk.put(section("coordinator"), None, "participant", role)
    assert writer.plan_desk.plan.participant(role) is not None
    assert writer.plan_desk.plan.coordinator.participant == role


def test_a_row_may_come_to_be_about_something_else(room, pair):
    writer, _ = pair
    desk, contacts = writer.plan_desk, section("contacts")
    desk.add(contacts)
    last = len(desk.plan.contacts) - 1
    free = next(one for one in Sector if one not in {row.sector for row in desk.plan.contacts})
    assert desk.put(contacts, last, "sector", free)
    assert free in {row.sector for row in desk.plan.contacts}


def test_the_latest_change_is_taken_back_and_its_place_drawn_again(room, pair):
    writer, _ = pair
    typed(writer, "Ro")
    writer.plan_desk.flush()
    assert writer.plan_desk.take_back() is None
    assert writer.plan_desk.plan.wish == ""
    assert "wish" in writer.plan_desk.take_stale()


def test_what_others_change_is_drawn_again_but_not_the_card_that_is_being_typed_in(room, pair):
    writer, other = pair
    room.say(c.pass_pen, other.who, room.own)
    typed(other, "Ro")
    other.plan_desk.flush()
    writer.plan_desk._typed_at, writer.writing_in = room.clock.now, "wish"
    room.look()
    assert "wish" not in writer.plan_desk.take_stale()
    room.clock.move(seconds=10)
    assert "wish" in writer.plan_desk.take_stale()


def test_a_holder_who_is_away_may_be_relieved_and_one_who_is_here_may_not(room, pair):
    writer, other = pair
    assert other.take_pen().code == "session.pen_held"
    for _ in range(30):
        room.clock.move(seconds=2)
        other.look()
    assert other.pen_is_free
    assert other.take_pen() is None
    writer.look()
    assert not writer.has_pen


def test_a_holder_whose_device_died_may_be_relieved_though_the_page_goes_on_looking(room, pair):
    writer, other = pair
    for is_open, seconds in ((False, 60), (True, 2)):
        writer.note_open(is_open)
        room.clock.move(seconds=seconds)
        writer.look()
        other.look()
        assert other.pen_is_free is not is_open


def test_two_pages_of_one_person_do_not_overwrite_each_other(room, pair):
    writer, _ = pair
    twin = room.page(9, code=writer.code).entry.seat
    typed(writer, "Skrevet på telefonen")
    typed(twin, "Skrevet på computeren")
    writer.plan_desk.flush()
    twin.plan_desk.flush()
    assert room.state.groups[room.own].plan.wish == "Skrevet på telefonen"
    assert [one.text for one in twin.own.asides] == ["Skrevet på computeren"]


def test_words_brought_back_by_the_browser_are_written_where_they_belong(room, pair):
    writer, _ = pair
    desk = writer.plan_desk
    assert desk.write_words("meeting.agenda", "Velkomst\nRunden") is None
    assert desk.words_at("meeting.agenda") == "Velkomst\nRunden"
    assert desk.write_words("initiator", "psychiatry").code == "session.by_hand"


@pytest.mark.parametrize("name", ["wish", "goals", "interventions", "network", "next_meeting"])
def test_a_suggestion_is_offered_only_for_places_that_take_words(room, pair, name):
    writer, _ = pair
    for one in targets(writer.plan_desk.plan, section(name)):
        assert writer.suggest(one.path, "Ord") is None
        assert section_at(one.path).name == name
