"""The practice page by keyboard alone: the focus follows the work; and the remarks, and what is taken back."""

import pytest
from playwright.sync_api import expect

from kitools.plan import Phase
from tests.browser.practice import prepared

pytestmark = pytest.mark.browser


def tab_to(walk, words):
    """Press Tab until the button with `words` has the focus, and Enter."""
    for _ in range(60):
        walk.seen.keyboard.press("Tab")
        if walk.seen.evaluate("document.activeElement.textContent.trim()") == words:
            walk.seen.keyboard.press("Enter")
            return
    raise AssertionError(f"Tab never reached {words!r}")


def test_from_choosing_a_case_to_a_year_by_keyboard(exercise):
    walk = exercise()
    title = walk.seen.locator("h2.kt-step-title")
    walk.title("step.choose-title")
    tab_to(walk, walk.words("practice.choose-case", name=walk.citizen))
    expect(walk.seen.locator(".kt-begin h2")).to_be_focused()
    tab_to(walk, walk.words("practice.begin"))
    expect(title).to_have_text(walk.case.title.da)
    expect(title).to_be_focused()
    tab_to(walk, walk.words("practice.to-talk", name=walk.citizen))
    walk.title("step.talk-title", name=walk.citizen)
    expect(title).to_be_focused()
    moment = walk.case.short().voice[0]
    tab_to(walk, moment.ways[0].says.da)
    box = walk.seen.locator(f".kt-moment-{moment.id}")
    expect(box).to_contain_text(moment.ways[0].reply.da[:40])
    walk.seen.wait_for_function("name => document.activeElement.closest('.' + name)", arg=f"kt-moment-{moment.id}")
    tab_to(walk, walk.words("practice.to-plan"))
    walk.title("step.plan-title", name=walk.citizen)
    expect(title).to_be_focused()
    tab_to(walk, walk.words("practice.next-phase", phase=walk.words("phase.planning")))
    expect(walk.seen.locator("h2.kt-phase-title")).to_be_focused()
    walk.phase("planning")
    tab_to(walk, walk.words("practice.next-phase", phase=walk.words("phase.meeting")))
    walk.phase("meeting")
    tab_to(walk, walk.words("section.interventions", "add"))
    text = walk.field("interventions", "text")
    expect(text).to_be_focused()
    walk.seen.keyboard.type("Besøg hver tirsdag")
    walk.is_kept("Besøg hver tirsdag")
    expect(text).to_be_focused()
    expect(text).to_have_value("Besøg hver tirsdag")
    tab_to(walk, walk.words("practice.done"))
    expect(walk.card("interventions").locator("h3")).to_be_focused()
    tab_to(walk, walk.words("practice.let-a-year-pass"))
    walk.title("step.year-title")
    expect(title).to_be_focused()


def test_remarks_come_three_at_a_time_and_lead_to_where_they_are_mended(exercise, server):
    walk = exercise(kode=prepared(server.state, Phase.RIGHT))
    panel = walk.seen.locator(".kt-remarks")
    expect(panel.locator(".kt-one-remark")).to_have_count(3)
    panel.get_by_role("button", name=walk.words("practice.show-all", count=0).split("0")[0]).click()
    expect(walk.button("practice.show-fewer", inside=panel)).to_be_visible()
    assert panel.locator(".kt-one-remark").count() > 3
    walk.looks_right()
    walk.press("practice.show-fewer", inside=panel)
    expect(panel.locator(".kt-one-remark")).to_have_count(3)
    led_to = panel.get_by_role("button", name=walk.words("common.show_where"), exact=True).first
    place = led_to.get_attribute("title")
    led_to.click()
    heading = walk.seen.get_by_role("heading", name=place, exact=True)
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()


def test_a_removal_is_taken_back_and_the_time_of_saving_is_said(exercise, server):
    walk = exercise(width=390, kode=prepared(server.state, Phase.MEETING))
    card = walk.card("interventions")
    for text in ("Besøg hver tirsdag", "Ring om fredagen"):
        walk.add("interventions")
        walk.write("interventions", "text", text)
        walk.done("interventions")
    walk.press_first("practice.remove", inside=card)
    expect(card).not_to_contain_text("Besøg hver tirsdag")
    expect(card).to_contain_text("Ring om fredagen")
    expect(card.get_by_role("status")).to_have_text(walk.words("practice.removed"))
    walk.looks_right()
    walk.press("common.undo", inside=card)
    expect(card).to_contain_text("Besøg hver tirsdag")
    walk.is_kept("Besøg hver tirsdag")
    assert walk.saved()
