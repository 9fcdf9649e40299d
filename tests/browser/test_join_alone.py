"""One participant alone with the page: in by the address, back after a reload, and nothing typed is lost."""

import re
from datetime import date

import pytest
from playwright.sync_api import expect

from kitools.cases import case
from kitools.sessions import commands as c
from kitools.sessions.desk import Desk
from kitools.sessions.grouping import suggested_groups
from kitools.sessions.material.stages import Stage, format_named
from kitools.sessions.values import FACILITATOR, Setting
from kitools.store import EventLog, TrainingSessions
from kitools.words import tr

pytestmark = pytest.mark.browser


class Trainer:
    """A trainer without a page: opens a session on the server's own store, and steers it."""

    def __init__(self, state):
        log, index = EventLog(state), TrainingSessions(state)
        opened = index.open()
        self.join_code = opened.join_code
        self.desk = Desk(log, opened.session, FACILITATOR)
        chosen = format_named("full-day")
        given = {"title": "Fælles kursus", "format": chosen.id, "slots": chosen.slots, "case": "samir"}
        self.desk.do(c.open_session, Setting(**given, begins_on=date(2026, 5, 4)))

    def do(self, command, *args):
        """Do something."""
        self.desk.refresh()
        self.desk.do(command, *args)

    def enter(self, stage):
        """Seat whoever has come, and go to a stage."""
        self.desk.refresh()
        state = self.desk.state
        if not state.groups:
            self.do(c.group_people, suggested_groups(state.here(), [case("samir")], ["Gruppe 1"]))
        self.do(c.enter, [slot.stage for slot in state.set_up.slots].index(stage))

    def plan(self):
        """Return the group's plan."""
        self.desk.refresh()
        return next(iter(self.desk.state.groups.values())).plan


@pytest.fixture
def trainer(server):
    return Trainer(server.state)


def come_in(seen, lang, name="Mette"):
    """Fill in nickname and sector, and enter."""
    seen.get_by_label(tr(lang, "join.nickname")).fill(name)
    seen.get_by_label(tr(lang, "join.sector")).select_option(label=tr(lang, "sector.psychiatry"))
    seen.get_by_role("button", name=tr(lang, "join.enter"), exact=True).click()
    expect(seen.locator(".kt-head")).to_contain_text("Fælles kursus")
    seen.wait_for_url(re.compile("kode="))


@pytest.mark.parametrize(("lang", "width"), [("da", 390), ("en", 1280)])
def test_a_participant_comes_in_by_the_address_waits_and_is_brought_back_by_a_reload(page, trainer, lang, width):
    seen = page("join", lang=lang, width=width, session=trainer.join_code)
    expect(seen.locator(".kt-enter-name")).to_contain_text("Fælles kursus")
    seen.axe()
    seen.fits()
    come_in(seen, lang)
    code = seen.locator(".kt-code-big").first.inner_text()
    seen.axe()
    seen.fits()
    seen.reload()
    expect(seen.locator(".kt-code-big").first).to_have_text(code)
    expect(seen.locator(".kt-head")).to_contain_text("Fælles kursus")
    trainer.enter(Stage.TALK)
    expect(seen.locator(".kt-stage-title")).to_have_text(tr(lang, "session_stage.talk"))
    seen.axe()
    seen.fits()


def test_a_wrong_code_is_said_in_a_sentence(page, trainer):
    seen = page("join", width=390)
    seen.get_by_label(tr("da", "join.code-label")).fill("K7M4PX")
    seen.get_by_role("button", name=tr("da", "join.onward"), exact=True).click()
    expect(seen.get_by_role("alert")).to_contain_text("Vi kender ikke K7M4PX")


def test_the_browser_asks_before_it_takes_up_a_seat_from_the_cookie(page, server, trainer):
    seen = page("join", session=trainer.join_code)
    come_in(seen, "da")
    seen.goto(f"{server.url}voila/render/join.ipynb?lang=da&session={trainer.join_code}")
    expect(seen.locator(".kt-enter-offer")).to_have_text("Er du Mette?")
    seen.get_by_role("button", name="Fortsæt", exact=True).click()
    expect(seen.locator(".kt-head")).to_contain_text("Fælles kursus")


def test_what_is_typed_is_saved_and_what_was_not_saved_in_time_comes_back(page, server, trainer):
    seen = page("join", width=390, session=trainer.join_code)
    come_in(seen, "da")
    trainer.enter(Stage.TALK)
    seen.get_by_role("button", name="Tag pennen", exact=True).click()
    wish = seen.get_by_label("Borgerens ønsker og drømme", exact=True)
    wish.fill("Ro om natten")
    expect(seen.locator(".kt-plan-saved")).to_contain_text("Gemt kl.")
    assert trainer.plan().wish == "Ro om natten"
    with seen.trouble():
        for kernel in server.kernels():
            kernel.suspend()  # what is typed now reaches the page's script and no further
        wish.fill("Ro om natten og besøg af børnene")
        seen.get_by_label("Hvad har hjulpet før?", exact=True).press("Tab")
        server.kill_kernels()
        expect(seen.locator(".kt-unsaved-card")).to_contain_text("Ro om natten og besøg af børnene")
    seen.axe()
    seen.locator(".kt-unsaved-card").get_by_role("button", name="Sæt ind").click()
    expect(seen.locator(".kt-unsaved-card")).to_have_count(0)
    expect(seen.get_by_label("Borgerens ønsker og drømme", exact=True)).to_have_value(
        "Ro om natten og besøg af børnene"
    )
    assert trainer.plan().wish == "Ro om natten og besøg af børnene"


def test_a_decision_half_written_is_still_there_after_a_reload(page, trainer):
    seen = page("join", session=trainer.join_code)
    come_in(seen, "da")
    trainer.enter(Stage.RIGHT)
    seen.get_by_role("button", name="Tag pennen", exact=True).click()
    seen.get_by_label("Vi beslutter").first.fill("Psykiatrien begynder")
    seen.reload()
    expect(seen.get_by_label("Vi beslutter").first).to_have_value("Psykiatrien begynder")
    seen.get_by_label("Fordi").first.fill("De kender ham bedst")
    seen.get_by_role("button", name="Skriv beslutningen").first.click()
    expect(seen.locator(".kt-question-1")).to_contain_text("De kender ham bedst")


def test_a_pause_blocks_the_fields_and_lets_them_go_again(page, trainer):
    seen = page("join", session=trainer.join_code)
    come_in(seen, "da")
    trainer.enter(Stage.RIGHT)
    take = seen.get_by_role("button", name="Tag pennen", exact=True)
    expect(take).to_be_enabled()
    trainer.do(c.pause)
    expect(take).to_be_disabled()
    expect(seen.locator(".kt-banner")).to_contain_text("på pause")
    seen.axe()
    trainer.do(c.resume)
    expect(take).to_be_enabled()
