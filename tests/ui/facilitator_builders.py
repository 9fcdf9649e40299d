"""A trainer at the door with a real store, and participants who come by the log."""

from datetime import UTC, date, datetime, timedelta

from kitools.plan import Sector
from kitools.sessions import commands as c
from kitools.sessions.desk import Desk
from kitools.sessions.material.stages import Stage
from kitools.store import EventLog, TrainingSessions
from kitools.ui.models.facilitator.door import Door
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.models.facilitator.seating import Seating
from kitools.ui.models.facilitator.setup import Setup
from kitools.ui.models.visit import Visit

TODAY = date(2026, 11, 30)
SECTORS = (
    Sector.PSYCHIATRY,
    Sector.SUBSTANCE_TREATMENT,
    Sector.SOCIAL_SERVICES,
    Sector.JOB_CENTRE,
    Sector.PSYCHIATRY,
    Sector.HOUSING,
    Sector.SOCIAL_SERVICES,
    Sector.SUBSTANCE_TREATMENT,
)
NAMES = ("Anne", "Bo", "Carla", "Dina", "Erik", "Fie", "Gorm", "Hans")


class Clock:
    """A clock that a test moves."""

    def __init__(self):
        self.at = datetime(2026, 11, 30, 12, tzinfo=UTC)

    def __call__(self):
        return self.at

    def later(self, **time):
        self.at += timedelta(**time)


class School:
    """A store in a folder; what is lost with a kernel or a server is only what a test drops."""

    def __init__(self, folder):
        self.folder = folder
        self.clock = Clock()
        self.slept = []
        self.log = EventLog(folder, self.clock)
        self.index = TrainingSessions(folder, self.clock)

    def visit(self, **changes):
        return Visit(**{"visitor": "trainer", "address": "http://192.0.2.7:8866/", **changes})

    def door(self, **changes):
        async def sleep(seconds):
            self.slept.append(seconds)
            self.clock.later(seconds=seconds)

        return Door(self.visit(**changes), self.log, self.index, sleep)

    def setup(self, **choices):
        found = Setup("da", TODAY, "Fælles undervisning", 7)
        if choices:
            found.put(**choices)
        return found

    def opened(self, **choices):
        """Open a session, and return what the door says of it."""
        door = self.door()
        door.open(self.setup(**choices).setting())
        assert door.trouble is None
        return door.proved

    def model(self, proved, language="da"):
        """Return the session as a page that is opened now has it."""
        return FacilitatorModel(language, self.log, self.index, proved.session, self.clock, "http://192.0.2.7:8866/")

    def comes(self, proved, *numbers):
        """Let participants come, and return their desks."""
        desks = []
        for number in numbers:
            desk = Desk(self.log, proved.session, f"p{number}")
            desk.refresh()
            desk.do(c.join, NAMES[number], SECTORS[number])
            desks.append(desk)
        return desks

    def session(self, people=8, **choices):
        """Return the model of a session that waits, with people in groups, and their desks by name."""
        proved = self.opened(**{"size": 4, **choices})
        desks = {desk.who: desk for desk in self.comes(proved, *range(people))}
        model = self.model(proved)
        Seating(model).suggest()
        return model, desks

    def begun(self, stage=Stage.EVERYDAY, **choices):
        """Return the model of a session that stands in a stage, and the desks."""
        model, desks = self.session(**choices)
        go_to(model, stage)
        return model, desks


def go_to(model, stage):
    """Go to a stage."""
    model.enter([slot.stage for slot in model.setting.slots].index(stage))
    assert model.trouble is None


def writer_of(model, desks, number=1):
    """Return the desk of somebody in a group who has taken its pen."""
    name = model.state.group(f"gruppe-{number}").members[0]
    desk = desks[name]
    desk.refresh()
    desk.do(c.take_pen)
    model.look()
    return desk
