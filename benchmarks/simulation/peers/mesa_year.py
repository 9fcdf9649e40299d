"""The reference subset in Mesa: an agent per citizen, and a model that lets all of them take a step each week."""

from bisect import bisect

from mesa import Agent, Model

from benchmarks.simulation.rules import Paths, Rules
from kitools.simulation.status import AFTER_CHANGE, CRISIS, NEWLY, UNNOTICED, UP_TO_DATE


def run(rules: Rules, citizens: int, seed: int) -> Paths:
    """Return the courses of `citizens` citizens."""
    year = Year(rules, citizens, seed)
    for _ in range(rules.weeks):
        year.step()
    paths = Paths(*(list(path) for path in zip(*(agent.path for agent in year.agents), strict=True)))
    year.remove_all_agents()  # Mesa remembers every model; its citizens may go
    return paths


class Year(Model):
    """A year of a case, lived by many citizens."""

    def __init__(self, rules: Rules, citizens: int, seed: int) -> None:
        super().__init__(seed=seed)
        self.rules, self.draw = rules, self.random.random
        Citizen.create_agents(self, citizens)

    def step(self) -> None:
        """Live one week; citizens do not meet, so that their order means nothing and need not be shuffled."""
        self.agents.do("step")


class Citizen(Agent):
    """One citizen, who writes the own course down."""

    def __init__(self, model: Year) -> None:
        super().__init__(model)
        rules = model.rules
        self.state, self.newly, self.relation, self.status = rules.start, rules.newly, False, UNNOTICED
        self.path = bytearray([self.state]), bytearray(), bytearray()

    def step(self) -> None:
        """Live one week."""
        model = self.model
        rules, week, random = model.rules, model.steps, model.draw
        state, newly, relation, status = self.state, self.newly, self.relation, self.status
        plan_week = rules.plan_week
        if week > plan_week:
            if status == UP_TO_DATE:
                if random() < rules.ageing:
                    status = UNNOTICED
            elif random() < rules.written[week][status]:
                status = UP_TO_DATE
        elif week == plan_week:
            status = rules.first_status
        acts = status == UP_TO_DATE

        kept = random() >= rules.missed[acts][relation][state]
        before = state
        state = bisect(rules.moves[acts][kept][relation][newly > 0][before], random())
        newly = 0 if state == CRISIS else NEWLY if before == CRISIS else newly and newly - 1

        if kept:
            relation = relation or random() < rules.gained[acts]
        elif relation:
            relation = random() >= rules.lost
        if relation and random() < rules.staff[week]:
            relation = False

        if week >= plan_week:
            status = rules.dated[status][before][state]
            if rules.told[week]:
                status = AFTER_CHANGE[status][bisect(rules.told[week], random())]

        self.state, self.newly, self.relation, self.status = state, newly, relation, status
        states, contacts, fresh = self.path
        states.append(state)
        contacts.append(kept)
        fresh.append(acts)
