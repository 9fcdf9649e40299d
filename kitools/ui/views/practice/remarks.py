"""Remarks on the plan: what is good first, then at most three at a time, each with its reason and where to mend it."""

from collections.abc import Callable, Sequence

import ipywidgets as widgets
from markupsafe import Markup

from kitools.ground import Finding
from kitools.plan import PROMPTS
from kitools.ui.models.practice.forms import SECTIONS, Section
from kitools.ui.models.practice.holder import Remarked
from kitools.ui.views.parts import (
    Stack,
    block,
    button,
    details,
    heading,
    joined,
    listed,
    row,
    say,
    stack,
    tag,
    with_classes,
)
from kitools.words import tr

_MOST_STRENGTHS = 3


def remark(language: str, finding: Finding) -> Markup:
    """Return one remark: how much it matters, the sentence, and on demand why, what to do, and the source."""
    word = tag("strong", say(language, f"severity.{finding.severity}"))
    sentence = tag("p", joined((word, " ", say(language, finding.code, **finding.facts))))
    return tag("div", joined((sentence, _reasons(language, finding))), f"kt-remark-{finding.severity}")


def _reasons(language: str, finding: Finding) -> Markup:
    """Return why it matters, what to do, and the source, folded away."""
    facts = finding.facts
    lines = joined(
        (
            tag("p", tr(language, finding.code, "why", **facts)),
            tag("p", tr(language, finding.code, "mend", **facts)),
            tag("p", joined((say(language, "common.source"), ": ", finding.source)), "kt-hint"),
        )
    )
    return details(say(language, "practice.why-and-how"), lines, "kt-reasons")


def section_of(finding: Finding) -> Section | None:
    """Return the card on which `finding` is mended."""
    return next((section for section in SECTIONS if finding.where in section.where), None)


class Remarks(Stack):
    """The panel beside the plan; `show` is called with the section that a remark points to."""

    def __init__(self, model: Remarked, show: Callable[[Section], None]) -> None:
        self._model = model
        self._show = show
        self.everything = False
        self._drawn: object = None
        super().__init__()
        with_classes(self, "kt-note", "kt-stack", "kt-remarks")
        self.draw()

    def shown(self) -> Sequence[Finding]:
        """Return the remarks that are shown now."""
        return self._model.findings() if self.everything else self._model.shown_findings()

    def draw(self) -> None:
        """Draw the panel for the plan as it stands."""
        language, found = self._model.language, self._model.findings()
        shown = self.shown()
        if (drawn := (found, shown, self._model.strengths())) == self._drawn:
            return  # what is read, or has the keyboard, stays as it is
        self._drawn = drawn
        parts: list[widgets.Widget] = [*self._good()]
        if shown:
            parts.append(heading(3, say(language, "practice.remarks-title")))
            parts += [self._one(finding) for finding in shown]
        else:
            parts.append(block(tag("p", say(language, "practice.no-remarks"), "kt-good")))
        if len(found) > len(self._model.shown_findings()):
            code = "practice.show-fewer" if self.everything else "practice.show-all"
            parts.append(button(tr(language, code, count=len(found)), self._toggle, "quiet"))
        parts.append(block(details(say(language, "practice.prompts-title"), self._prompts())))
        self.children = tuple(parts)

    def _good(self) -> list[widgets.Widget]:
        """Return what the plan does well."""
        language, good = self._model.language, self._model.strengths()[:_MOST_STRENGTHS]
        if not good:
            return []
        lines = listed(say(language, one.code, **one.facts) for one in good)
        return [heading(3, say(language, "practice.good-title")), block(tag("div", lines, "kt-good"))]

    def _one(self, finding: Finding) -> widgets.Widget:
        """Return a remark with the button that leads to where it is mended."""
        shown = block(remark(self._model.language, finding))
        section = section_of(finding)
        if section is None:
            return shown
        to_place = button(tr(self._model.language, "common.show_where"), lambda: self._show(section), "quiet")
        to_place.tooltip = tr(self._model.language, f"section.{section.name}")
        return stack(shown, row(to_place), classes="kt-one-remark")

    def _prompts(self) -> Markup:
        """Return the questions that only people can answer, and that they are just that."""
        language = self._model.language
        intro = tag("p", say(language, "practice.prompts-intro"), "kt-hint")
        return joined((intro, listed(say(language, prompt.code) for prompt in PROMPTS)))

    def _toggle(self) -> None:
        """Show all remarks, or the few again."""
        self.everything = not self.everything
        self.draw()
