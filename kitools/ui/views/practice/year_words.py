"""What is said of a simulated year: the ball, the weeks, the states, the hours, and why a week went as it did."""

from collections.abc import Mapping

from markupsafe import Markup

from kitools.cases import CourseState
from kitools.figures.sentences import otherwise_sentences, week_sentence
from kitools.simulation import Ball, Result, Steps, Story, StoryWeek
from kitools.simulation.ball import spread
from kitools.ui.views.parts import details, joined, listed, say, tag
from kitools.words import tr


def ball_sentences(language: str, found: Ball) -> Markup:
    """Return the ball in four sentences, spread before anything else."""
    nobody = found.weeks_with_nobody
    lines = [
        days_sentence(language, found),
        say(language, "year.ball-weeks", low=round(nobody.p10), high=round(nobody.p90), middle=round(nobody.median)),
        _promises_sentence(language, found),
        say(language, "year.ball-information", share=round(100 * (found.overall.information or 0))),
        say(language, "year.ball-up-to-date", share=round(100 * found.plan_up_to_date)),
    ]
    return listed(lines)


def days_sentence(language: str, found: Ball) -> Markup:
    """Say how long until somebody acts; some balls may still be open at the end of the year."""
    early, middle, late = found.overall.days.p25, found.overall.days.median, found.overall.days.p75
    if middle is None:
        return say(language, "year.ball-days-never")
    if early is None or late is None:
        return say(language, "year.ball-days-open", early=early or 0, middle=middle)
    return say(language, "year.ball-days", early=early, middle=middle, late=late)


def _promises_sentence(language: str, found: Ball) -> Markup:
    """Say how many promises were kept, or that nobody had promised anything."""
    share = found.share_of_promises_kept
    if share is None:
        return say(language, "year.ball-no-promises")
    return say(language, "year.ball-promises", share=round(100 * share))


def telling_week(told: Story) -> int:
    """Return the first week of the course that turned for the worse, else the first with an event, else the first."""
    worse = (CourseState.UNSTABLE, CourseState.OUT_OF_CONTACT, CourseState.CRISIS)
    before = told.start
    for week in told.weeks:
        if week.state is not before and week.state in worse:
            return week.week
        before = week.state
    return next((week.week for week in told.weeks if week.events), 1)


def hours_spread(language: str, result: Result) -> Markup:
    """Return the hours of all together, the spread first."""
    found = spread(result.staff_hours.sum((1, 2)))
    facts = {"low": round(found.p10), "high": round(found.p90), "middle": round(found.median)}
    if not result.staff_hours.any():
        return tag("p", say(language, "year.no-hours"))
    return tag("p", say(language, "year.hours-spread", **facts))


def week_item(language: str, week: StoryWeek, texts: Mapping[str, str]) -> Markup:
    """Return one week of the story as sentences; what the case itself says of an event stands in its place."""
    said = (texts.get(str(line.facts.get("event"))) or tr(language, line.code, **line.facts) for line in week.lines)
    number = tag("span", say(language, "year.week", week=week.week), "kt-week")
    state = tag("span", say(language, f"course_state.{week.state}"), f"kt-chip kt-state-{week.state}")
    return tag("li", joined((number, state, listed(said, "kt-week-lines")), " "))


def steps_note(language: str, steps: Steps, assumed: Markup, numbers: Markup) -> Markup:
    """Return the week in one sentence and what would have changed it; the steps and the numbers behind, on demand.

    `assumed` says what is assumed, where that must be said, and `numbers` shows the evidence.
    """
    others = otherwise_sentences(language, steps)
    parts = [
        tag("h4", say(language, "year.why-title", week=steps.week)),
        assumed,
        tag("p", week_sentence(language, steps), "kt-lead"),
        tag("p", say(language, "year.why-happened" if steps.happened else "year.why-not-happened")),
    ]
    if others:
        parts += [tag("h4", say(language, "year.otherwise")), listed(others)]
    honest = joined((say(language, "why.order"), " ", say(language, "year.why-honest")))
    parts += [tag("p", honest, "kt-hint"), details(say(language, "year.show-steps"), _steps(language, steps)), numbers]
    return tag("div", joined(parts), "kt-note", role="status")


def _steps(language: str, steps: Steps) -> Markup:
    """Return the chance of a bad turn, one factor more at a time."""
    state = tr(language, f"course_state.{steps.state}")
    told, before = [say(language, "why.start", chance=_share(steps.start), state=state)], _share(steps.start)
    for step in steps.steps:
        if _share(step.chance) != before:
            before = _share(step.chance)
            told.append(say(language, "why.step", chance=before, what=tr(language, step.code)))
    return joined((tag("p", say(language, "why.question")), listed(told, name="ol")))


def _share(chance: float) -> float:
    """Return a chance out of 100, with one decimal where it is small."""
    return round(100 * chance, 1) if chance < 0.1 else round(100 * chance)
