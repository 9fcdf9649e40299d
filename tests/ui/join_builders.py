"""A live session on a real store, with the trainer's desk and participants' pages around it."""

import asyncio
from datetime import UTC, date, datetime, timedelta

from kitools.app.training import Training
from kitools.cases import case
from kitools.plan import Sector
from kitools.sessions import commands as c
from kitools.sessions.desk import Desk
from kitools.sessions.grouping import moved, suggested_groups
from kitools.sessions.material.stages import Stage, format_named
from kitools.sessions.values import CITIZEN, FACILITATOR, Setting
from kitools.store import EventLog, TrainingSessions
from kitools.ui.models.join.entry import Entry
from kitools.ui.models.visit import Visit
from kitools.ui.views.join.page import JoinPage

PEOPLE = (
    ("Mette", Sector.PSYCHIATRY),
    ("Jonas", Sector.SUBSTANCE_TREATMENT),
    ("Sara", Sector.SOCIAL_SERVICES),
    ("Omar", Sector.JOB_CENTRE),
)
START = datetime(2026, 11, 30, 12, tzinfo=UTC)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self):
        self.now = START

    def __call__(self):
        return self.now

    def move(self, **span):
        self.now += timedelta(**span)


class Bare:
    """Somebody without a page: only the models."""

    def __init__(self, entry):
        self.entry = entry
        wait_for(entry.begin())


class Class:
    """A session whose people come in through their own pages; two to a group, so that there are two groups.

    With `bare` they have models and no pages.
    """

    def __init__(self, folder, people=4, size=2, language="da", *, bare=False, **setting):
        self.clock = Clock()
        self.training = Training(EventLog(folder, self.clock), TrainingSessions(folder, self.clock))
        self.opened = self.training.index.open()
        self.trainer = Desk(self.training.log, self.opened.session, FACILITATOR)
        chosen = format_named("full-day")
        given = {"title": "Fælles kursus", "format": chosen.id, "slots": chosen.slots, "case": "samir"}
        self.trainer.do(c.open_session, Setting(**{**given, "begins_on": date(2026, 5, 4), **setting}))
        self.language = language
        self.bare = bare
        self.size = size
        self.pages = [self.come(*one) for one in PEOPLE[:people]]

    def entry(self, number=0, **visit):
        """Return somebody on the way in."""
        given = {"lang": self.language, "visitor": f"visitor-{number}", **visit}
        return Entry(Visit(**given), self.training.log, self.training.index, self.clock)

    def page(self, number=0, **visit):
        """Return the page of somebody who comes."""
        entry = self.entry(number, **visit)
        return Bare(entry) if self.bare else JoinPage(entry)

    def come(self, name, sector):
        """Let somebody come in by the address behind the QR code."""
        page = self.page(name, session=self.opened.join_code)
        page.entry.join(name, sector)
        assert page.entry.seat.code, page.entry.trouble
        return page

    def grouped(self):
        """Seat everybody."""
        self.trainer.refresh()
        setting = self.trainer.state.set_up
        groups = suggested_groups(
            self.trainer.state.here(), [case(setting.case)], ["Gruppe 1", "Gruppe 2"],
            size=self.size, citizen_played=setting.citizen_played,
        )  # fmt: skip
        if setting.citizen_played:
            groups = moved(groups, groups[0].seats[-1].participant, groups[0].id, CITIZEN)
        self.trainer.do(c.group_people, groups)
        return self

    def at(self, stage):
        """Go to a stage, with everybody seated, and let every page see it."""
        self.trainer.refresh()
        if not self.trainer.state.groups:
            self.grouped()
        places = [slot.stage for slot in self.trainer.state.set_up.slots]
        self.trainer.do(c.enter, places.index(Stage(stage)))
        return self.look()

    def say(self, command, *args, **facts):
        """Let the trainer do something, and let every page see it."""
        self.trainer.refresh()
        self.trainer.do(command, *args, **facts)
        return self.look()

    def look(self):
        """Let every page look at the log."""
        self.clock.move(seconds=2)
        for _ in range(2):  # those who looked first see the others only the second time
            self.clock.move(seconds=1)
            for page in self.pages:
                page.entry.seat.look()
        return self

    @property
    def state(self):
        """The session as it is."""
        self.trainer.refresh()
        return self.trainer.state

    @property
    def seats(self):
        """The participants' models."""
        return [page.entry.seat for page in self.pages]

    @property
    def own(self):
        """The id of the first group."""
        return self.seats[0].own.group.id

    def together(self):
        """Return the pages of the first group: whoever is to write, and another."""
        own = self.seats[0].own.group.id
        same = [page for page in self.pages if page.entry.seat.own.group.id == own]
        return same[0], same[1]

    def apart(self):
        """Return the page of somebody in another group than the first."""
        own = self.seats[0].own.group.id
        return next(page for page in self.pages if page.entry.seat.own.group.id != own)

    def with_pen(self, stage="meeting"):
        """Go to a stage where the first takes the pen; return the pages of the first group."""
        self.at(stage)
        writer, other = self.together()
        assert writer.entry.seat.take_pen() is None
        self.look()
        return writer, other

    def citizen(self):
        """Return the page of whoever plays the citizen in the first group."""
        return next(page for page in self.pages if page.entry.seat.role == CITIZEN)


def wait_for(work):
    """Let something that waits come to its end."""
    return asyncio.run(work)
