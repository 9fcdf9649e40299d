"""One participant of the script: comes in, writes or suggests every few seconds, comes back when thrown out."""

import asyncio
import random
import re
import time
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

from tornado.websocket import WebSocketClosedError

from benchmarks.sessions.page import TOUCH, Page, open_page
from kitools.plan import Sector
from kitools.sessions.material.stages import Stage
from kitools.words import tr

TOKEN = re.compile(r"ord\d+x\d+")
_LATEST = 4
_GLANCE_S = 1.0
_SECTORS = [one for one in Sector if one is not Sector.CITIZEN]
_CODE = re.compile(r"\b[2-9A-Z]{4}-[2-9A-Z]{4}\b")


@dataclass
class Participant:
    """A participant, by number; `typed` are the words put in, with when, `code` brings it back."""

    number: int
    address: str
    join_code: str
    seconds_between: float
    page: Page | None = None
    code: str = ""
    typed: dict[str, float] = field(default_factory=dict)
    arrival_s: float = 0.0
    stages_s: list[float] = field(default_factory=list)
    seen: dict[str, float] = field(default_factory=dict)
    returns: int = 0
    words: int = 0
    away: bool = False
    missed: int = 0
    killed_at: list[float] = field(default_factory=list)
    watching: list[list[float]] = field(default_factory=list)

    @property
    def nickname(self) -> str:
        """The name that the others see."""
        return f"Prøve {self.number}"

    async def arrive(self) -> None:
        """Come in by the address behind the QR code, with a nickname and a sector."""
        began = time.monotonic()
        page = await self._open(f"lang=da&session={self.join_code}")
        await page.put("Text", tr("da", "join.nickname"), self.nickname)
        await page.put("Dropdown", tr("da", "join.sector"), 1 + self.number % len(_SECTORS), trait="index")
        self.arrival_s = time.monotonic() - began
        await page.press(tr("da", "join.enter"))
        await page.until(lambda: _CODE.search(page.text), "one's own code")
        found = _CODE.search(page.text)
        assert found is not None
        self.code = found[0]

    async def come_back(self) -> None:
        """Come back with one's own code, after the kernel was lost."""
        if self.page is not None:
            self.seen.update(self.page.seen)
            await self.page.close()
        await self._open(f"lang=da&kode={self.code}")
        self.returns += 1
        self.away = False

    async def meets(self, stage: Stage) -> None:
        """Wait until the page shows a stage; of the plan it then shows only what the stage is about."""
        began = time.monotonic()
        self._watches_no_more()
        if self.page is not None:
            await self.page.sees(tr("da", f"session_stage.{stage}"))
        self.stages_s.append(time.monotonic() - began)

    def thrown_out(self) -> None:
        """Note that the kernel is gone."""
        self.away = True
        self._watches_no_more()
        self.killed_at.append(time.time())

    async def work(self, until: float, chance: random.Random) -> None:
        """Write with the pen, or suggest without it, until the moment `until`."""
        await asyncio.sleep(chance.uniform(0, self.seconds_between))
        while time.monotonic() < until:
            began = time.monotonic()
            try:
                if self.page is not None and not self.away:
                    await self._one_thing(self.page)
            except AssertionError:  # the pen changed hands between two touches: a person would look again
                self.missed += 0 if self.away else 1
            except WebSocketClosedError:
                if not self.away:
                    raise
            await asyncio.sleep(max(0.05, self.seconds_between - (time.monotonic() - began)))

    async def _one_thing(self, page: Page) -> None:
        """Take the pen if it lies on the table; then write, or suggest."""
        if page.find("Button", tr("da", "join.take-pen")):
            await page.press(tr("da", "join.take-pen"))
            await asyncio.sleep(_GLANCE_S)
        if page.find("Button", tr("da", "join.lay-pen")):
            self._watches_no_more()
            await self._write(page)
        else:
            await self.see_whole_plan(page)
            await self._suggest(page)

    async def see_whole_plan(self, page: Page) -> None:
        """Show all of the plan; from then on what others write in it is seen as it comes."""
        whole = tr("da", "join.plan-whole")
        if page.find("Button", whole):
            self._watches_no_more()
            await page.press(whole)
            await page.until(lambda: not page.find("Button", whole), "the whole plan")
        if not self.watching or len(self.watching[-1]) > 1:
            self.watching.append([time.time()])

    async def opens_plan(self) -> None:
        """Show all of the plan, whether one writes in it or not; look again where the page was just changing."""
        page = self.page
        for words in 2 * (tr("da", "join.plan-whole"), tr("da", "practice.more")):
            if page is not None and page.find("Button", words):
                await page.press(words)
                with suppress(AssertionError):
                    await page.until(partial(_is_gone, page, words), "the whole plan", TOUCH)

    def saw_at_once(self, at: float) -> bool:
        """Whether the page showed the whole plan at the moment `at`, and has done so for a little while since."""
        return any(begun < at and (not ended or at < ended[0] - _GLANCE_S) for begun, *ended in self.watching)

    def _watches_no_more(self) -> None:
        """Note that the page does not show the whole plan any more."""
        if self.watching and len(self.watching[-1]) == 1:
            self.watching[-1].append(time.time())

    async def _write(self, page: Page) -> None:
        """Put another word behind what stands in the wish; let the suggestions lie that others have sent."""
        if page.find("Button", tr("da", "join.put-aside")):
            await page.press(tr("da", "join.put-aside"))
        wish = tr("da", "form.wish-wish")
        if not page.find("Textarea", wish):
            await page.press(tr("da", "practice.more"))
            await page.until(lambda: page.find("Textarea", wish), "the field for the wish")
        name = page.find("Textarea", wish)
        assert name is not None
        word = self._word()
        words = [one for one in str(page.widgets[name].get("value", "")).split() if TOKEN.fullmatch(one)]
        await page.put("Textarea", wish, " ".join([*words[-_LATEST:], word]))
        self.typed[word] = time.time()

    async def _suggest(self, page: Page) -> None:
        """Suggest a word for the pen."""
        if not page.find("Textarea", _suggestion()):
            await page.press(tr("da", "join.suggest"))
        word = self._word()
        await page.put("Textarea", _suggestion(), word)
        await page.press(tr("da", "join.send-suggestion"))
        self.typed[word] = time.time()

    async def _open(self, query: str) -> Page:
        """Open the page, and watch for the words that people type."""
        page = await open_page(self.address, "join", query)
        page.watched = TOKEN
        page.seen = self.seen
        self.page = page
        return page

    def _word(self) -> str:
        """Return a new word that nobody else types."""
        self.words += 1
        return f"ord{self.number}x{self.words}"


def _is_gone(page: Page, words: str) -> bool:
    """Whether no button says `words`."""
    return page.find("Button", words) is None


def _suggestion() -> str:
    """Return the label of the field for a suggestion."""
    return tr("da", "join.your-suggestion")
