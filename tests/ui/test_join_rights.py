"""A participant reaches neither another group's text nor another role's notes, whatever a browser sends."""

import contextlib

import comm
import ipywidgets as widgets
import pytest
from ipywidgets.widgets.widget import _registry  # the kinds that a browser can open: it has no public name
from traitlets import TraitError

from kitools.cases import case
from kitools.plan import MeetingForm
from kitools.sessions import commands as c
from kitools.sessions.material.library import deck
from kitools.sessions.material.stages import Stage
from kitools.sessions.values import FACILITATOR
from tests.ui.builders import section
from tests.ui.join_builders import Class
from tests.ui.looking import every

STAGES = tuple(one for one in Stage if one is not Stage.LOBBY)
SECRET = "Kun gruppe to skriver om den blå båd"


@pytest.fixture
def room(tmp_path):
    return Class(tmp_path)


def said(page):
    """Return every text in every trait of every widget of a page, as a browser gets it."""
    states = [one.get_state() for one in every(page)]
    return "\n".join(str(value) for state in states for name, value in state.items() if name != "children")


def notes_of_others(seat):
    """Return the notes of all roles but one's own, in both languages."""
    roles = [one for one in case("samir").roles if one.id != seat.role]
    return [text for role in roles for note in role.notes for text in (note.text.da, note.text.en)]


def test_no_widget_holds_a_note_of_another_role_in_any_stage(room):
    for stage in STAGES:
        room.at(stage)
        for page in room.pages:
            found = said(page)
            assert [text for text in notes_of_others(page.entry.seat) if text in found] == []
            assert page._trouble.value == ""


def test_ones_own_notes_are_there_so_that_the_search_would_find_others(room):
    room.at("welcome")
    page = room.pages[0]
    assert all(note.text.da in said(page) for note in page.entry.seat.case_role.notes)


def test_a_shared_note_reaches_ones_own_group_only(room):
    writer, other = room.with_pen()
    note = writer.entry.seat.notes()[0]
    assert writer.entry.seat.do(c.share_note, note.id, anyway=True) is None
    room.look()
    assert note.text.da in said(other)
    assert note.text.da not in said(room.apart()) or note in room.apart().entry.seat.notes()


def test_no_widget_holds_what_another_group_writes_before_the_debrief(room):
    room.with_pen()
    far = room.apart()
    seat = far.entry.seat
    seat.take_pen()
    seat.plan_desk.put_text(section("wish"), None, "wish", SECRET)
    seat.plan_desk.flush()
    seat.do(c.decide, 1, SECRET, SECRET)
    assert SECRET in "".join(one.body for one in room.training.log.read(room.opened.session))
    for stage in STAGES:
        if stage is not Stage.DEBRIEF:
            room.at(stage)
            assert SECRET not in said(room.pages[0])


def test_a_seat_refuses_all_that_is_the_trainers(room):
    room.with_pen()
    seat, group = room.seats[0], room.own
    card = deck("first-deck").cards[0].id
    wanted = (
        (c.open_session, room.state.set_up), (c.group_people, ()), (c.begin,), (c.enter, 3), (c.pause,), (c.resume,),
        (c.extend, 5), (c.message, "Hej"), (c.arm, [card]), (c.send_card, card, [group]), (c.undo_card, card, group),
        (c.step_demonstration, 3), (c.close,), (c.reopen,), (c.open_follow_up,), (c.code_need, "n", "B01"),
        (c.leave, room.seats[1].who),
    )  # fmt: skip
    before = room.training.log.read(room.opened.session)
    assert {seat.do(*one).code for one in wanted} == {"session.not_facilitator"}
    assert room.training.log.read(room.opened.session) == before


def test_a_seat_reaches_no_other_group(room):
    room.with_pen()
    seat, far = room.seats[0], room.apart().entry.seat
    group = far.own.group.id
    assert seat.do(c.pass_pen, far.who).code == "session.not_in_group"
    seat.do(c.lower_hand, group)
    seat.do(c.choose_form, MeetingForm.NETWORK, group)
    assert room.state.groups[group].form is MeetingForm.COORDINATION
    note = next(one for one in notes_of_others(seat) if one)
    found = next(n.id for role in seat.case.roles for n in role.notes if note in (n.text.da, n.text.en))
    assert seat.do(c.share_note, found).code == "session.not_your_note"


