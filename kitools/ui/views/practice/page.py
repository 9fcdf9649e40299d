"""The practice page's frame: header, step bar, the step that is shown, and what is said about saving."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime

import ipywidgets as widgets

from kitools.ui.models.practice.draft import Draft, Step
from kitools.ui.models.practice.model import PracticeModel
from kitools.ui.models.practice.offer import Offer
from kitools.ui.views.guard import guard
from kitools.ui.views.later import Later
from kitools.ui.views.parts import Block, Stack, block, button, focus, joined, row, say, stack, tag, with_classes
from kitools.ui.views.practice.build import BuildStep
from kitools.ui.views.practice.choose import ChooseStep
from kitools.ui.views.practice.marks import mark
from kitools.ui.views.practice.read import ReadStep
from kitools.ui.views.practice.talk import TalkStep
from kitools.words import LANGUAGES, say_time, tr

_PAUSE = 0.6
_CONFLICTS = ("store.draft_changed", "store.draft_gone")
_BEFORE_TRYING_AGAIN = 15.0


class PracticePage(Stack):
    """The whole page; the draft is kept a moment after each change, and each step is built when it is shown."""

    def __init__(self, model: PracticeModel, offer: Offer) -> None:
        self._model = model
        self._offer = offer
        self._shown: widgets.Widget | None = None
        self._marks = Block()
        self._focus = Block()
        self._steps = row(classes="kt-steps kt-only-wide")
        self._place = Block()
        self._body = stack()
        self._saved = Block()
        self._conflict = stack(classes="kt-conflict")
        self._keep = Later(_PAUSE, model.save)
        self._again = Later(_BEFORE_TRYING_AGAIN, self._try_again, longest=_BEFORE_TRYING_AGAIN, at_once=False)
        self._had_code = False
        self._returning = False
        place = with_classes(self._place, "kt-only-narrow")
        super().__init__(
            children=(
                self._header(),
                self._steps,
                place,
                self._conflict,
                self._body,
                self._saved,
                self._marks,
                self._focus,
            )
        )
        with_classes(self, "kt-page")
        model.observe(self._changed, names="draft")
        model.observe(lambda _: self._draw_saved(), names="saving")
        model.observe(lambda _: self._draw_marks(), names="code")
        guard.show = self._show_trouble
        self._draw()
        self._draw_marks()
        self._draw_saved()

    def _show_trouble(self) -> None:
        """Say that something unexpected happened; what is saved is saved."""
        words = say(self._model.language, "ui.unexpected")
        self._saved.value = str(tag("p", words, "kt-remark-stop", role="alert"))

    def _changed(self, change: dict[str, Draft]) -> None:
        """Keep the draft, and show another step or case where that is what changed."""
        before, after = change["old"], change["new"]
        if _shown(before) != _shown(after):
            with ExitStack() as otherwise:
                if not self._returning:
                    otherwise.callback(self._return_to, before)
                self._draw()
                otherwise.pop_all()
            self._draw_marks()
            self._focus.value = str(focus(mark(after)))
            self._model.save()
        else:
            self._keep.ask()

    def _return_to(self, before: Draft) -> None:
        """Go back to the step before, since the new one cannot be shown; nobody is left on an empty page."""
        self._returning = True
        try:
            self._model.draft = before
        finally:
            self._returning = False

    def _draw(self) -> None:
        """Show the step that the draft is on."""
        if self._shown is not None:
            self._shown.leave()
            self._shown = None
        step, language = self._model.draft.step, self._model.language
        if step in (Step.YEAR, Step.COMPARE):
            self._body.children = (block(tag("p", say(language, "practice.computing"), "kt-empty", role="status")),)
        self._shown = shown = _steps()[step](self._model, self._offer)
        self._body.children = (shown, *self._back())
        self._draw_steps()

    def _back(self) -> tuple[widgets.Widget, ...]:
        """Return the way back to the step before, on a phone, where the step bar has no room."""
        steps = list(Step)
        at = steps.index(self._model.draft.step)
        if at == 0:
            return ()
        words = tr(self._model.language, "practice.back-to", step=tr(self._model.language, f"step.{steps[at - 1]}"))
        press = button(words, self._going(steps[at - 1]), "quiet")
        return (with_classes(row(press), "kt-only-narrow"),)

    def _header(self) -> widgets.Widget:
        """Return title, purpose, language and help."""
        language = self._model.language
        title = tag("h1", say(language, "practice.title"))
        purpose = tag("p", say(language, "practice.purpose"), "kt-purpose")
        other = next(one for one in LANGUAGES if one != language)
        switch = tag(
            "a", tr(language, f"language.{other}"), "kt-lang", href=f"?lang={other}", hreflang=other, lang=other
        )
        home = tag("a", say(language, "practice.home"), href=f"../../?lang={language}")
        tools = tag("nav", joined((home, switch)), "kt-toolbar", aria_label=tr(language, "practice.tools"))
        return block(tag("div", joined((tag("div", joined((title, purpose))), tools)), "kt-header"))

    def _draw_steps(self) -> None:
        """Show which step one is on, which are done, and which cannot be taken yet."""
        model, steps = self._model, list(Step)
        here = steps.index(model.draft.step)
        buttons = []
        for number, step in enumerate(steps, start=1):
            reason = model.blocked(step)
            words = f"{number}. {tr(model.language, f'step.{step}')}"
            press = button(words, self._going(step), "tab", why_not=tr(model.language, reason) if reason else "")
            if step is model.draft.step:
                with_classes(press, "kt-current")
                press.tooltip = tr(model.language, "practice.you-are-here")
            elif steps.index(step) < here:
                with_classes(press, "kt-done")
            buttons.append(press)
        self._steps.children = tuple(buttons)
        place = say(
            model.language,
            "practice.step-of",
            number=here + 1,
            count=len(steps),
            step=tr(model.language, f"step.{steps[here]}"),
        )
        self._place.value = str(tag("p", place, "kt-place"))

    def _going(self, step: Step) -> Callable[[], None]:
        """Return what the button of `step` does."""
        return lambda: self._model.go(step)

    def _draw_marks(self) -> None:
        """Tell the browser the resume code and the title."""
        model = self._model
        name = model.case.citizen.chosen_name if model.draft.case else ""
        title = f"{name} · {tr(model.language, 'practice.title')}" if name else tr(model.language, "practice.title")
        marks = [tag("div", title, "kt-title")]
        self._had_code = self._had_code or bool(model.code)
        if self._had_code:  # an empty code makes the browser forget, which a fresh page must not
            marks.append(tag("div", "", "kt-resume", data_code=model.code))
        self._marks.value = str(joined(marks))

    def _try_again(self) -> None:
        """Save what could not be saved before; go on trying while that may help."""
        self._model.save()
        if self._model.saving.may_pass:
            self._again.ask()

    def _draw_saved(self) -> None:
        """Say when the draft was last kept, or why it is not."""
        model, saving = self._model, self._model.saving
        if saving.may_pass:
            self._again.ask()
        self._conflict.children = self._other_window() if saving.trouble in _CONFLICTS else ()
        if saving.trouble and saving.trouble not in _CONFLICTS:
            words = joined(
                (
                    say(model.language, "practice.not-kept"),
                    " ",
                    say(model.language, saving.trouble, **dict(saving.facts)),
                )
            )
            self._saved.value = str(tag("p", words, "kt-saved kt-not", role="alert"))
        elif saving.at is not None:
            self._saved.value = str(tag("p", self._kept(saving.at), "kt-saved"))
        else:
            self._saved.value = ""

    def _kept(self, at: datetime) -> object:
        """Return when it was kept, on the clock where the page is served."""
        code = tag("span", self._model.code, "kt-code-words")
        saved = say(self._model.language, "common.saved_at", time=say_time(self._model.language, at.astimezone()))
        return joined((saved, " · ", say(self._model.language, "practice.your-code"), " ", code))

    def _other_window(self) -> tuple[widgets.Widget, ...]:
        """Return the choice between this window's draft and the one that another window kept."""
        language, gone = self._model.language, self._model.saving.trouble == "store.draft_gone"
        code = "store.draft_gone" if gone else "practice.other-window"
        words = block(tag("p", say(language, code), "kt-remark-ought", role="alert"))
        mine = button(tr(language, "practice.keep-mine"), self._model.keep_mine, "secondary")
        if gone:
            return (words, row(button(tr(language, "practice.new-exercise"), self._model.forget, "secondary"), mine))
        return (words, row(button(tr(language, "practice.take-theirs"), self._take_theirs, "secondary"), mine))

    def _take_theirs(self) -> None:
        """Show what the other window kept."""
        self._model.take_theirs()
        self._draw()


