"""The figures of the simulated years: drawn once for each group, kept as SVG, and drawn again where one is missing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kitools.sessions.debrief.produced import latest_measures
from kitools.sessions.debrief.replay import number_of_year, state_at
from kitools.sessions.everyday import year
from kitools.sessions.folding import Fact
from kitools.sessions.state import State
from kitools.ui.models.kept import COMPARISON, NARROW, ball_name, numbers_of, with_numbers
from kitools.ui.models.live import LiveLog
from kitools.words import LANGUAGES

if TYPE_CHECKING:
    from kitools.figures import Drawing, Layout

    Draw = Callable[[str, Layout], Drawing]


@dataclass(frozen=True)
class Job:
    """A figure to draw: `name` without its language, of a group's version; no group for the comparison of all."""

    name: str
    group: str | None = None
    version: int = 0


def jobs(state: State) -> tuple[Job, ...]:
    """Return every figure that the session has by now."""
    found = [
        Job(ball_name(one.group.id, version.number), one.group.id, version.number)
        for one in state.groups.values()
        for version in one.versions
    ]
    return (*found, *([Job(COMPARISON)] if found else []))


def missing(log: LiveLog, session: str, state: State) -> tuple[Job, ...]:
    """Return the figures that are not kept yet, or are of earlier years; the wide one is kept last, and tells."""
    return tuple(job for job in jobs(state) if not _is_kept(log, session, state, job))


def drawn(facts: Sequence[Fact], state: State, job: Job) -> dict[str, str]:
    """Return the SVG of a figure for wide and narrow columns, in both languages, by name; the wide one has its numbers.

    The year is made again from the log as it stood when it went, so that it is the same whenever it is drawn.
    """
    from kitools.figures import Layout  # noqa: PLC0415 - matplotlib only where a figure is drawn

    draw = _comparison(state) if job.group is None else _ball(facts, job.group, job.version)
    kept: dict[str, str] = {}
    for language in LANGUAGES:
        kept[f"{job.name}{NARROW}.{language}"] = draw(language, Layout.NARROW).svg
        wide = draw(language, Layout.WIDE)
        told = {"of": _of(state, job), "header": wide.numbers.header, "rows": wide.numbers.rows}
        kept[f"{job.name}.{language}"] = with_numbers(wide.svg, told)
    return kept


def _is_kept(log: LiveLog, session: str, state: State, job: Job) -> bool:
    """Whether a figure is kept in both languages, of the years that have gone by now."""
    wanted = _of(state, job)
    kept = (log.picture(session, f"{job.name}.{language}") for language in LANGUAGES)
    return all(numbers_of(svg).get("of") == wanted for svg in kept)


def _of(state: State, job: Job) -> list[int]:
    """Return which versions a figure is of."""
    return [job.version] if job.group else [len(one.versions) for one in state.groups.values()]


def _ball(facts: Sequence[Fact], group: str, version: int) -> "Draw":
    """Return what draws the ball of a group's year, as the log stood when it went."""
    from kitools.figures import draw_ball  # noqa: PLC0415
    from kitools.simulation import ball  # noqa: PLC0415

    state = state_at(facts, (number_of_year(facts, group, version) or 1) - 1)
    found = ball(year(state, state.group(group)))
    return lambda language, layout: draw_ball(found, language, layout)


def _comparison(state: State) -> "Draw":
    """Return what draws the groups side by side, each in its latest year."""
    from kitools.figures.sessions import GroupYear, draw_groups  # noqa: PLC0415

    years = [
        GroupYear(one.group.name, {m.name: (m.mean, m.p10, m.median, m.p90) for m in latest_measures(one)})
        for one in state.groups.values()
        if one.years
    ]
    return lambda language, layout: draw_groups(years, language, layout)
