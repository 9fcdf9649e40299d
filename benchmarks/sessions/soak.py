"""A whole session by script: forty participants in eight groups, kernels killed on the way, and what became of it."""

import asyncio
import os
import random
import signal
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import psutil

from benchmarks.sessions.participant import TOKEN, Participant
from kitools.cases import Case, case
from kitools.sessions import commands as c
from kitools.sessions.desk import Desk
from kitools.sessions.everyday import let_weeks_pass, let_year_go
from kitools.sessions.folding import fact, fold
from kitools.sessions.grouping import suggested_groups
from kitools.sessions.material.stages import Stage, format_named
from kitools.sessions.state import State
from kitools.sessions.values import FACILITATOR, Setting
from kitools.store import EventLog, Record, TrainingSessions

WRITING = (Stage.EVERYDAY, Stage.FOLLOW_UP)
FEWER = 30
"""Of forty participants so many write all the time; the others come, look on and go."""

_SETTLE_S = 6.0
_LOOK_S = 3.0
_AIM_S = 0.5


@dataclass(frozen=True)
class Course:
    """How the session is to run: people, people to a group, minutes of writing in all, seconds between two edits."""

    people: int = 40
    size: int = 5
    minutes: float = 8.0
    seconds_between: float = 3.0
    kills: int = 3


@dataclass
class Outcome:
    """What became of it: words typed and lost, pages that disagree with the log, and how long others waited to see."""

    typed: int = 0
    lost: list[str] = field(default_factory=list)
    disagree: list[str] = field(default_factory=list)
    waits_s: list[float] = field(default_factory=list)
    arrivals_s: list[float] = field(default_factory=list)
    stages_s: list[float] = field(default_factory=list)
    returns: int = 0
    missed: int = 0
    events: int = 0
    kernel_mb: float = 0.0

    @property
    def p95_s(self) -> float:
        """The wait that 95 of 100 do not exceed, in seconds."""
        return statistics.quantiles(self.waits_s, n=20)[-1] if len(self.waits_s) > 1 else 0.0

    @property
    def holds(self) -> bool:
        """Whether nothing was lost, all pages agree, and others saw what was written soon enough."""
        return not self.lost and not self.disagree and bool(self.waits_s) and self.p95_s <= _AIM_S


async def run(address: str, place: Path | str, server: psutil.Process, course: Course) -> Outcome:
    """Run a session on the server at `address`, which keeps sessions at `place`."""
    chance = random.Random(7)
    log, index = EventLog(place), TrainingSessions(place)
    opened = index.open()
    trainer = Desk(log, opened.session, FACILITATOR)
    trainer.do(c.open_session, _setting(course))
    people = [Participant(n, address, opened.join_code, course.seconds_between) for n in range(course.people)]
    await asyncio.gather(*(one.arrive() for one in people))
    _say(f"{len(people)} are in; the slowest page took {max(one.arrival_s for one in people):.1f} s")
    trainer.refresh()
    names = [f"Gruppe {n + 1}" for n in range(course.people)]
    trainer.do(c.group_people, suggested_groups(trainer.state.here(), _cases(), names, size=course.size))
    for stage in (one.stage for one in trainer.state.set_up.slots):
        await _through(stage, trainer, people, course, server, chance)
    return await _looked_at(log, opened.session, people, trainer, server)


async def _through(  # noqa: PLR0913, PLR0917 - the whole scene
    stage: Stage,
    trainer: Desk,
    people: Sequence[Participant],
    course: Course,
    server: psutil.Process,
    chance: random.Random,
) -> None:
    """Go through one stage; in those where the plan is written people write, and some lose their kernel."""
    trainer.refresh()
    places = [slot.stage for slot in trainer.state.set_up.slots]
    if stage in (Stage.LOBBY, Stage.CLOSED):
        return
    trainer.do(c.enter, places.index(stage))
    groups = tuple(trainer.state.groups)
    if stage is Stage.YEAR:
        trainer.do(let_year_go, groups)
    if stage not in WRITING:
        await asyncio.sleep(2)
        return
    await _met(stage, people)
    until = time.monotonic() + 60 * course.minutes / len(WRITING)
    writing = [one.work(until, random.Random(one.number)) for one in people[:FEWER]]
    if stage is Stage.EVERYDAY:
        trainer.do(let_weeks_pass, groups, 8)
    await asyncio.gather(*writing, _unrest(people[:FEWER], until, course, server, chance))
    await asyncio.sleep(_SETTLE_S)
    _say(f"{stage}: {sum(len(one.typed) for one in people)} words typed so far")


