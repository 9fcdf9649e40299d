"""Everyday life as it was told: who has the ball, and the weeks, the newest first."""

from collections.abc import Sequence

import ipywidgets as widgets
from markupsafe import Markup

from kitools.sessions.happened import happenings
from kitools.sessions.values import TellWeek, Told
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.parts import block, details, joined, listed, tag

_SHOWN = 4


class Ball(SeatPart):
    """Who has the ball, in plain sight, and whether the plan is up to date."""

    def shows(self) -> object:
        """Return the last week."""
        return self.seat.own.weeks[-1] if self.seat.own and self.seat.own.weeks else None

    def build(self) -> Sequence[widgets.Widget]:
        """Return the open balls and who holds what."""
        own = self.seat.own
        if own is None or not own.weeks:
            return ()
        week = own.weeks[-1]
        title = tag("h2", self.say("join.ball-title"))
        lines = []
        if week.open_balls:
            balls = [tag("strong", self.say(f"trigger.{one}")) for one in week.open_balls]
            lines.append(tag("div", joined((self.say("join.ball-nobody"), listed(balls))), "kt-remark-stop"))
        else:
            lines.append(tag("p", self.say("join.ball-none-open"), "kt-good"))
        held = [self.say(one.code, **one.facts) for one in week.lines if one.code.startswith("story.held")]
        if held:
            lines.append(tag("div", joined((self.say("join.ball-held"), listed(held)))))
        if not week.plan_exists:
            code, classes = "join.plan-not-there", "kt-remark-ought"
        elif week.plan_up_to_date:
            code, classes = "join.plan-current", "kt-good"
        else:
            code, classes = "join.plan-outdated", "kt-remark-ought"
        lines.append(tag("p", self.say(code), classes))
        return (block(joined((title, *lines)), "kt-card"),)


class Weeks(SeatPart):
    """The weeks that have been told."""

    def shows(self) -> object:
        """Return how many weeks there are."""
        return len(self.seat.own.weeks) if self.seat.own else 0

    def build(self) -> Sequence[widgets.Widget]:
        """Return the last weeks in which something happened, and the earlier ones on demand."""
        if self.seat.own is None or not self.seat.own.weeks:
            code = "join.quiet-weeks" if self.seat.own and self.seat.own.weeks else "join.no-weeks"
            return (block(tag("p", self.say(code), "kt-empty")),) if self.seat.stage == "everyday" else ()
        weeks = [one for one in reversed(self.seat.own.weeks) if one.lines]
        title = tag("h2", self.say("join.weeks-title", week=self.seat.own.week))
        if not weeks:
            return (block(joined((title, tag("p", self.say("join.quiet-weeks"))))),)
        shown = tag("ol", joined(self._week(one) for one in weeks[:_SHOWN]), "kt-story")
        earlier = tag("ol", joined(self._week(one) for one in weeks[_SHOWN:]), "kt-story")
        more = details(self.say("join.earlier-weeks"), earlier) if len(weeks) > _SHOWN else ""
        banner = tag("p", self.say("common.learning_model"), "kt-hint")
        return (block(joined((title, banner, shown, more))),)

    def _week(self, week: TellWeek) -> Markup:
        """Return a week as sentences."""
        number = tag("span", self.say("join.week", week=week.week), "kt-week")
        state = tag("span", self.say(f"course_state.{week.state}"), f"kt-chip kt-state-{week.state}")
        return tag("li", joined((number, state, listed((self._line(one) for one in week.lines), "kt-week-lines")), " "))

    def _line(self, line: Told) -> Markup:
        """Return a line; what case, card or the group's own doing says of an event stands in its place."""
        seat, event = self.seat, str(line.facts.get("event", ""))
        own = happenings(seat.state, seat.own, seat.material).get(event) if seat.own and event else None
        return self.in_material(own) if own else self.say(line.code, **line.facts)
