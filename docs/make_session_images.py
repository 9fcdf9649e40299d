"""Make the pictures of `docs/howto/your-first-session.md`: `.venv/bin/python docs/make_session_images.py [FOLDER]`.

A server of its own, a trainer's page, a participant at a PC and one on a phone, each walked by the words on the page;
eight more take part by the commands of a session. It ends as soon as words that the how-to names are not there.
"""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlencode

from PIL import Image
from playwright.sync_api import Browser, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from kitools.cases import case  # noqa: E402 - the tests' own helpers lie beside this folder, not in the library
from kitools.plan import Sector, differences  # noqa: E402
from kitools.sessions import commands as c  # noqa: E402
from kitools.sessions.desk import Desk  # noqa: E402
from kitools.sessions.values import FACILITATOR  # noqa: E402
from kitools.store import EventLog, TrainingSessions  # noqa: E402
from tests.browser.class_walk import SESSION_S, Participant, Seen, Trainer  # noqa: E402
from tests.browser.conftest import Server, Visit, chromium  # noqa: E402

TITLE, CASE, SIZE = "Fælles undervisning", "samir", 5
COLOURS = 96
WALL, PHONE = (1280, 720), (390, 800)
AT_PC, ON_PHONE = ("Asta", "psychiatry"), ("Dan", "social_services")
OTHERS = (
    ("Bo", Sector.SUBSTANCE_TREATMENT),
    ("Cille", Sector.JOB_CENTRE),
    ("Eva", Sector.SUBSTANCE_TREATMENT),
    ("Finn", Sector.SOCIAL_SERVICES),
    ("Gro", Sector.PSYCHIATRY),
    ("Hans", Sector.HOUSING),
    ("Ida", Sector.GENERAL_PRACTICE),
    ("Jens", Sector.JOB_CENTRE),
)
WEEKS = (6, 19)
REASON = "Han skal ikke selv bære besked mellem os. Vi ringer, før han går herfra."
ADDRESS = "192.168.1.20:8866"
"""What the laptop is called on the network of the meeting room; the browser here is led to the server of its own."""