async def _met(stage: Stage, people: Sequence[Participant]) -> None:
    """Wait until every page shows the stage that has just been entered, its head first and then its body."""
    await asyncio.gather(*(one.meets(stage) for one in people))
    _say(f"{stage}: all have it after {max(one.stages_s[-1] for one in people):.1f} s")
    await asyncio.sleep(_LOOK_S)


async def _unrest(
    people: Sequence[Participant], until: float, course: Course, server: psutil.Process, chance: random.Random
) -> None:
    """Kill some kernels on the way; their participants come back with their own code."""
    pause = max(1.0, (until - time.monotonic()) / (course.kills + 1))
    for _ in range(course.kills):
        await asyncio.sleep(pause)
        one = chance.choice(people)
        if one.page is not None and (process := _process_of(one.page.kernel, server)):
            one.thrown_out()
            os.kill(process.pid, signal.SIGKILL)
            await one.come_back()


async def _looked_at(
    log: EventLog, session: str, people: Sequence[Participant], trainer: Desk, server: psutil.Process
) -> Outcome:
    """Hold what was typed and what the pages show to the log."""
    records = log.read(session)
    state = fold(State(), [fact(one) for one in records])
    written = {word: one for one in reversed(records) for word in TOKEN.findall(one.body)}
    outcome = Outcome(events=len(records), returns=sum(one.returns for one in people))
    outcome.arrivals_s = [one.arrival_s for one in people]
    outcome.stages_s = [seconds for one in people for seconds in one.stages_s]
    for one in people:
        outcome.typed += len(one.typed)
        outcome.missed += one.missed
        outcome.lost += [word for word, at in one.typed.items() if word not in written and not _unsent(one, at)]
        outcome.waits_s += _waits(one, written)
    trainer.do(c.enter, [slot.stage for slot in state.set_up.slots].index(Stage.FOLLOW_UP))
    await _met(Stage.FOLLOW_UP, people)
    await asyncio.gather(*(one.opens_plan() for one in people))
    await asyncio.sleep(_SETTLE_S)
    outcome.disagree = [one.nickname for one in people if not _agrees(one, state)]
    outcome.kernel_mb = _kernel_mb(server)
    for one in people:
        if one.page is not None:
            await one.page.close()
    return outcome


def _waits(one: Participant, written: dict[str, Record]) -> list[float]:
    """Return how long after its commit each word in the plan came to a page that showed the plan all the time."""
    waits = []
    for word, seen in one.seen.items():
        record = written.get(word)
        if record is not None and record.kind == "edited" and word not in one.typed:
            committed = record.at.timestamp()
            waits += [seen - committed] if one.saw_at_once(committed) else []
    return waits


def _unsent(one: Participant, at: float) -> bool:
    """Whether a word was put into a field of a kernel that was killed before it could have been written."""
    return any(0 <= killed - at <= 4.0 for killed in one.killed_at)


def _agrees(one: Participant, state: State) -> bool:
    """Whether the participant's page shows the wish of its group as the log has it."""
    name = next((who for who, person in state.people.items() if person.nickname == one.nickname), None)
    group = state.group_of(name) if name else None
    return (
        group is not None
        and one.page is not None
        and " ".join(group.plan.wish.split()) in " ".join(one.page.text.split())
    )


def _process_of(kernel: str, server: psutil.Process) -> psutil.Process | None:
    """Return the process of a kernel: one that was started says so in its command, a forked one by its sockets."""
    for process in server.children(recursive=True):
        try:
            sockets = " ".join(str(one.laddr) for one in process.net_connections("unix"))
            if kernel in " ".join(process.cmdline()) or (_is_kernel(process) and kernel in sockets):
                return process
        except (psutil.NoSuchProcess, psutil.AccessDenied):
            continue
    return None


def _kernel_mb(server: psutil.Process) -> float:
    """Return the memory of a kernel, in the middle; what is shared is shared out."""
    found = [one.memory_full_info().pss / 1e6 for one in server.children(recursive=True) if _is_kernel(one)]
    return statistics.median(found) if found else 0.0


def _is_kernel(process: psutil.Process) -> bool:
    """Whether a process is a kernel."""
    return process.name() == "kitools-kernel" or "ipykernel_launcher" in process.cmdline()


def _setting(course: Course) -> Setting:
    """Return the shortest format, without waiting for anything."""
    chosen = format_named("ninety-minutes")
    monday = date(2026, 5, 4)
    given = {"title": "Prøve", "format": chosen.id, "slots": chosen.slots, "case": "samir", "begins_on": monday}
    return Setting(**given, group_size=course.size)


def _cases() -> list[Case]:
    """Return the cases that groups work with."""
    return [case("samir")]


def _say(words: str) -> None:
    """Say how far the session is."""
    print(words, flush=True)
