"""A whole session in 90 minutes' format, in compressed time: one trainer, four participants, two groups, one phone."""

import re

import pytest
from playwright.sync_api import expect

from kitools.cases import case
from kitools.sessions.folding import fact, fold
from kitools.sessions.state import State
from kitools.store import EventLog, TrainingSessions
from tests.browser.class_walk import Participant, Trainer

pytestmark = pytest.mark.browser

PEOPLE = (("Asta", "psychiatry"), ("Bo", "substance_treatment"), ("Cille", "social_services"), ("Dan", "housing"))
EVIL = '"><img src=x onerror="window.hacked=1">'


class Room:
    """The trainer's page, the participants' pages, and the log behind them."""

    def __init__(self, page, server):
        self.server = server
        self.trainer = Trainer(page("facilitator"))
        self.code, self.pin = self.trainer.opens_a_session("Amager prøver", 2)
        self.people = {}
        for number, (name, sector) in enumerate(PEOPLE):
            one = Participant(page("join", width=390 if number == 3 else 1280, session=self.code))
            one.comes_in(name, sector)
            self.people[name] = one
        self.index, self.log = TrainingSessions(server.state), EventLog(server.state)
        self.session = self.index.find(self.code, "test", closed=True)

    @property
    def state(self):
        """The session as the log has it."""
        return fold(State(), [fact(one) for one in self.log.read(self.session)])

    def group(self, name):
        """Return the group in which somebody sits, as the log has it."""
        state = self.state
        return state.group_of(next(who for who, person in state.people.items() if person.nickname == name))

    def together(self, name):
        """Return who sits in a group with somebody, by nickname, that one first."""
        state, group = self.state, self.group(name)
        others = [state.nickname(who) for who in group.members if state.nickname(who) != name]
        return [name, *others]

    def all_stand_in(self, stage):
        """Wait until everybody's page shows the stage."""
        for one in self.people.values():
            one.stands_in(stage)


def test_a_trainer_and_four_participants_go_through_a_session(page, server):
    room = Room(page, server)
    lobby(room)
    welcome(room)
    everyday(room)
    follow_up(room)
    year(room)
    debrief(room)
    monday_and_after(room)
    end(room)
    for one in (room.trainer, *room.people.values()):
        assert one.visit.evaluate("window.hacked") is None


def lobby(room):
    """Four have come; two groups are suggested; the session begins with the questionnaire."""
    trainer = room.trainer
    trainer.sees("trainer.who_is_here", count=4)
    expect(trainer.visit.locator(".kt-qr svg")).to_be_visible()
    expect(trainer.visit.locator(".kt-invite .kt-join-code")).to_have_text(room.code)
    trainer.press("trainer.suggest_groups")
    trainer.sees("trainer.group_name", number=2)
    trainer.looks_right()
    trainer.press("trainer.begin")
    room.all_stand_in("before")
    room.people["Dan"].looks_right()
    asta = room.people["Asta"]
    for place in range(3):
        asta.visit.locator(".kt-page select, .kt-page .widget-radio-box").nth(place).scroll_into_view_if_needed()
    answer(asta, 2)
    asta.sees("join.thanks-answered")


def answer(one, step):
    """Answer every statement with the same step of the scale."""
    for group in one.visit.locator(".widget-radio-box").all():
        group.locator("input").nth(step).check()
    one.press("join.send-answers")


def welcome(room):
    """Each sees the case and what one's own role knows, and nobody else's."""
    room.trainer.goes_to("welcome")
    room.all_stand_in("welcome")
    found = case("samir") if room.state.set_up.case == "samir" else case(room.state.set_up.case)
    short = found.short() if room.state.set_up.short else found
    for name, one in room.people.items():
        who = next(who for who, person in room.state.people.items() if person.nickname == name)
        own = room.state.role_of(who)
        one.sees_text(found.citizen.chosen_name)
        for role in short.roles:
            for note in role.notes:
                if role.id == own:
                    one.sees_text(note.text.da)
                else:
                    one.sees_not(note.text.da)
    room.people["Dan"].looks_right()