@pytest.mark.parametrize("stage", ["right", "talk", "meeting", "everyday", "debrief", "monday"])
def test_whatever_a_browser_sends_to_the_widgets_of_a_page_changes_only_ones_own_affairs(room, stage):
    room.with_pen()
    room.at(stage)
    page = room.together()[1]  # without the pen
    seat, before = page.entry.seat, room.state
    written = len(room.training.log.read(room.opened.session))
    for one in list(every(page)):
        forge(one)
    room.look()
    assert "kt-remark-stop" not in page._trouble.value, "a callback failed"
    new = room.training.log.read(room.opened.session)[written:]
    assert {one.who for one in new} <= {seat.who, ""}
    assert FACILITATOR not in {one.who for one in new}
    far = room.apart().entry.seat.own.group.id
    assert room.state.groups[far] == before.groups[far]
    assert room.state.groups[room.own].plan == before.groups[room.own].plan
    assert (room.state.place, room.state.setting) == (before.place, before.setting)


def forge(one):
    """Send what a browser could send to a widget: a value of the right kind, and a click."""
    if isinstance(one, widgets.Text | widgets.Textarea | widgets.HTML):
        message(one, {"method": "update", "state": {"value": "x' OR <script>"}, "buffer_paths": []})
    elif isinstance(one, widgets.Checkbox):
        message(one, {"method": "update", "state": {"value": True}, "buffer_paths": []})
    elif isinstance(one, widgets.Dropdown | widgets.RadioButtons):
        message(one, {"method": "update", "state": {"index": 0}, "buffer_paths": []})
    elif isinstance(one, widgets.Button):
        message(one, {"method": "custom", "content": {"event": "click"}})


def message(one, data):
    """Hand a widget a message as the kernel does."""
    one._handle_msg({"content": {"data": data}, "buffers": []})


def test_what_a_browser_can_open_is_a_plain_widget_and_none_of_ours(room):
    assert room.pages[0].entry.seat.own is None  # the page is imported, and with it all that it is made of
    kinds = [kind for _, kind in _registry.items()]
    assert [kind for kind in kinds if not kind.__module__.startswith("ipywidgets.")] == []


def test_a_widget_that_a_browser_opens_reaches_nothing(room):
    room.with_pen()
    page = room.together()[1]
    written, before = room.training.log.read(room.opened.session), said(page)
    opened = [open_comm(place, page) for place, _ in _registry.items()]
    room.look()
    assert len(opened) > len(STAGES)
    assert room.training.log.read(room.opened.session) == written
    assert page._trouble.value == ""
    assert said(page) == before


def open_comm(place, page):
    """Open a widget of a kind as a browser could, holding the whole page where it can hold something."""
    names = ("_model_module", "_model_module_version", "_model_name")
    names = (*names, "_view_module", "_view_module_version", "_view_name")
    state = dict(zip(names, place, strict=True))
    if "Box" in state["_model_name"]:
        state["children"] = [f"IPY_MODEL_{page.model_id}"]
    asked = {"metadata": {"version": "2.1.0"}, "content": {"data": {"state": state, "buffer_paths": []}}, "buffers": []}
    one = comm.create_comm(target_name="jupyter.widget")
    with contextlib.suppress(TypeError, TraitError):  # some need more to begin with: the kernel says so in its log
        widgets.Widget.handle_comm_opened(one, asked)
    return one


def test_what_the_browser_says_it_remembered_is_offered_and_decides_nothing(room):
    _, other = room.with_pen()
    other._offered('{"wish": "Gemt i browseren", "nowhere/at/all": "x", "begins_on": "2026-01-01"}')
    other._offered("[1, 2")
    other._offered('["no", "mapping"]')
    assert "Gemt i browseren" in said(other)
    assert room.state.groups[room.own].plan.wish == ""
