"""What people type is text, whatever it looks like; and a CPR number never reaches the disk."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from kitools.plan import Phase
from tests.browser.practice import EVIL, prepared

pytestmark = pytest.mark.browser
# Put together here so that the shape stands nowhere in the repository.
CPR = "-".join(("211062", "5629"))
NO_DATE = "-".join(("310299", "1234"))


BUILT = """window.hacked !== undefined || document.querySelector('img, [onerror]') !== null ||
    [...document.scripts].some(script => script.textContent.includes('hacked'))"""


def harmless(walk):
    """Check that what was typed stands as text and ran nowhere, in the preview neither."""
    for frame in walk.seen.page.frames:
        assert not frame.evaluate(BUILT)


def test_markup_that_somebody_types_is_text_everywhere(exercise):
    walk = exercise()
    walk.to_plan()
    typed_everywhere(walk)
    a_year_passed_twice(walk)
    taken_along(walk)


def typed_everywhere(walk):
    """Type markup into every kind of text of the plan, and see it as text."""
    walk.press("practice.more")
    walk.add("other_plans")
    walk.write("other_plans", "note", EVIL)
    walk.done("other_plans")
    expect(walk.card("other_plans")).to_contain_text("<script>")
    harmless(walk)

    walk.to_phase("planning")
    walk.add("participants")
    walk.write("participants", "function", EVIL)
    walk.done("participants")
    walk.add("network")
    walk.write("network", "relation", EVIL)
    walk.done("network")
    expect(walk.card("participants")).to_contain_text(EVIL)
    walk.choose("coordinator", "participant", EVIL)
    harmless(walk)

    walk.to_phase("meeting")
    walk.write("wish", "wish", EVIL)
    walk.write("wish", "what_worked", EVIL)
    for section in ("challenges", "goals"):
        walk.add(section)
        walk.write(section, "text", EVIL)
        walk.done(section)
    walk.add("interventions")
    walk.write("interventions", "text", EVIL)
    walk.choose("interventions", "responsible", EVIL)
    walk.choose("interventions", "goal", f"1. {EVIL}")
    walk.done("interventions")
    walk.add("if_thens")
    walk.write("if_thens", "then", EVIL)
    walk.choose("if_thens", "who", EVIL)
    walk.done("if_thens")
    walk.seen.locator(".kt-remarks").get_by_role(
        "button", name=walk.words("practice.show-all", count=0).split("0")[0]
    ).click()
    expect(walk.seen.locator(".kt-remarks").get_by_text("<script>").first).to_be_visible()
    harmless(walk)


def a_year_passed_twice(walk):
    """Let a year pass, change the plan, let another pass, and compare; see nothing run."""
    walk.press("practice.let-a-year-pass")
    walk.title("step.year-title")
    walk.press("year.show-deeper")
    expect(walk.seen.get_by_role("heading", name=walk.words("year.hours-title"))).to_be_visible()
    walk.seen.locator("details summary").evaluate_all("all => all.forEach(one => one.click())")
    harmless(walk)
    walk.press("year.change-the-plan")
    walk.title("step.plan-title", name=walk.citizen)
    walk.to_phase("meeting")
    walk.add("interventions")
    walk.write("interventions", "text", f"To {EVIL}")
    walk.press("practice.let-a-year-pass")
    walk.press("year.compare")
    walk.title("step.compare-title")
    walk.press("compare.show-barriers")
    expect(walk.seen.get_by_role("heading", name=walk.words("compare.barriers-title"))).to_be_visible()
    harmless(walk)


def taken_along(walk):
    """Look at the preview, and open the downloaded page as a browser would."""
    walk.press("year.take-along")
    walk.title("step.keep-title")
    expect(walk.seen.frame_locator(".kt-preview").get_by_text(EVIL).first).to_be_attached()
    harmless(walk)
    with walk.seen.expect_download() as waiting:
        walk.seen.get_by_role("link", name=walk.words("practice.download-summary"), exact=True).click()
    opened = walk.seen.page.context.new_page()
    opened.set_content(Path(waiting.value.path()).read_text(encoding="utf-8"))
    expect(opened.get_by_text(EVIL).first).to_be_attached()
    assert not opened.evaluate(BUILT)


def test_a_cpr_number_is_refused_at_the_field_and_never_on_the_disk(exercise, server):
    walk = exercise(kode=prepared(server.state, Phase.MEETING))
    field = walk.field("wish", "wish")
    field.press_sequentially(f"Ro om aftenen {CPR} og en ven")
    expect(walk.card("wish")).to_contain_text(walk.words("ui.cpr-refuse"))
    walk.looks_right()
    walk.is_kept("og en ven")
    expect(field).to_have_value(f"Ro om aftenen {CPR} og en ven")
    walk.add("interventions")
    walk.write("interventions", "text", f"Ring til {CPR.replace('-', '')}")
    expect(walk.card("interventions")).to_contain_text(walk.words("ui.cpr-refuse"))
    walk.write("interventions", "text", "Ring om fredagen")
    expect(walk.card("interventions")).not_to_contain_text(walk.words("ui.cpr-refuse"))
    walk.is_kept("Ring om fredagen")

    walk.seen.reload()
    expect(walk.field("wish", "wish")).to_have_value("Ro om aftenen  og en ven")
    on_disk = {path: path.read_bytes() for path in server.state.rglob("*") if path.is_file()}
    assert any(b"Ro om aftenen" in content for content in on_disk.values())
    for path, content in on_disk.items():
        for shape in (CPR, CPR.replace("-", "")):
            assert shape.encode() not in content, path
    assert CPR not in server.log.read_text(encoding="utf-8")


def test_ten_digits_that_are_no_date_are_asked_about_and_kept_when_vouched_for(exercise, server):
    walk = exercise(width=390, kode=prepared(server.state, Phase.MEETING))
    walk.write("wish", "wish", f"Vare {NO_DATE}")
    expect(walk.card("wish")).to_contain_text(walk.words("ui.cpr-review"))
    walk.looks_right()
    walk.press("ui.cpr-vouch")
    expect(walk.card("wish")).not_to_contain_text(walk.words("ui.cpr-review"))
    walk.is_kept(NO_DATE)
    walk.seen.reload()
    expect(walk.field("wish", "wish")).to_have_value(f"Vare {NO_DATE}")
