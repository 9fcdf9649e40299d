"""Nothing typed is lost: reload, a killed kernel, a killed server, another browser, two windows, another language."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from kitools.plan import Phase
from tests.browser.practice import Exercise, prepared

pytestmark = pytest.mark.browser
WISH = "Ro om aftenen"


@pytest.fixture
def working(exercise, server):
    """Return an exercise in the middle of the plan's meeting phase, with a wish typed and saved."""
    walk = exercise(kode=prepared(server.state, Phase.MEETING))
    walk.phase("meeting")
    written(walk, WISH)
    return walk


def written(walk, text):
    """Type a wish, and wait until the server's file has it."""
    walk.write("wish", "wish", text)
    walk.is_kept(text)


def is_there(walk, text=WISH):
    """Check that the page shows the meeting phase with the wish."""
    walk.phase("meeting")
    expect(walk.field("wish", "wish")).to_have_value(text)


def goes_on(walk):
    """Check that one can go on: a row is added and kept."""
    walk.add("goals")
    walk.write("goals", "text", "Sove om natten")
    walk.is_kept("Sove om natten")


def test_a_reload_keeps_step_phase_and_text(working):
    working.seen.reload()
    is_there(working)
    goes_on(working)


def test_the_choice_of_evidence_and_the_numbers_behind_a_figure_survive_a_reload(working):
    working.press("practice.let-a-year-pass")
    working.title("step.year-title")
    working.assume("free")
    slider = working.seen.get_by_role("slider", name=working.words("switch.own-days_nobody"))
    slider.press("ArrowRight")
    expect(working.seen.locator(".kt-own-days_nobody .kt-own-value")).to_have_text("36 dage")
    expect(working.seen.get_by_text(working.words("switch.assumed-free", count=1)).first).to_be_visible()
    expect(slider).to_be_focused()
    working.is_kept('"days_nobody":36')
    working.looks_right()

    working.seen.reload()
    working.title("step.year-title")
    expect(working.stance("free")).to_be_checked()
    slider = working.seen.get_by_role("slider", name=working.words("switch.own-days_nobody"))
    expect(slider).to_have_attribute("aria-valuetext", "36 dage")
    expect(working.seen.get_by_text(working.words("switch.assumed-free", count=1)).first).to_be_visible()
    ball = working.seen.locator(".kt-card", has_text=working.words("year.ball-title")).locator(".kt-numbers")
    ball.locator("summary").click()
    expect(ball.get_by_text(working.words("numbers.instead", value="36 dage"))).to_be_visible()
    working.looks_right()
    working.press("switch.default", value="35 dage")
    expect(working.seen.get_by_text(working.words("switch.assumed-free", count=0)).first).to_be_visible()
    expect(slider).to_be_focused()


def test_a_killed_kernel_is_said_and_the_page_comes_back_and_goes_on(working, server):
    with working.seen.trouble():
        server.kill_kernels()
        working.seen.wait_for_selector(".kt-lost-card")
        expect(working.seen.locator(".kt-lost-card")).to_contain_text("Forbindelsen blev afbrudt")
        expect(working.seen.locator(".kt-lost-card")).to_have_count(0)
        is_there(working)
    goes_on(working)


def test_a_killed_server_is_said_and_the_page_comes_back_with_it_and_goes_on(working, server):
    with working.seen.trouble():
        server.kill()
        working.seen.wait_for_selector(".kt-lost-card")
        working.seen.axe()
        server.start()
        is_there(working)
        expect(working.seen.locator(".kt-lost-card")).to_have_count(0)
    goes_on(working)


def test_another_browser_takes_the_exercise_up_by_its_code_however_it_is_typed(working, exercise):
    code = working.saved()
    other = exercise(lang="en", width=390)
    other.title("step.choose-title")
    assert other.button("practice.go-on").count() == 0
    other.seen.get_by_label(other.words("practice.have-a-code"), exact=True).fill("ACDE-FHJK")
    other.press("practice.fetch")
    expect(other.seen.get_by_text(other.words("practice.no-such-code"))).to_be_visible()
    other.looks_right()
    other.seen.get_by_label(other.words("practice.have-a-code"), exact=True).fill(code.lower().replace("-", ""))
    other.press("practice.fetch")
    is_there(other)
    assert other.saved_code() == code


def test_the_same_browser_is_asked_before_it_goes_on(working, server):
    working.seen.goto(server.url + "voila/render/practice.ipynb?lang=da")
    expect(working.seen.get_by_role("heading", name=working.words("practice.waiting-title"))).to_be_visible()
    expect(working.seen.get_by_text(WISH)).to_have_count(0)
    working.looks_right()
    working.press("practice.go-on")
    is_there(working)


def test_two_windows_are_told_of_each_other_and_lose_nothing(working, exercise):
    other = exercise(kode=working.saved())
    is_there(other)
    written(other, "Skrevet i det andet vindue")
    working.write("wish", "wish", "Skrevet i det første vindue")
    expect(working.seen.get_by_text(working.words("practice.other-window"))).to_be_visible()
    expect(working.field("wish", "wish")).to_have_value("Skrevet i det første vindue")
    working.looks_right()
    working.press("practice.take-theirs")
    is_there(working, "Skrevet i det andet vindue")
    expect(working.seen.get_by_text(working.words("practice.other-window"))).to_have_count(0)

    written(other, "Det andet igen")
    working.write("wish", "wish", "Det første igen")
    working.press("practice.keep-mine")
    working.is_kept("Det første igen")
    other.seen.reload()
    is_there(other, "Det første igen")


def test_the_language_is_changed_and_the_exercise_stays(working, server):
    code = working.saved()
    working.seen.locator("a.kt-lang").click()
    working.seen.wait_for_selector("html[lang=en]")
    english = Exercise(working.seen, "en", server.state)
    is_there(english)
    assert parse_qs(urlsplit(english.seen.url).query) == {"lang": ["en"], "kode": [code]}
    goes_on(english)


def test_a_deleted_exercise_is_forgotten_by_address_and_browser(working, server):
    working.saved()
    working.seen.locator(".kt-steps").get_by_role("button", name="7.").click()
    working.press("practice.delete")
    working.press("practice.delete-yes")
    working.title("step.choose-title")
    working.seen.wait_for_function("!location.search.includes('kode=') && !document.cookie.includes('kitools-draft')")
    working.seen.goto(server.url + "voila/render/practice.ipynb?lang=da")
    working.title("step.choose-title")
    expect(working.button("practice.go-on")).to_have_count(0)
