"""A session in one language on a page that speaks another: the material's words carry their language."""

import pytest

from kitools.sessions import commands as c
from kitools.sessions.material.stages import Stage
from kitools.ui.views.facilitator.session import SessionView
from tests.ui.facilitator_builders import School
from tests.ui.join_builders import Class
from tests.ui.looking import every, markup, press, text

STAGES = ("before", "welcome", "right", "talk", "consent", "demonstration", "meeting", "everyday", "debrief", "monday")


@pytest.mark.parametrize("stage", STAGES)
def test_material_in_another_language_says_which_on_the_participants_page(tmp_path, stage):
    room = Class(tmp_path, language="en").at(stage)
    found = markup(room.pages[0])
    assert '<span lang="da">' in found
    assert "&lt;span" not in found
    assert not [one for one in every(room.pages[0]) if "<span" in str(getattr(one, "description", ""))]


def test_material_in_the_pages_own_language_needs_no_mark(tmp_path):
    room = Class(tmp_path, language="da").at("talk")
    assert "<span lang=" not in markup(room.pages[0])
    assert not marked(room.pages[0])


def marked(page):
    """Return the fields and buttons that the browser is to mark."""
    return [one for one in every(page) if "kt-spoken-da" in getattr(one, "_dom_classes", ())]


@pytest.mark.parametrize("stage", ["before", "talk"])
def test_fields_and_buttons_with_the_materials_words_are_marked_by_the_browser(tmp_path, stage):
    page = Class(tmp_path, language="en").at(stage).pages[0]
    if stage == "talk":
        press(page, "Take the pen")
    assert marked(page)


def test_a_card_carries_its_language(tmp_path):
    room = Class(tmp_path, language="en").at("everyday")
    card = room.state.set_up.cards.cards[0]
    room.say(c.send_card, card.id, list(room.state.groups))
    assert f'<span lang="da">{card.title.da}</span>' in markup(room.pages[0])


@pytest.mark.parametrize("tab", ["screen", "steer", "cards", "debrief"])
def test_the_trainers_page_marks_the_material_too(tmp_path, tab):
    school = School(tmp_path)
    model, _ = school.begun(Stage.EVERYDAY)
    card = model.deck.card(model.state.armed[0])
    model.do(c.send_card, card.id, [group.group.id for group in model.groups])
    english = school.model(type("Proved", (), {"session": model.session})(), language="en")
    english.tab = tab
    shown = SessionView(english, lambda: None)
    assert 'lang="da"' in markup(shown)
    assert "<span" not in text(shown)