def _shown(draft: Draft) -> tuple[object, ...]:
    """Return what decides which step is shown, and that it must be built again."""
    return draft.step, draft.case, draft.role, draft.years


def _steps() -> dict[Step, Callable[[PracticeModel, Offer], widgets.Widget]]:
    """Return the view of each step; those with figures are imported when first shown."""
    return {
        Step.CHOOSE: ChooseStep,
        Step.READ: lambda model, _: ReadStep(model),
        Step.TALK: lambda model, _: TalkStep(model),
        Step.PLAN: lambda model, _: BuildStep(model),
        Step.YEAR: _year,
        Step.COMPARE: _compare,
        Step.KEEP: _keep,
    }


def _year(model: PracticeModel, _: Offer) -> widgets.Widget:
    """Return the year step."""
    from kitools.ui.views.practice.year import YearStep  # noqa: PLC0415 - 40 MB that reading a case need not spend

    return YearStep(model)


def _compare(model: PracticeModel, _: Offer) -> widgets.Widget:
    """Return the step that compares two versions."""
    from kitools.ui.views.practice.compare import CompareStep  # noqa: PLC0415

    return CompareStep(model)


def _keep(model: PracticeModel, _: Offer) -> widgets.Widget:
    """Return the last step."""
    from kitools.ui.views.practice.keep import KeepStep  # noqa: PLC0415

    return KeepStep(model)