def everyday(room):
    """Weeks pass, a card comes, the pen decides with a reason; a note is shared without a yes; a hand is raised."""
    trainer = room.trainer
    trainer.goes_to("everyday")
    room.all_stand_in("everyday")
    asta, other = (room.people[name] for name in room.together("Asta"))
    asta.press("join.take-pen")
    asta.sees("join.you-have-pen")
    other.sees("join.pen-held", name="Asta")
    trainer.shows("cards")
    trainer.press("trainer.to_next_card", week=6)
    asta.sees("join.weeks-title", week=6)
    other.sees("join.weeks-title", week=6)
    trainer.press("trainer.show_deck")
    trainer.button("trainer.send_now").first.click()
    asta.sees("join.what-do-you-do")
    asta.looks_right()
    card = asta.visit.locator("[class*=kt-event-]").first
    card.get_by_role("radio").first.check()
    card.get_by_label(asta.words("join.your-reason"), exact=True).fill(f"Fordi vi kender ham {EVIL}")
    card.get_by_role("button", name=asta.words("join.write-decision"), exact=True).click()
    other.sees_text(f"Fordi vi kender ham {EVIL}")
    share(other)
    asta.sees("join.uncovered")
    other.press("join.raise-hand")
    trainer.sees("trainer.hand_of", group=room.group("Asta").group.name)
    trainer.shows("board")
    trainer.press("trainer.lower_hand")
    other.button("join.raise-hand").wait_for()
    trainer.looks_right()


def share(one):
    """Share the first note that the citizen's consent does not cover."""
    one.press("join.share")
    if one.button("join.share-anyway").count() == 0:
        one.visit.wait_for_timeout(1500)
    if one.button("join.share-anyway").count():
        one.press("join.share-anyway")
    one.sees("join.is-shared")


def follow_up(room):
    """One writes, the other sees it at once and suggests; the pen is passed while somebody types: nothing is lost."""
    trainer = room.trainer
    trainer.goes_to("follow_up")
    room.all_stand_in("follow_up")
    pair = room.together("Asta")
    asta, other = (room.people[name] for name in pair)
    third = next(one for name, one in room.people.items() if name not in pair)
    asta.press("practice.more")
    wish = asta.visit.locator(".kt-section-wish").get_by_label(asta.words("form.wish-wish"), exact=True)
    wish.fill(f"Ro om natten {EVIL}")
    other.press("join.plan-whole")
    expect(other.visit.locator(".kt-section-wish")).to_contain_text("Ro om natten")
    asta.visit.locator(".kt-plan-saved").get_by_text("Gemt").first.wait_for()
    third.press("join.plan-whole")
    third.sees_not("Ro om natten")
    suggest(other, "wish", "Og nogen at ringe til")
    asta.sees_text("Og nogen at ringe til")
    asta.press("join.take-suggestion")
    expect(other.visit.locator(".kt-section-wish")).to_contain_text("Og nogen at ringe til")
    assert "Og nogen at ringe til" in room.group("Asta").plan.wish
    trainer.shows("board")
    trainer.press("trainer.look_over", group=room.group("Asta").group.name)
    trainer.sees("trainer.you_see", group=room.group("Asta").group.name)
    trainer.sees_text("Ro om natten")
    trainer.press("trainer.back_to_board")
    trainer.press("trainer.pause")
    other.sees("join.paused")
    trainer.press("trainer.resume")
    asta.press("join.give-pen")
    asta.press("join.give-pen-to", name=room.together("Asta")[1])
    other.sees("join.you-have-pen")
    reload_keeps(room, other)


def suggest(one, section, words):
    """Suggest words for a card of the plan."""
    card = one.visit.locator(f".kt-section-{section}")
    card.get_by_role("button", name=one.words("join.suggest"), exact=True).click()
    card.get_by_label(one.words("join.your-suggestion"), exact=True).fill(words)
    card.get_by_role("button", name=one.words("join.send-suggestion"), exact=True).click()


