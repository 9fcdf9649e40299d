"""The uptake page in a browser: from a file to a picture, in both languages, on a phone, and by keyboard alone."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from kitools.words import tr
from tests.browser.test_practice_keyboard import tab_to

pytestmark = pytest.mark.browser

CPR = "-".join(("211062", "5629"))
EVIL = "<img src=x onerror=window.hacked=1>"
HEAD = "borger;enhed;tegn set;plan oprettet"
ROWS = tuple(f"B{n:03};{'Linden' if n % 2 else EVIL};{n:02}-01-2022;{n:02}-0{1 + n % 9}-2023" for n in range(1, 25))


class Evaluation:
    """One visitor's way through the page `seen`, in `lang`."""

    def __init__(self, seen, lang):
        self.seen = seen
        self.lang = lang

    def words(self, code, attribute=None, **facts):
        return tr(self.lang, code, attribute, **facts)

    def press(self, code, attribute=None, **facts):
        self.seen.get_by_role("button", name=self.words(code, attribute, **facts), exact=True).click()

    def title(self, step):
        expect(self.seen.locator("h2.kt-step-title")).to_have_text(self.words(f"uptake_step.{step}-title"))

    def choose_file(self, name, text):
        field = self.seen.get_by_label(self.words("uptake_page.choose_file"), exact=True)
        field.set_input_files({"name": name, "mimeType": "text/csv", "buffer": text.encode()})

    def ask(self, question):
        self.press(f"question.{question}")
        title = self.seen.locator("h3.kt-answer-title")
        expect(title).to_have_text(self.words(f"question.{question}"))

    def figure(self):
        wide = "wide" if self.seen.viewport_size["width"] > 720 else "narrow"
        return self.seen.locator(f".kt-figure .kt-only-{wide} svg").first

    def looks_right(self):
        self.seen.fits()
        self.seen.axe()


@pytest.fixture
def evaluation(page):
    """Open the page, to be walked by its words."""

    def begin(lang="da", width=1280):
        return Evaluation(page("uptake", lang=lang, width=width), lang)

    return begin


def test_from_an_example_to_a_picture_of_ones_own(evaluation):
    walk = evaluation()
    walk.looks_right()
    walk.press("uptake_example.twelve_units", "choose")
    walk.title("columns")
    expect(walk.figure()).to_be_visible()
    walk.looks_right()
    walk.press("uptake_page.columns_right")
    walk.title("ask")
    walk.ask("over_time")
    expect(walk.figure()).to_be_visible()
    expect(walk.seen.locator("#kt-live")).not_to_have_text("")
    walk.press("uptake_page.more_choices")
    walk.looks_right()
    walk.press("uptake_page.take_along")
    walk.title("take")
    walk.seen.get_by_label(walk.words("uptake_audience.internal")).check()
    expect(walk.figure()).to_be_visible()
    walk.looks_right()
    with walk.seen.expect_download() as waiting:
        walk.press("uptake_page.download_png")
    assert waiting.value.suggested_filename == "kitools-over-tid-2023-12-31-internt.png"
    assert Path(waiting.value.path()).read_bytes().startswith(b"\x89PNG")


def test_ones_own_file_on_a_phone_in_english_and_then_in_danish(evaluation):
    walk = evaluation(lang="en", width=390)
    walk.looks_right()
    walk.choose_file(f"{EVIL}.csv", "\n".join((HEAD, *ROWS, "")))
    walk.title("columns")
    expect(walk.figure()).to_be_visible()
    walk.looks_right()
    walk.press("uptake_page.columns_right")
    walk.title("ask")
    walk.ask("over_time")
    expect(walk.figure()).to_be_visible()
    walk.looks_right()
    walk.press("language.da")
    walk.lang = "da"
    walk.title("ask")
    expect(walk.seen.locator("html")).to_have_attribute("lang", "da")
    expect(walk.seen.get_by_text(walk.words("uptake_page.cannot_show"))).to_be_visible()
    assert "lang=da" in walk.seen.url
    assert walk.seen.evaluate("window.hacked") is None


def test_what_cannot_be_taken_is_said_where_the_file_was_chosen(evaluation, tmp_path):
    walk = evaluation()
    (tmp_path / "stor.csv").write_bytes(b"x" * 20_000_001)
    walk.seen.get_by_label(walk.words("uptake_page.choose_file"), exact=True).set_input_files(tmp_path / "stor.csv")
    expect(walk.seen.locator(".kt-upload")).to_contain_text(walk.words("uptake_page.too_large", limit=20))
    walk.choose_file("planer.csv", f"{HEAD}\nB001;Linden;01-01-2022;\n{CPR};Linden;02-01-2022;\n")
    refused = walk.words("uptake_page.refused", file="planer.csv")
    expect(walk.seen.get_by_role("alert")).to_contain_text(refused)
    assert CPR not in walk.seen.content()
    walk.looks_right()


def test_leaving_asks_first_whoever_stays_loses_nothing_and_a_dead_kernel_has_taken_the_file_with_it(
    evaluation, server
):
    walk = evaluation()
    walk.press("uptake_example.copenhagen", "choose")
    walk.title("columns")
    asked = []
    walk.seen.once("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    walk.seen.evaluate("window.location.reload()")
    walk.seen.wait_for_function("() => true")
    assert asked == ["beforeunload"]
    walk.press("uptake_page.columns_right")
    expect(walk.seen.locator("h2.kt-step-title")).not_to_have_text(walk.words("uptake_step.columns-title"))
    with walk.seen.trouble():
        server.kill_kernels()
        expect(walk.seen.get_by_role("alertdialog")).to_contain_text("er væk")
        walk.seen.get_by_role("button", name="Fortsæt").click()
        walk.title("file")


def test_by_keyboard_alone_from_an_example_to_an_answer(evaluation):
    walk = evaluation()
    tab_to(walk, walk.words("uptake_example.twelve_units", "choose"))
    walk.title("columns")
    expect(walk.seen.locator("h2.kt-step-title")).to_be_focused()
    tab_to(walk, walk.words("uptake_page.columns_right"))
    walk.title("ask")
    expect(walk.seen.locator("h2.kt-step-title")).to_be_focused()
    tab_to(walk, walk.words("question.how_many"))
    expect(walk.seen.locator(".kt-answer-title")).to_be_focused()


@pytest.mark.parametrize(("lang", "width"), [("da", 1280), ("en", 390)])
def test_the_data_protection_officer_can_read_what_happens_to_what(page, server, lang, width):
    seen = page("", lang=lang, width=width)
    seen.get_by_role("link", name=tr(lang, "dpo.heading")).click()
    expect(seen.locator("h1")).to_have_text(tr(lang, "dpo.heading"))
    seen.fits()
    seen.axe()
