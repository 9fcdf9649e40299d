"""*KI-plan på én side*: wish, challenges, goals, interventions, hvis–så agreements, coordinator, next meeting."""

from collections.abc import Sequence

from markupsafe import Markup

from kitools.exchange.markup import Piece, element, facts, joined, lines, listed, table
from kitools.plan import Intervention, Plan
from kitools.words import say, say_weekday, tr


def core_page(plan: Plan, language: str, case_title: str) -> Markup:
    """Return the core of `plan` under its heading; what is empty says so."""
    name = plan.citizen.chosen_name or case_title
    return joined(
        (
            element("h1", tr(language, "summary.title")),
            element("p", tr(language, "summary.about", name=name, case=case_title), class_="about"),
            _part(language, "wish", element("blockquote", lines(plan.wish)) if plan.wish.strip() else ""),
            element(
                "div",
                _part(language, "challenges", listed(_challenges(plan), "ol")),
                _part(language, "goals", listed([lines(goal.text) for goal in plan.goals], "ol")),
                class_="side-by-side",
            ),
            _part(language, "interventions", _interventions(plan, language)),
            _part(language, "if_thens", _if_thens(plan, language)),
            _part(language, "who_holds_together", _holding(plan, language), class_="holding"),
        )
    )


def called(plan: Plan, name: str | None, language: str) -> str:
    """Return the function of the participant with the id `name`, or the word for nobody."""
    who = plan.participant(name)
    return (who.function if who else name) or tr(language, "common.nobody")


def _part(language: str, code: str, content: Piece, class_: str = "") -> Markup:
    """Return one part of the page under its heading; an empty one says that it is not written yet."""
    empty = element("p", tr(language, "summary.not_written"), class_="empty")
    return element("section", element("h2", tr(language, f"summary.{code}")), content or empty, class_=f"part {class_}")


def _challenges(plan: Plan) -> list[Markup]:
    """Return the challenges, the first priority first and those without one last."""
    return [
        lines(one.text) for one in sorted(plan.challenges, key=lambda one: (one.priority is None, one.priority or 0))
    ]


def _interventions(plan: Plan, language: str) -> Piece:
    """Return the interventions as a table: what, for which goal, who, by when, and the responsible's answer."""
    columns = ("intervention", "goal", "responsible", "due", "answer")
    rows = [_intervention(plan, one, language) for one in plan.interventions]
    return _table(language, "interventions", columns, rows)


def _intervention(plan: Plan, one: Intervention, language: str) -> tuple[Piece, ...]:
    """Return one intervention as a row."""
    goals = {goal.id: str(number) for number, goal in enumerate(plan.goals, 1)}
    return (
        lines(one.text),
        goals.get(one.goal or "", "–"),
        say(language, [called(plan, name, language) for name in one.responsible] or [called(plan, None, language)]),
        element("span", say(language, one.due) if one.due else tr(language, "common.not_said"), class_="narrow"),
        say(language, one.answer),
    )


def _if_thens(plan: Plan, language: str) -> Piece:
    """Return the hvis–så agreements as a table: if, then, who, within how long."""
    rows = [
        (
            say(language, one.trigger),
            lines(one.then),
            called(plan, one.who, language),
            _within(language, one.within_days),
        )
        for one in plan.if_thens
    ]
    return _table(language, "if_thens", ("if", "then", "who", "within"), rows)


def _within(language: str, days: int | None) -> str:
    """Return how long somebody has to act."""
    return tr(language, "common.not_said") if days is None else tr(language, "summary.within_days", days=days)


def _holding(plan: Plan, language: str) -> Markup:
    """Return the coordinator, the stand-in and the next meeting; a missing one is said to be missing."""
    coordinator, meeting = plan.coordinator, plan.meeting.next_meeting
    hours = coordinator.hours_per_week
    when = f"{say_weekday(language, meeting)} {say(language, meeting)}" if meeting else ""
    said = (
        ("coordinator", called(plan, coordinator.participant, language)),
        ("hours", tr(language, "summary.hours_per_week", hours=hours) if hours is not None else ""),
        ("stand_in", called(plan, coordinator.stand_in, language)),
        ("next_meeting", when or tr(language, "common.not_said")),
    )
    return facts([(tr(language, f"summary.{code}"), what) for code, what in said])


def _table(language: str, caption: str, columns: Sequence[str], rows: Sequence[Sequence[Piece]]) -> Piece:
    """Return a table, or nothing where there are no rows."""
    header = [tr(language, f"summary.column_{column}") for column in columns]
    return table(tr(language, f"summary.{caption}"), header, rows) if rows else ""
