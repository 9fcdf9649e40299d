"""A participant's seat: what one sees of the session, and what one can do in it."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import traitlets

from kitools.cases import Case, Note, Reply, Role
from kitools.ground import KitError
from kitools.plan import Sector
from kitools.sessions import commands as c
from kitools.sessions.clock import Clock, agenda_clock
from kitools.sessions.commands.home import Occasion
from kitools.sessions.commands.telling import case_of, day_of
from kitools.sessions.events import Answered, MondayWritten
from kitools.sessions.events.home import Outcome
from kitools.sessions.folding import Fact
from kitools.sessions.material.agendas import Agenda, agenda
from kitools.sessions.material.stages import Slot, Stage, StageTexts, format_named
from kitools.sessions.rights import WRITING
from kitools.sessions.state import GroupState, Message, Shared
from kitools.sessions.values import CITIZEN, OBSERVER, Person
from kitools.sessions.values import Reply as Given
from kitools.ui.models.doors import join_page
from kitools.ui.models.join.keys import answer_key
from kitools.ui.models.join.writing import PlanDesk
from kitools.ui.models.live import LiveLog, LiveModel, Trouble, new_id

FOLLOW_UP_AFTER = timedelta(weeks=4)
"""The earliest that the follow-up can be answered, unless the trainer opens it: three months is meant."""


class SeatModel(LiveModel):
    """The seat of `who` in a session; `code` is the participant's own, and is known to nobody else.

    `who` stands in no trait, so that nothing a browser sends can change whose seat it is.
    """

    code = traitlets.Unicode()

    def __init__(  # noqa: PLR0913, PLR0917 - what a seat is
        self,
        language: str,
        log: LiveLog,
        session: str,
        who: str,
        now: Callable[[], datetime],
        code: str = "",
        address: str = "",
    ) -> None:
        super().__init__(language, log, session, who, now)
        self.code = code
        self._address = address
        self.plan_desk = PlanDesk(self)

    def look(self) -> tuple[Fact, ...]:
        """Take in what has happened, also for the plan's cards."""
        with self.hold_trait_notifications():  # whoever looks then finds the cards' plan up to date too
            new = super().look()
            if self.own is not None:
                self.plan_desk.noticed(new)
        return new

    # --- who one is -------------------------------------------------------------------------------------------

    @property
    def person(self) -> Person | None:
        """The participant, once he or she has come."""
        return self.state.people.get(self.who)

    @property
    def is_out(self) -> bool:
        """Whether one takes part no more, since the trainer has said so."""
        return self.who in self.state.gone

    @property
    def own(self) -> GroupState | None:
        """The group that one sits in; none for whoever takes part no more."""
        return None if self.is_out else super().own

    @property
    def role(self) -> str:
        """One's role in the group; whoever has no group yet watches."""
        return self.state.role_of(self.who) or OBSERVER

    @property
    def case(self) -> Case | None:
        """The case that one's group works with."""
        return case_of(self.state, self.own) if self.own else None

    @property
    def case_role(self) -> Role | None:
        """The role of the case that one plays; none for the citizen and for whoever watches."""
        found = self.case
        return found.role(self.role) if found and self.role not in (CITIZEN, OBSERVER) else None

    @property
    def material(self) -> str:
        """The language of the session's material."""
        return self.state.setting.language if self.state.setting else self.language

    @property
    def way_back(self) -> str:
        """The address that brings one back from anywhere; for oneself alone, since one's own code is in it."""
        return join_page(self._address, self.language, kode=self.code) if self.code else ""

    @property
    def key(self) -> str:
        """What one's answers are kept under."""
        return answer_key(self.code, self.desk.session)

    # --- where the session stands -----------------------------------------------------------------------------

    @property
    def stage(self) -> Stage:
        """The stage; everybody waits before the session is set up."""
        return self.state.stage if self.state.setting else Stage.LOBBY

    @property
    def slot(self) -> Slot | None:
        """The slot of time, if the session is set up."""
        return self.state.slot if self.state.setting else None

    @property
    def texts(self) -> StageTexts:
        """What is said of the stage in this session's format."""
        return format_named(self.state.set_up.format).texts(self.stage)

    @property
    def is_paused(self) -> bool:
        """Whether the session rests."""
        return self.state.paused_at is not None

    @property
    def has_pen(self) -> bool:
        """Whether one has the group's pen."""
        return self.own is not None and self.own.pen == self.who

    @property
    def can_write(self) -> bool:
        """Whether the group's plan can be written in this stage."""
        return self.stage in WRITING and self.own is not None and self.own.has_begun

    @property
    def pen_is_free(self) -> bool:
        """Whether one may take the pen: nobody has it, or whoever has it is away."""
        pen = self.own.pen if self.own else None
        return pen is None or pen in self.state.gone or not self.is_here(pen)

    def members(self) -> tuple[Person, ...]:
        """Return those who sit in one's group."""
        names = self.own.members if self.own else ()
        return tuple(self.state.people[name] for name in names if name in self.state.people)

    def role_words(self, who: str) -> str:
        """Return what the role of `who` in one's group is called; an id of the page's words for citizen and watcher."""
        role = self.own.group.role_of(who) if self.own else None
        found = self.case
        if found is None or role in (None, CITIZEN, OBSERVER):
            return role or OBSERVER
        return found.role(role).function.in_language(self.material)

    def messages(self) -> tuple[Message, ...]:
        """Return what the trainer has said to all and to one's group, the latest last."""
        own = self.own.group.id if self.own else None
        return tuple(one for one in self.state.messages if one.group in (None, own))

    # --- what one knows ---------------------------------------------------------------------------------------

    def notes(self) -> tuple[Note, ...]:
        """Return what one's own role knows."""
        return self.case_role.notes if self.case_role else ()

    def shared_notes(self) -> tuple[tuple[Shared, Role, Note], ...]:
        """Return what has been shared in one's group, by whom, and the note itself."""
        found, own = self.case, self.own
        if found is None or own is None:
            return ()
        known = {note.id: (role, note) for role in found.roles for note in role.notes}
        return tuple((one, *known[one.note]) for one in own.shared if one.note in known)

    def absent_roles(self) -> tuple[Role, ...]:
        """Return the roles of the case that nobody in the group plays, and that the group knows of."""
        found, own = self.case, self.own
        if found is None or own is None:
            return ()
        played = {seat.role for seat in own.group.seats}
        revealed = {reply.reveals for reply in (self.rung(one.role, one.question) for one in own.rung) if reply}
        return tuple(
            one for one in found.roles if one.id not in played and (one.known_from_start or one.id in revealed)
        )

    def rung(self, role: str, question: str) -> Reply | None:
        """Return what a role that nobody plays says to a question that the group has asked it."""
        found, own = self.case, self.own
        if found is None or own is None or not any((one.role, one.question) == (role, question) for one in own.rung):
            return None
        asker = self.case_role.sector if self.case_role else Sector.SOCIAL_SERVICES
        return found.ask(role, question, asker=asker, plan=own.plan, on=day_of(self.state, own))

    @property
    def may_speak(self) -> bool:
        """Whether one may say how the citizen was asked: the citizen, or the pen where nobody plays."""
        if self.own is None or not self.can_write:
            return False
        plays = self.own.citizen
        return self.has_pen if plays is None or plays in self.state.gone else plays == self.who

    # --- the meeting ------------------------------------------------------------------------------------------

    def agenda(self) -> Agenda | None:
        """Return the agenda of one's group within the minutes of the stage."""
        if self.own is None or self.slot is None:
            return None
        found = agenda(self.own.form)
        try:
            return found.within(self.slot.minutes)
        except KitError:
            return found

    def item_clock(self) -> Clock | None:
        """Return the clock of the agenda's item."""
        found, own = self.agenda(), self.own
        if found is None or own is None:
            return None
        minutes = found.items[min(own.agenda_item, len(found.items) - 1)].minutes
        return agenda_clock(minutes, own.agenda_at, self.state.paused_at or self.now())

    # --- what one says ----------------------------------------------------------------------------------------

    def take_pen(self) -> Trouble | None:
        """Take the pen; whoever has it may be relieved when away."""
        pen = self.own.pen if self.own else None
        return self.do(c.take_pen, holder_is_away=pen is not None and not self.is_here(pen))

    def pass_pen(self, to: str | None) -> Trouble | None:
        """Write what waits, and hand the pen on, or lay it on the table."""
        self.plan_desk.flush()
        return self.do(c.pass_pen, to)

    def suggest(self, path: str, text: str) -> Trouble | None:
        """Suggest words for a place in the plan."""
        return self.do(c.suggest, new_id("forslag"), path, text)

    def name_need(self, text: str, addressed: str, barrier: str) -> Trouble | None:
        """Name something that an organisation must change."""
        return self.do(c.name_need, new_id("behov"), text, addressed, barrier)

    # --- what is kept under the own code ---------------------------------------------------------------------

    def given(self, occasion: Occasion) -> Answered | None:
        """Return one's own latest answer on an occasion."""
        own = (one for one in reversed(self.state.answers) if (one.key, one.occasion) == (self.key, occasion))
        return next(own, None)

    def answer(self, occasion: Occasion, replies: Sequence[Given]) -> Trouble | None:
        """Answer the questionnaire; nobody can see who did."""
        sector = self.person.sector.value if self.person else ""
        return self.do(c.answer, self.key, occasion, sector, replies)

    def monday(self) -> MondayWritten | None:
        """Return one's own mandagskort."""
        return self.state.mondays.get(self.key)

    def write_monday(self, promise: str, need: str, addressed: str) -> Trouble | None:
        """Write one's mandagskort."""
        return self.do(c.write_monday, self.key, promise, need, addressed)

    def check_monday(self, outcome: Outcome, why: str, need: Outcome | None = None) -> Trouble | None:
        """Say what became of one's promise, and of the need on the card."""
        return self.do(c.check_monday, self.key, outcome, why, need)

    @property
    def follow_up_is_open(self) -> bool:
        """Whether the follow-up can be answered now: four weeks after the end, or when the trainer has opened it."""
        closed = self.state.closed_at
        return self.state.closed and (
            self.state.follow_up_open or (closed is not None and self.now() - closed >= FOLLOW_UP_AFTER)
        )

    def picture(self, name: str) -> str | None:
        """Return a figure that was drawn once elsewhere, if it is kept."""
        try:
            return self.log.picture(self.desk.session, name)
        except KitError:
            return None

    def other_groups(self) -> tuple[GroupState, ...]:
        """Return all groups, one's own first: they are open to all in the debrief."""
        own = self.own.group.id if self.own else ""
        return tuple(sorted(self.state.groups.values(), key=lambda one: one.group.id != own))
