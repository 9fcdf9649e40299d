"""How the browser tests walk a session: the trainer and the participants, each by the words that they read."""

import re
from typing import Any

from playwright.sync_api import Locator, expect

from kitools.words import tr

SESSION_S = 60_000


class Seen:
    """A page, found and pressed by its words in `lang`."""

    def __init__(self, visit: Any, lang: str = "da") -> None:
        self.visit = visit
        self.lang = lang

    def words(self, code: str, **facts: object) -> str:
        """Return what `code` says."""
        return tr(self.lang, code, **facts)

    def button(self, code: str, **facts: object) -> Locator:
        """Return the buttons with the words of `code`."""
        return self.visit.get_by_role("button", name=self.words(code, **facts), exact=True)

    def press(self, code: str, place: int = 0, **facts: object) -> None:
        """Press a button."""
        self.button(code, **facts).nth(place).click()

    def field(self, code: str, **facts: object) -> Locator:
        """Return a labelled field."""
        return self.visit.get_by_label(self.words(code, **facts), exact=True)

    def sees(self, code: str, **facts: object) -> None:
        """Wait until the words of `code` stand on the page."""
        self.sees_text(self.words(code, **facts))

    def sees_text(self, text: str) -> None:
        """Wait until `text` stands on the page."""
        expect(self.visit.locator("#rendered_cells")).to_contain_text(text)

    def sees_not(self, text: str) -> None:
        """Wait until `text` stands nowhere on the page."""
        expect(self.visit.locator("#rendered_cells")).not_to_contain_text(text)

    def looks_right(self) -> None:
        """Check the page with axe, and that it fits its window."""
        self.visit.fits()
        self.visit.axe()


class Trainer(Seen):
    """The trainer's page."""

    def opens_a_session(self, title: str, size: int) -> tuple[str, str]:
        """Set a session of the shortest format up; return the join code and the PIN."""
        self.press("trainer.new_session")
        self.field("trainer.session_title").fill(title)
        self.field("trainer.size").select_option(label=self.words("trainer.size_of", count=size))
        self.press("trainer.open_lobby")
        pin = self.visit.locator(".kt-pin").inner_text().replace(" ", "")
        code = self.visit.locator("dd.kt-join-code").inner_text()
        self.looks_right()
        self.press("trainer.have_written")
        return code, pin

    def goes_to(self, stage: str) -> None:
        """Go on to the next stage, which is this one."""
        self.press("trainer.onward_to", stage=self.words(f"session_stage.{stage}"))
        expect(self.visit.locator(".kt-strip-title")).to_have_text(self.words(f"session_stage.{stage}"))

    def shows(self, part: str) -> None:
        """Show a part of the page."""
        name = re.compile(rf"^{re.escape(self.words(f'trainer.tab_{part}'))}( \(\d+\))?$")
        self.visit.get_by_role("button", name=name).click()


class Participant(Seen):
    """A participant's page."""

    code = ""

    def comes_in(self, nickname: str, sector: str) -> None:
        """Come in by the address behind the QR code."""
        self.field("join.nickname").fill(nickname)
        self.field("join.sector").select_option(label=self.words(f"sector.{sector}"))
        self.press("join.enter")
        self.sees("join.waiting-title")
        found = self.visit.locator(".kt-code-big").first
        expect(found).to_have_text(re.compile(r"^[2-9A-Z]{4}-[2-9A-Z]{4}$"))
        self.code = found.inner_text()

    def stands_in(self, stage: str) -> None:
        """Wait until the page shows this stage."""
        expect(self.visit.locator("h2.kt-stage-title")).to_have_text(self.words(f"session_stage.{stage}"))
