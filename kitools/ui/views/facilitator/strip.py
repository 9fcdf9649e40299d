"""The strip that is always there: the stage, the clock, and the buttons that steer."""

from math import ceil

from markupsafe import Markup

from kitools.sessions.material.stages import Stage
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.parts import Block, button, joined, row, say, tag, with_classes
from kitools.ui.views.sessions.kept import update


class Strip(Part):
    """Stage, clock and steering; the buttons stay the same ones, so that the keyboard stays where it is.

    A double click counts once (`kt-once`): the second would skip a stage, or end the pause that the first began.
    """

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        with_classes(self, "kt-card", "kt-strip")
        self._place, self._clock, self._note = Block(), Block(), Block()
        self._clock_of: object = None
        self._onward = button("", model.onward, "primary")
        self._back = button(self.tr("trainer.back_a_stage"), model.back, "secondary")
        self._pause = button("", model.pause, "secondary")
        self._more = button(self.tr("trainer.more_minutes"), model.extend, "secondary")
        with_classes(self._clock, "kt-strip-clock")
        self.children = (
            row(self._place, self._clock, classes="kt-row kt-strip-top"),
            row(self._onward, self._back, self._pause, self._more, classes="kt-row kt-strip-buttons kt-once"),
            self._note,
        )
        self.refresh()

    def refresh(self) -> None:
        """Say where the session stands."""
        update(self._place, _place(self.model))
        state = self.model.state
        moved = (state.place, state.entered_at, state.paused_at, state.paused, state.extra, state.closed)
        if moved != self._clock_of:  # the browser counts: a new clock is sent only where the time has been changed
            self._clock_of = moved
            update(self._clock, _clock(self.model))
        update(self._note, self._noted())
        self._draw_buttons()

    def _draw_buttons(self) -> None:
        """Let each button say what it does now."""
        model, state = self.model, self.model.state
        following, reason = model.slot_after(1), model.why_not_onward()
        words = self._onward_words(following.stage if following else None)
        _put(self._onward, words, bool(reason), self.tr(reason) if reason else "")
        first = model.slot_after(-1) is None
        _put(self._back, self.tr("trainer.back_a_stage"), first, self.tr("trainer.first_stage") if first else "")
        resting = state.paused_at is not None
        code = "trainer.resume" if resting else "trainer.pause"
        _put(self._pause, self.tr(code), state.closed or model.in_lobby, "")
        _put(self._more, self.tr("trainer.more_minutes"), state.closed or model.in_lobby, "")

    def _onward_words(self, following: Stage | None) -> str:
        """Return what the primary button says."""
        if self.model.in_lobby:
            return self.tr("trainer.begin")
        if following is None or self.model.state.closed:
            return self.tr("trainer.session_is_over")
        if following is Stage.CLOSED:
            return self.tr("trainer.close_session")
        return self.tr("trainer.onward_to", stage=self.tr(f"session_stage.{following}"))

    def _noted(self) -> object:
        """Return what matters just now: a pause, lost touch, groups that want help, why one cannot go on."""
        model, state = self.model, self.model.state
        notes = []
        if model.lost_touch:
            notes.append(tag("p", self.say("trainer.lost_touch"), "kt-remark-ought", role="status"))
        if state.paused_at is not None:
            notes.append(tag("p", self.say("trainer.is_paused"), "kt-remark-ought"))
        reason = model.why_not_onward()
        if reason == "session.no_groups":
            notes.append(tag("p", self.say("trainer.groups_first"), "kt-hint"))
        raised = [group.group.name for group in model.groups if group.hand]
        if raised:
            notes.append(tag("p", self.say("trainer.hand_of", group=", ".join(raised)), "kt-remark-ought"))
        return joined(notes)


def _place(model: FacilitatorModel) -> object:
    """Return the stage, and which of how many it is."""
    state, language = model.state, model.language
    stage = say(language, f"session_stage.{state.stage}")
    of = say(language, "trainer.place_of", number=state.place + 1, count=len(model.setting.slots))
    code = joined((say(language, "trainer.join_code"), " ", tag("strong", model.join_code, "kt-code-words")))
    title = tag("h2", stage, "kt-strip-title", tabindex="-1")
    return joined((tag("p", joined((of, " · ", code)), "kt-place"), title))


def _clock(model: FacilitatorModel) -> Markup:
    """Return the minutes that are left, large; the browser counts down by itself."""
    state, language = model.state, model.language
    if state.closed or state.entered_at is None or model.in_lobby or not state.slot.minutes:
        return Markup("")
    clock = model.clock()
    minutes = max(0, ceil(clock.left / 60))
    words = say(language, "trainer.minutes_left")
    after = _break_after(model)
    if clock.is_paused:
        still = tag("p", joined((tag("span", str(minutes), "kt-minutes"), " ", words)), "kt-big-clock")
        return joined((still, after))
    is_over = clock.left <= 0
    running = tag("span", joined((tag("span", str(minutes), "kt-minutes"), " ", words)), "kt-left", **_hidden(is_over))
    done = tag("span", say(language, "trainer.time_is_up"), "kt-over", **_hidden(not is_over))
    counts = tag("p", joined((running, done)), "kt-clock kt-big-clock", data_left=str(round(clock.left)))
    return joined((counts, after))


def _break_after(model: FacilitatorModel) -> Markup:
    """Say that a break follows, where one does."""
    minutes = model.state.slot.break_after
    words = say(model.language, "trainer.break_after", minutes=minutes)
    return tag("p", words, "kt-hint kt-break-after") if minutes else Markup("")


def _hidden(hidden: bool) -> dict[str, str]:
    """Return the attribute that hides an element, or none."""
    return {"hidden": "hidden"} if hidden else {}


def _put(press: object, words: str, disabled: bool, why: str) -> None:
    """Let a button say `words`; what it says already stays as it is."""
    for name, value in (("description", words), ("disabled", disabled), ("tooltip", why)):
        if getattr(press, name) != value:
            setattr(press, name, value)
