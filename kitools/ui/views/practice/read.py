"""The step where the case is read: the person, what one's own role knows, the network, plans, and what has happened."""

from collections.abc import Iterable
from datetime import timedelta

from markupsafe import Markup

from kitools.cases import Note
from kitools.ui.models.practice.draft import Step
from kitools.ui.models.practice.model import PracticeModel
from kitools.ui.views.parts import Stack, block, button, chip, heading, joined, listed, row, say, tag, with_classes
from kitools.ui.views.practice.marks import mark
from kitools.ui.views.values import code_words
from kitools.words import say_date, tr


class ReadStep(Stack):
    """The case, as one's own role sees it."""

    def __init__(self, model: PracticeModel) -> None:
        language, case = model.language, model.case
        name = case.citizen.chosen_name
        onward = button(tr(language, "practice.to-talk", name=name), lambda: model.go(Step.TALK), "primary")
        super().__init__(
            children=(
                heading(2, case.title.in_language(language), f"kt-step-title {mark(model.draft)}"),
                block(_portrait(model), "kt-card"),
                block(_own_notes(model), "kt-card", f"kt-sector-{case.role(model.draft.role or '').sector}"),
                *(block(part, "kt-card") for part in _around(model)),
                block(tag("p", say(language, "practice.fictive-note"), "kt-hint")),
                row(onward),
            )
        )
        with_classes(self, "kt-stack")

    def leave(self) -> None:
        """There is nothing to stop."""


def _portrait(model: PracticeModel) -> Markup:
    """Return who the citizen is, resources first among the facts."""
    language, case = model.language, model.case
    facts = listed(
        (
            say(language, "practice.age", age=case.age),
            case.housing.in_language(language),
            case.family.in_language(language),
            joined((say(language, "practice.legal-frame"), ": ", code_words(language, case.legal_frame))),
        )
    )
    return joined(
        (
            tag("h3", say(language, "practice.who-is", name=case.citizen.chosen_name)),
            tag("p", case.portrait.in_language(language)),
            tag("h4", say(language, "practice.resources", name=case.citizen.chosen_name)),
            listed(resource.in_language(language) for resource in case.resources),
            tag("h4", say(language, "practice.facts")),
            facts,
        )
    )


def _own_notes(model: PracticeModel) -> Markup:
    """Return what one's own role knows; the others know something else."""
    language, role = model.language, model.case.role(model.draft.role or "")
    return joined(
        (
            tag("h3", joined((say(language, "practice.you-are"), " ", role.function.in_language(language)))),
            tag("p", chip(language, role.sector)),
            tag("p", say(language, "practice.only-you-know"), "kt-hint"),
            notes_list(language, role.notes),
        )
    )


def notes_list(language: str, notes: Iterable[Note]) -> Markup:
    """Return notes with their topics."""
    return listed(
        joined((tag("strong", code_words(language, note.topic)), ": ", note.text.in_language(language)))
        for note in notes
    )


def _around(model: PracticeModel) -> Iterable[Markup]:
    """Return the network, the plans that are there already, and the timeline."""
    language, case = model.language, model.case
    network = listed(
        joined(
            (
                tag("strong", f"{one.name}, {one.relation.in_language(language)}"),
                ". ",
                one.note.in_language(language) if one.note else "",
            )
        )
        for one in case.network
    )
    plans = listed(
        joined((tag("strong", code_words(language, one.kind)), " · ", code_words(language, one.holder), ". ",
                one.note.in_language(language) if one.note else ""))
        for one in case.other_plans
    )  # fmt: skip
    for code, content, there in (("network", network, case.network), ("other-plans", plans, case.other_plans)):
        nothing = tag("p", say(language, f"practice.no-{code}"), "kt-hint")
        yield joined((tag("h3", say(language, f"practice.{code}")), content if there else nothing))
    if case.timeline:
        yield joined((tag("h3", say(language, "practice.timeline")), _timeline(model)))


def _timeline(model: PracticeModel) -> Markup:
    """Return what has happened, with days and sectors."""
    language, start = model.language, model.draft.begins_on or model.today
    rows = [
        tag(
            "li",
            joined(
                (
                    tag("strong", say_date(language, start + timedelta(days=entry.day))),
                    tag("span", joined((" · ", code_words(language, entry.sector))), "kt-hint"),
                    tag("p", entry.text.in_language(language)),
                )
            ),
            f"kt-sector-{entry.sector}",
        )
        for entry in sorted(model.case.timeline, key=lambda entry: entry.day)
    ]
    return tag("ol", joined(rows), "kt-story")
