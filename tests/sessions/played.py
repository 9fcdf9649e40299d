"""A session that has been played from its lobby to its end, on a log that somebody hands in."""

from hashlib import sha256

from kitools.cases import case
from kitools.plan import Consent, LegalBasis, Topic
from kitools.sessions import commands as c
from kitools.sessions.commands.telling import sectors_in
from kitools.sessions.desk import Desk
from kitools.sessions.everyday import let_weeks_pass, let_year_go
from kitools.sessions.grouping import suggested_groups
from kitools.sessions.material.questionnaire import questionnaire
from kitools.sessions.material.stages import Stage
from kitools.sessions.values import FACILITATOR, Reply
from tests.sessions.builders import MONDAY, SECTORS, a_setting

NICKNAMES = (
    "Mette H.", "Søren", "Aishaq", "Bodilkaj", "Torben-Ø", "Ulrikka", "Jessup", "Vibekke", "Xenialuu", "Yrsaline",
    "Zarahtu", "Åselma",
)  # fmt: skip
ARMED = ("ingen-indkalder", "henvisningen-kommer-retur", "tilbagefald")


def key_of(number):
    """Return what stands for somebody's own code."""
    return sha256(str(number).encode()).hexdigest()


class Played:
    """A session of twelve in two groups; `free` is added to everything that somebody types."""

    def __init__(self, log, session, free="", people=12, **setting):
        self.log, self.session, self.free = log, session, free
        self.trainer = Desk(log, session, FACILITATOR)
        self.trainer.refresh()
        self.trainer.do(c.open_session, a_setting(title=f"Fælles dag{free}"[:40], armed=ARMED, **setting))
        self.desks = {}
        for number in range(people):
            self.desks[f"p{number}"] = desk = Desk(log, session, f"p{number}")
            desk.refresh()
            desk.do(c.join, NICKNAMES[number], SECTORS[number % 2] if number < 10 else SECTORS[3])
        self.trainer.refresh()
        cases = [case(self.trainer.state.set_up.case)]
        names = [f"Blå{free}"[:40], "Grøn"]
        self.trainer.do(c.group_people, suggested_groups(self.trainer.state.here(), cases, names, size=6))

    @property
    def state(self):
        """The session as it is now."""
        self.trainer.refresh()
        return self.trainer.state

    @property
    def facts(self):
        """All that has happened."""
        self.trainer.refresh()
        return self.trainer.facts

    def desk(self, name):
        """Return a desk, up to date."""
        self.desks[name].refresh()
        return self.desks[name]

    def play(self):
        """Play it to its end."""
        self._answer("before", 0)
        self._at(Stage.MEETING)
        for group in self.state.groups.values():
            self._meet(group)
        self._at(Stage.EVERYDAY)
        self.trainer.do(let_weeks_pass, list(self.state.groups), 10)
        for group in self.state.groups.values():
            writer = group.members[0]
            reason = f"Så det ikke falder mellem to stole, siger Mette{self.free}"
            self.desk(writer).do(c.answer_card, "ingen-indkalder", "b", "", reason)
        self.trainer.refresh()
        self.trainer.do(let_weeks_pass, list(self.state.groups), 20)
        self._at(Stage.YEAR)
        self.trainer.do(let_year_go, list(self.state.groups))
        self._at(Stage.DEBRIEF)
        self._needs()
        self._at(Stage.MONDAY)
        for number in range(6):
            words = (f"Ringe til Aishaq på mandag{self.free}", f"To timer om ugen til koordinatoren{self.free}")
            self.desk(f"p{number}").do(c.write_monday, key_of(number), *words, "nearest_manager")
        self._answer("after", 1)
        self._at(Stage.CLOSED)
        return self

    def _at(self, stage):
        """Go to a stage."""
        self.trainer.refresh()
        self.trainer.do(c.enter, [slot.stage for slot in self.trainer.state.set_up.slots].index(stage))

    def _meet(self, group):
        """Hold a meeting: the plan is written, a note is shared, a decision is taken."""
        writer = self.desk(group.members[0])
        writer.do(c.take_pen)
        stands = writer.state.groups[group.group.id].plan.wish
        writer.do(c.edit, "wish", stands, f"Ro om aftenen{self.free}")
        if group.group.id == "gruppe-1":
            self._consent(writer, group)
        for name in group.members[1:3]:
            role = self.state.role_of(name)
            notes = case(group.group.case).notes_for(role) if role in {one.id for one in case("samir").roles} else ()
            for note in notes[:1]:
                self.desk(name).do(c.share_note, note.id, anyway=True)
        writer.refresh()
        writer.do(c.decide, 1, f"Psykiatrien begynder{self.free}", f"De ser Samir mest{self.free}")
        writer.do(c.decide, 1, f"Kommunen ejer planen{self.free}", f"Søren foreslog det{self.free}")

    def _consent(self, writer, group):
        """Let the citizen's consent cover everything at the table."""
        parties = sectors_in(writer.state, writer.state.groups[group.group.id])
        for one in writer.state.groups[group.group.id].plan.objections:
            writer.do(c.edit, f"objections/{one.id}", one.model_dump(mode="json"), None)
        for basis in (LegalBasis.HEALTH_OTHER_PURPOSE, LegalBasis.MUNICIPAL):
            facts = {"topics": tuple(Topic), "parties": parties, "form": "written", "given_on": MONDAY}
            yes = Consent(id=f"ja-{basis.value[:6]}", basis=basis, **facts)
            writer.do(c.edit, f"consents/{yes.id}", None, yes.model_dump(mode="json"))

    def _needs(self):
        """Name needs and vote for them."""
        said = (("B12", "To timer om ugen til den, der er koordinator"), ("B08", "En fælles samtykkeblanket"),
                ("B12", "En afløser, når koordinatoren er på ferie"))  # fmt: skip
        for number, (barrier, text) in enumerate(said):
            given = (f"need-{number}", f"{text}{self.free}", f"Ledelsen{self.free}"[:40], barrier)
            self.desk(f"p{number}").do(c.name_need, *given)
        for number in range(3, 9):
            self.desk(f"p{number}").do(c.vote, "need-0")

    def _answer(self, occasion, more):
        """Let ten answer the questionnaire."""
        form = questionnaire()
        for number in range(10):
            desk = self.desk(f"p{number}")
            steps = [Reply(item=one.id, step=min(5, 2 + (number + at) % 2 + more)) for at, one in enumerate(form.items)]
            if occasion == "after":
                steps.append(Reply(item="brug", step=4 + number % 2))
                steps.append(Reply(item="med-hjem", text=f"At spørge Vibekke først{self.free}"))
            desk.do(c.answer, key_of(number), occasion, desk.state.people[f"p{number}"].sector.value, steps)
