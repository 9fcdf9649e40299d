"""Small sessions to test with: a log in memory, a trainer's desk, and participants around it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from kitools.cases import case
from kitools.ground import KitError
from kitools.plan import Sector
from kitools.sessions import commands as c
from kitools.sessions.desk import Desk
from kitools.sessions.grouping import suggested_groups
from kitools.sessions.material.stages import Stage, format_named
from kitools.sessions.values import FACILITATOR, Setting

MONDAY = date(2026, 5, 4)
NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
SECTORS = (
    Sector.PSYCHIATRY,
    Sector.SUBSTANCE_TREATMENT,
    Sector.SOCIAL_SERVICES,
    Sector.JOB_CENTRE,
    Sector.PSYCHIATRY,
    Sector.SUBSTANCE_TREATMENT,
    Sector.SOCIAL_SERVICES,
    Sector.HOUSING,
)


@dataclass(frozen=True)
class Record:
    seq: int
    at: datetime
    who: str
    kind: str
    body: str


class MemoryLog:
    """A log as the store keeps one: numbers without gaps, and no writing after a place where others have written."""

    def __init__(self, now=NOON):
        self.records = []
        self.now = now

    def read(self, _session, after=0):
        return tuple(self.records[after:])

    def append(self, _session, after, entries):
        if len(self.records) != after:
            raise KitError("store.log_moved")
        self.now += timedelta(seconds=1)
        new = [Record(after + n, self.now, one.who, one.kind, one.body) for n, one in enumerate(entries, start=1)]
        self.records += new
        return tuple(new)


def a_setting(**changes):
    chosen = format_named("full-day")
    given = {"title": "Prøve", "format": chosen.id, "slots": chosen.slots, "case": "samir", "begins_on": MONDAY}
    return Setting(**{**given, **changes})


class Session:
    """A session with eight people in two groups; `at(stage)` goes to a stage, `desk(name)` looks from a place."""

    def __init__(self, people=8, size=4, **setting):
        self.log = MemoryLog()
        self.trainer = Desk(self.log, "s", FACILITATOR)
        self.trainer.do(c.open_session, a_setting(**setting))
        self.desks = {}
        for number in range(people):
            name = f"p{number}"
            self.desks[name] = desk = Desk(self.log, "s", name)
            desk.refresh()
            desk.do(c.join, f"Navn {number}", SECTORS[number % len(SECTORS)])
        self.trainer.refresh()
        if people:
            played = self.trainer.state.set_up.citizen_played
            found = case(self.trainer.state.set_up.case)
            groups = suggested_groups(
                self.trainer.state.here(), [found], ["Gruppe 1", "Gruppe 2"], size=size, citizen_played=played
            )
            self.trainer.do(c.group_people, groups)

    def at(self, stage):
        """Go to a stage."""
        self.trainer.refresh()
        places = [slot.stage for slot in self.trainer.state.set_up.slots]
        self.trainer.do(c.enter, places.index(stage))
        return self

    def desk(self, name):
        """Return a participant's desk, up to date."""
        self.desks[name].refresh()
        return self.desks[name]

    def do(self, name, command, *args, **facts):
        """Do a command as a participant."""
        return self.desk(name).do(command, *args, **facts)

    @property
    def state(self):
        """The session as it is now."""
        self.trainer.refresh()
        return self.trainer.state

    def group(self, number=1):
        """Return a group as it is now."""
        return self.state.groups[f"gruppe-{number}"]

    def members(self, number=1):
        """Return the names of those who sit in a group."""
        return self.group(number).members


def writing(**setting):
    """Return a session in which group 1 writes its plan, and the one who has the pen."""
    session = Session(**setting).at(Stage.MEETING)
    writer = session.members()[0]
    session.do(writer, c.take_pen)
    return session, writer


def code_of(what):
    """Return the code of the error that `what` raises."""
    try:
        what()
    except KitError as error:
        return error.code
    raise AssertionError("nothing was refused")