class Pictures:
    """Where the pictures go; each is named for its place in the how-to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def take(self, seen: Seen, name: str, size: tuple[int, int], top: str | None = None) -> None:
        """Take what a window of `size` shows, from the element `top` on; few colours make a small file."""
        page = seen.visit.page
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.mouse.move(0, 0)
        page.evaluate("document.activeElement && document.activeElement.blur()")
        if top is None:
            page.evaluate("window.scrollTo(0, 0)")
        else:
            place = page.locator(top).first
            expect(place).to_be_visible()
            place.evaluate("one => window.scrollTo(0, one.getBoundingClientRect().top + window.scrollY - 12)")
        page.wait_for_timeout(600)  # fonts and what folds out come to rest
        shot = Image.open(BytesIO(page.screenshot())).convert("RGB")
        path = self.folder / f"session-{name}.png"
        shot.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)
        print(f"{path.name}: {path.stat().st_size // 1000} kB")  # noqa: T201


class Class:
    """A session with its trainer, the two who have a page, and the others."""

    def __init__(self, open_page: Any, server: Server, pictures: Pictures) -> None:
        self.open_page, self.pictures = open_page, pictures
        self.index, self.log = TrainingSessions(server.state), EventLog(server.state)
        self.trainer = Trainer(open_page("facilitator", WALL))
        self.asta = self.dan = Participant(None)
        self.session = self.code = ""
        self.others: dict[str, str] = {}

    def desk(self, who: str) -> Desk:
        """Return the desk of somebody, as the session is now."""
        found = Desk(self.log, self.session, who)
        found.refresh()
        return found

    def all_are_there(self) -> None:
        """Let those without a page be seen."""
        for who in self.others:
            self.log.note_presence(self.session, who, "")

    def group_of(self, who: str) -> Any:
        """Return the group in which somebody sits."""
        return self.desk(who).state.group_of(who)

    def named(self, nickname: str) -> str:
        """Return the id of somebody by nickname."""
        people = self.desk(FACILITATOR).state.people
        return next(name for name, one in people.items() if one.nickname == nickname)


def main(folder: Path) -> None:
    """Go through a session and take the pictures."""
    pictures = Pictures(folder)
    with TemporaryDirectory() as state, serving(Path(state)) as (server, open_page):
        room = Class(open_page, server, pictures)
        for scene in (new_session, lobby, everyday, board, year, debrief):
            scene(room)


def new_session(room: Class) -> None:
    """Set the session up; the PIN is shown once."""
    trainer = room.trainer
    trainer.press("trainer.new_session")
    trainer.field("trainer.session_title").fill(TITLE)
    trainer.field("trainer.case").select_option(label=case(CASE).title.da)
    trainer.field("trainer.size").select_option(label=trainer.words("trainer.size_of", count=SIZE))
    room.pictures.take(trainer, "new", (1280, 800))
    trainer.press("trainer.open_lobby")
    trainer.button("trainer.have_written").wait_for()
    room.pictures.take(trainer, "pin", (1280, 590))
    room.code = trainer.visit.locator("dd.kt-join-code").inner_text()
    trainer.press("trainer.have_written")
    room.session = room.index.find(room.code, "pictures")


def lobby(room: Class) -> None:
    """Let ten come in, suggest groups, and begin."""
    trainer = room.trainer
    for number, (name, sector) in enumerate(OTHERS):
        who = f"deltager-{number}"
        room.desk(who).do(c.join, name, sector)
        room.others[who] = name
    room.asta = Participant(room.open_page("join", WALL, session=room.code))
    room.dan = Participant(room.open_page("join", PHONE, session=room.code))
    room.dan.comes_in(*ON_PHONE)
    room.pictures.take(room.dan, "phone", PHONE)
    room.asta.comes_in(*AT_PC)
    trainer.sees("trainer.who_is_here", count=len(OTHERS) + 2)
    room.pictures.take(trainer, "lobby", (1280, 800))
    trainer.press("trainer.suggest_groups")
    trainer.sees("trainer.group_name", number=2)
    trainer.press("trainer.begin")
    trainer.goes_to("welcome")
    trainer.goes_to("everyday")
    room.pictures.take(trainer, "steer", (1280, 860), ".kt-strip")


def everyday(room: Class) -> None:
    """Mend a plan, let weeks pass, and answer cards."""
    trainer, asta = room.trainer, room.asta
    asta.stands_in("everyday")
    asta.press("join.take-pen")
    asta.sees("join.you-have-pen")
    works_on_plan(room)
    trainer.shows("cards")
    for week in WEEKS:
        trainer.field("trainer.to_week").fill(str(week))
        trainer.field("trainer.to_week").press("Tab")
        trainer.press("trainer.weeks_go")
        room.dan.sees("join.weeks-title", week=week)
        others_answer(room)
    card = asta.visit.locator("[class*=kt-event-]").first
    card.get_by_role("radio").first.check()
    card.get_by_label(asta.words("join.your-reason"), exact=True).fill(REASON)
    room.pictures.take(asta, "card", (1280, 860), "[class*=kt-event-]")
    for other in asta.visit.locator("[class*=kt-event-]").all():
        if other.get_by_role("radio").count():
            other.get_by_role("radio").first.check()
            other.get_by_label(asta.words("join.your-reason"), exact=True).fill(REASON)
            other.get_by_role("button", name=asta.words("join.write-decision"), exact=True).click()
    room.dan.press("join.raise-hand")


def works_on_plan(room: Class) -> None:
    """Let one group mend its plan, so that there is something to compare."""
    who = room.named(AT_PC[0])
    desk = room.desk(who)
    group = desk.state.group_of(who)
    strong = case(group.group.case).short().plan("strong", "da", desk.state.set_up.begins_on)
    for change in differences(group.plan, strong):
        desk.do(c.edit, change.path, change.before, change.after)


def others_answer(room: Class) -> None:
    """Let the other group answer its cards."""
    group = next(one for one in room.desk(FACILITATOR).state.groups.values() if one != room.group_of(who_has(room)))
    desk = room.desk(group.members[0])
    if desk.state.group(group.group.id).pen != group.members[0]:
        desk.do(c.take_pen, holder_is_away=True)
    for card in desk.state.group(group.group.id).cards:
        if card.answer is None:
            option = desk.state.set_up.cards.card(card.card).options[0].id
            desk.do(c.answer_card, card.card, option, "", "Det står i planen, hvem der ringer.")


def who_has(room: Class) -> str:
    """Return who has the pen at the PC."""
    return room.named(AT_PC[0])


def board(room: Class) -> None:
    """Show all groups at a glance, one of them with its hand up."""
    trainer = room.trainer
    room.all_are_there()
    trainer.shows("board")
    trainer.sees("trainer.hand_up")
    room.pictures.take(trainer, "board", (1280, 830), ".kt-strip")
    trainer.press("trainer.lower_hand")


def year(room: Class) -> None:
    """Let a year go under both plans."""
    trainer = room.trainer
    trainer.goes_to("follow_up")
    trainer.goes_to("year")
    trainer.shows("year")
    trainer.press("trainer.let_year_go")
    trainer.sees("trainer.side_by_side")
    trainer.sees_not(trainer.words("trainer.being_drawn"))
    room.pictures.take(trainer, "year", (1280, 900), ".kt-trainer-body h2 >> nth=1")


def debrief(room: Class) -> None:
    """Show the guide of the opsamling, and the plan as it was."""
    trainer = room.trainer
    trainer.goes_to("debrief")
    trainer.shows("debrief")
    trainer.sees("trainer.plan_then")
    room.pictures.take(trainer, "debrief", (1280, 900), ".kt-trainer-body")


@contextmanager
def serving(folder: Path) -> Iterator[tuple[Server, Any]]:
    """Serve on a free port, and give what opens a page of it."""
    server = Server(folder / "state", "--warm", "0", "--host", "0.0.0.0")
    server.start()
    led = f"--host-resolver-rules=MAP {ADDRESS} 127.0.0.1:{server.port}"
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", led])
            yield server, lambda name, size, **query: opened(browser, name, size, **query)
            browser.close()
    finally:
        server.stop()


def opened(browser: Browser, name: str, size: tuple[int, int], **query: str) -> Visit:
    """Open a page in a window of `size`, in Danish."""
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, accept_downloads=True)
    context.set_default_timeout(SESSION_S)
    seen = Visit(context.new_page(), ADDRESS)
    seen.page.goto(f"http://{ADDRESS}/voila/render/{name}.ipynb?{urlencode({'lang': 'da', **query})}")
    seen.page.wait_for_selector("#rendered_cells .jupyter-widgets")
    return seen


if __name__ == "__main__":
    began = time.monotonic()
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images")
    print(f"{time.monotonic() - began:.0f} s")  # noqa: T201
