"""A trainer alone in the browser: a new session, its PIN, its code, a reload, and a second browser at the door."""

import re

import pytest
from playwright.sync_api import expect

from kitools.words import tr

pytestmark = pytest.mark.browser

WORDS = {
    "da": {
        "new": "Ny session",
        "open": "Åbn venteværelset",
        "written": "Jeg har skrevet den ned",
        "go_on": "Fortsæt",
        "code": "Deltagerkode",
        "pin": "PIN-kode",
        "in": "Gå ind",
        "wrong": "PIN-koden er ikke rigtig",
        "lobby": "Venteværelse",
        "tabs": ("Lærred", "Drejebog", "Grupperne", "Kort og uger", "Året", "Opsamling", "Afslut"),
    },
    "en": {
        "new": "New session",
        "open": "Open the waiting room",
        "written": "I have written it down",
        "go_on": "Go on",
        "code": "Join code",
        "pin": "PIN",
        "in": "Go in",
        "wrong": "The PIN is not right",
        "lobby": "Waiting room",
        "tabs": ("Screen", "Run sheet", "The groups", "Cards and weeks", "The year", "Debrief", "End"),
    },
}


def press(page, words):
    page.get_by_role("button", name=words, exact=True).click()


def opened(page, words):
    """Open a session with what is suggested; return its PIN and its code."""
    press(page, words["new"])
    expect(page.locator(".kt-new-title")).to_be_visible()
    page.axe()
    page.fits()
    press(page, words["open"])
    pin = page.locator(".kt-pin").inner_text()
    code = page.locator(".kt-keys .kt-join-code").inner_text()
    page.axe()
    press(page, words["written"])
    expect(page.locator(".kt-strip-title")).to_have_text(words["lobby"])
    return pin, code


@pytest.mark.parametrize(("lang", "width"), [("da", 1280), ("en", 390)])
def test_a_session_is_opened_kept_over_a_reload_and_found_from_another_browser(page, lang, width):
    words = WORDS[lang]
    trainer = page("facilitator", lang=lang, width=width)
    pin, code = opened(trainer, words)
    assert re.fullmatch(r"\d{4} \d{4}", pin)
    assert re.fullmatch(r"[2-9A-Z]{6}", code)
    expect(trainer.locator(".kt-invite .kt-join-code")).to_have_text(code)
    expect(trainer.locator(".kt-qr svg[role=img]")).to_have_attribute("aria-label", re.compile(code))
    trainer.axe()
    trainer.fits()

    trainer.page.reload()
    press(trainer, words["go_on"])
    expect(trainer.locator(".kt-invite .kt-join-code")).to_have_text(code)
    assert pin not in trainer.locator("body").inner_text()

    other = page("facilitator", lang=lang, width=width)
    expect(other.get_by_text(code)).to_have_count(0)
    other.get_by_label(words["code"], exact=True).fill(code)
    other.get_by_label(words["pin"], exact=True).fill("00000000")
    press(other, words["in"])
    expect(other.get_by_text(words["wrong"])).to_be_visible()
    expect(other.locator(".kt-strip-title")).to_have_count(0)
    other.axe()
    other.get_by_label(words["pin"], exact=True).fill(pin)
    press(other, words["in"])
    expect(other.locator(".kt-strip-title")).to_have_text(words["lobby"])


@pytest.mark.parametrize("width", [1280, 390])
def test_every_part_of_the_page_can_be_used_by_everybody_and_fits(page, width):
    words = WORDS["da"]
    trainer = page("facilitator", lang="da", width=width)
    opened(trainer, words)
    for tab in words["tabs"]:
        press(trainer, tab)
        expect(trainer.locator(".kt-phases .kt-current").first).to_have_text(tab)
        trainer.axe()
        trainer.fits()


def test_the_session_is_there_again_after_the_server_was_killed(page, server):
    words = WORDS["da"]
    trainer = page("facilitator", lang="da", width=1280)
    _, code = opened(trainer, words)
    with trainer.trouble():
        server.kill()
        trainer.wait_for_selector(".kt-lost-card")
        server.start()
        expect(trainer.locator(".kt-lost-card")).to_have_count(0)
        press(trainer.locator("#rendered_cells"), words["go_on"])
        expect(trainer.locator(".kt-invite .kt-join-code")).to_have_text(code)


def test_a_double_click_goes_one_stage_on_and_not_two(page, server):
    words = WORDS["da"]
    trainer = page("facilitator", lang="da", width=1280)
    _, code = opened(trainer, words)
    guest = page("join", lang="da", width=390, session=code)
    guest.get_by_label(tr("da", "join.nickname")).fill("Mette")
    guest.get_by_label(tr("da", "join.sector")).select_option(label=tr("da", "sector.psychiatry"))
    press(guest, tr("da", "join.enter"))
    press(trainer, tr("da", "trainer.suggest_groups"))
    expect(trainer.locator(".kt-cases")).to_contain_text("Mette")
    trainer.get_by_role("button", name=tr("da", "trainer.begin"), exact=True).dblclick()
    expect(trainer.locator(".kt-strip-title")).to_have_text(tr("da", "session_stage.before"))
    press(trainer, tr("da", "trainer.onward_to", stage=tr("da", "session_stage.welcome")))
    expect(trainer.locator(".kt-strip-title")).to_have_text(tr("da", "session_stage.welcome"))