def reload_keeps(room, one):
    """A reload brings the seat back by the code in the address, with the pen."""
    one.visit.page.reload()
    one.visit.wait_for_selector("#rendered_cells .jupyter-widgets")
    go_on = one.button("join.go-on")
    expect(go_on.or_(one.visit.locator("h2.kt-stage-title")).first).to_be_visible()
    if go_on.count():
        go_on.click()
    one.stands_in("follow_up")
    one.sees("join.you-have-pen")


def year(room):
    """The year goes for both groups under the same luck; the pages show what it came to."""
    trainer = room.trainer
    trainer.goes_to("year")
    room.all_stand_in("year")
    trainer.shows("year")
    trainer.press("trainer.let_year_go")
    trainer.sees("trainer.side_by_side")
    expect(trainer.visit.locator("figure.kt-figure svg:visible").first).to_be_visible()
    for one in room.people.values():
        one.sees("join.year-title")
        one.sees("ui.learning-model")
    expect(room.people["Dan"].visit.locator("figure.kt-figure svg:visible").first).to_be_visible()
    room.people["Dan"].looks_right()
    trainer.looks_right()


def debrief(room):
    """The plan is played back; needs are named, voted for and coded."""
    trainer = room.trainer
    trainer.goes_to("debrief")
    room.all_stand_in("debrief")
    bo, dan = room.people["Bo"], room.people["Dan"]
    bo.field("join.need").fill("En fælles kalender")
    bo.field("join.addressed").select_option(index=1)
    bo.press("join.name-need")
    dan.sees_text("En fælles kalender")
    dan.press("join.vote")
    trainer.shows("debrief")
    trainer.press("trainer.debrief_needs")
    trainer.sees_text("En fælles kalender")
    trainer.sees("trainer.votes", count=2)
    trainer.press("trainer.debrief_replay")
    trainer.sees("trainer.plan_then")
    trainer.looks_right()
    trainer.press("trainer.debrief_travel")
    trainer.sees("trainer.travel_intro")
    dan.looks_right()


def monday_and_after(room):
    """Each writes a mandagskort; the questionnaire comes again; few answers are not shown."""
    trainer = room.trainer
    trainer.goes_to("monday")
    room.all_stand_in("monday")
    dan = room.people["Dan"]
    dan.field("join.promise").fill("Ringe til egen læge på mandag")
    dan.press("join.write-card")
    dan.sees_text("Ringe til egen læge på mandag")
    dan.looks_right()
    trainer.goes_to("after")
    room.all_stand_in("after")
    answer(room.people["Asta"], 3)
    room.people["Asta"].sees("join.thanks-answered")
    trainer.shows("debrief")
    trainer.press("trainer.debrief_pairs")
    trainer.sees("trainer.too_few", fewest=5)
    trainer.sees("trainer.pairs_after", count=1, before=0, after=0)


def end(room):
    """The session is closed; what is taken along names nobody; one's own code still opens the card."""
    trainer = room.trainer
    trainer.press("trainer.close_session")
    for one in room.people.values():
        one.sees("join.closed-title")
    trainer.shows("end")
    trainer.sees("trainer.is_closed")
    assert room.state.closed
    with trainer.visit.expect_download() as waiting:
        trainer.visit.get_by_role("button", name=re.compile(r"^Rapport.*\(HTML\)")).click()
    report = waiting.value.path().read_text(encoding="utf-8")
    assert "En fælles kalender" in report
    assert EVIL not in report
    for name, _ in PEOPLE:
        assert not re.search(rf"\b{name}\b", report)
    with trainer.visit.expect_download() as waiting:
        trainer.visit.get_by_role("button", name=re.compile(r"^Rapport.*\(PDF\)")).click()
    assert waiting.value.path().read_bytes().startswith(b"%PDF-")
    trainer.looks_right()
