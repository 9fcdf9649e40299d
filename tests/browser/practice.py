"""How the browser tests walk the practice page: by the words that a visitor reads, in either language."""

import re
import time
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Locator, expect

from kitools.cases import Case, case
from kitools.plan import Phase
from kitools.store import Drafts
from kitools.ui.models.practice.model import PracticeModel
from kitools.words import say_date, tr

EVIL = '"\'><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'
_TOO_WIDE = """() => document.documentElement.scrollWidth <= window.innerWidth ? [] :
    [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > window.innerWidth)
        .map(e => e.outerHTML.slice(0, 160))"""


def prepared(state: Path, phase: Phase, wish: str = "", name: str = "nikolaj") -> str:
    """Keep an exercise on a blank plan that stands in `phase`, as if a page had done it; return its code."""
    model = PracticeModel("da", date.today(), case, Drafts(state))
    chosen = case(name)
    model.choose(name, next(role.id for role in chosen.roles if role.known_from_start), short=True, blank=True)
    model.go_to_phase(phase)
    model.draft = model.draft.with_changes(plan=model.plan.with_changes(wish=wish))
    model.save()
    return model.code


class Exercise:
    """One visitor's exercise on the page `seen` (a `Visit`) in `lang`; `state` is where the server keeps drafts."""

    def __init__(self, seen: Any, lang: str, state: Path, name: str = "nikolaj") -> None:
        self.seen = seen
        self.lang = lang
        self.state = state
        self.case: Case = case(name)
        self.citizen = self.case.citizen.chosen_name

    # --- words and places ---------------------------------------------------------------------------------------

    def words(self, code: str, attribute: str | None = None, **facts: object) -> str:
        """Return what `code` is called in this exercise's language."""
        return tr(self.lang, code, attribute, **facts)

    def button(self, code: str, attribute: str | None = None, inside: Any = None, **facts: object) -> Locator:
        """Return the button with the words of `code`."""
        words = self.words(code, attribute, **facts)
        return (inside or self.seen).get_by_role("button", name=words, exact=True)

    def press(self, code: str, attribute: str | None = None, inside: Any = None, **facts: object) -> None:
        """Press the button with the words of `code`."""
        self.button(code, attribute, inside, **facts).click()

    def card(self, section: str) -> Locator:
        """Return the card of a section of the plan."""
        return self.seen.locator(f".kt-section-{section}")

    def field(self, section: str, name: str) -> Locator:
        """Return the input of a field on its card."""
        return self.card(section).get_by_label(self.words(f"form.{section}-{name}"), exact=True)

    def title(self, code: str, **facts: object) -> None:
        """Wait for the step with this title."""
        expect(self.seen.locator("h2.kt-step-title")).to_have_text(self.words(code, **facts))

    def phase(self, phase: str) -> None:
        """Wait for the phase of the plan."""
        expect(self.seen.locator("h2.kt-phase-title")).to_have_text(self.words(f"phase.{phase}"))

    def looks_right(self) -> None:
        """Check that the page passes axe and fits the window."""
        wide = self.seen.evaluate(_TOO_WIDE)
        assert not wide, "\n".join(wide)
        self.seen.fits()
        self.seen.axe()

    @property
    def wide_or_narrow(self) -> str:
        """Return which of a figure's two drawings is shown."""
        return "wide" if self.seen.viewport_size["width"] > 720 else "narrow"

    # --- what a visitor does ------------------------------------------------------------------------------------

    def begin(self, *, blank: bool = False, long: bool = False) -> None:
        """Choose the case and begin to read it."""
        self.press("practice.choose-case", name=self.citizen)
        box = self.seen.locator(".kt-begin")
        if blank:
            box.get_by_label(self.words("practice.from-blank")).check()
        if long:
            box.get_by_label(self.words("practice.long", minutes=self.case.minutes.long)).check()
        self.press("practice.begin")
        expect(self.seen.locator("h2.kt-step-title")).to_have_text(self.case.title.in_language(self.lang))

    def to_plan(self, *, blank: bool = True) -> None:
        """Begin, and go to the plan."""
        self.begin(blank=blank)
        self.press("practice.to-talk", name=self.citizen)
        self.press("practice.to-plan")
        self.title("step.plan-title", name=self.citizen)

    def to_phase(self, phase: str) -> None:
        """Show a phase of the plan by its button, unless it is the one shown."""
        if self.seen.locator("h2.kt-phase-title").inner_text() == self.words(f"phase.{phase}"):
            return
        self.seen.locator(".kt-phases").get_by_role("button", name=self.words(f"phase.{phase}"), exact=True).click()
        self.phase(phase)

    def write(self, section: str, name: str, text: str) -> None:
        """Type `text` into a field."""
        self.field(section, name).fill(text)

    def choose(self, section: str, name: str, words: str) -> None:
        """Choose from a list."""
        self.field(section, name).select_option(label=words)

    def date(self, section: str, name: str, day: date) -> None:
        """Choose a day, and see it said in words."""
        self.field(section, name).fill(day.isoformat())
        expect(self.card(section)).to_contain_text(say_date(self.lang, day))

    def add(self, section: str) -> None:
        """Add a row to a card; it is open, and its first field has the keyboard."""
        self.press(f"section.{section}", "add", inside=self.card(section))
        expect(self.seen.locator(f".kt-editor-{section}")).to_be_visible()

    def done(self, section: str) -> None:
        """Close the open row."""
        self.press("practice.done", inside=self.card(section))
        expect(self.seen.locator(f".kt-editor-{section}")).to_have_count(0)

    def press_first(self, code: str, inside: Any = None) -> None:
        """Press the first of several buttons with the words of `code`."""
        self.button(code, inside=inside).first.click()

    def stance(self, stance: str) -> Locator:
        """Return the radio button for a stance on the evidence."""
        return self.seen.get_by_role("radio", name=self.words(f"switch.{stance}"), exact=True)

    def assume(self, stance: str) -> None:
        """Choose the evidence, and wait until all is computed again."""
        self.stance(stance).check()
        expect(self.seen.locator(".kt-switch")).to_contain_text(self.words("switch.done"))

    def saved_code(self) -> str:
        """Return the resume code in the address."""
        self.seen.wait_for_url(re.compile("kode="))
        return parse_qs(urlsplit(self.seen.url).query)["kode"][0]

    def is_kept(self, text: str) -> None:
        """Wait until the draft in the store holds `text`."""
        code, drafts = self.saved_code(), Drafts(self.state)
        deadline = time.monotonic() + 30
        while text not in (kept.content if (kept := drafts.load(code, "practice")) else ""):
            assert time.monotonic() < deadline, f"{text!r} was never saved"
            self.seen.evaluate("new Promise(requestAnimationFrame)")

    def saved(self) -> str:
        """Wait until the address has the resume code and the draft is said to be saved; return the code."""
        self.seen.wait_for_url(re.compile("kode="))
        expect(self.seen.locator(".kt-saved")).to_contain_text(self.words("common.saved_at", time="").strip())
        return str(self.seen.locator(".kt-saved .kt-code-words").inner_text())
