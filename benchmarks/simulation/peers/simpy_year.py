"""The reference subset in SimPy: a process per citizen that wakes up once a week."""

from bisect import bisect
from random import Random

import simpy

from benchmarks.simulation.rules import Paths, Rules
from kitools.simulation.status import AFTER_CHANGE, CRISIS, NEWLY, UNNOTICED, UP_TO_DATE


def run(rules: Rules, citizens: int, seed: int) -> Paths:
    """Return the courses of `citizens` citizens."""
    env = simpy.Environment()
    random = Random(seed).random
    paths = Paths(*([bytearray() for _ in range(citizens)] for _ in range(3)))
    for path in zip(paths.states, paths.contact_kept, paths.plan_up_to_date, strict=True):
        env.process(citizen(env, rules, random, path))
    env.run(until=rules.weeks + 1)
    return paths


def citizen(env, rules, random, path):
    """Live one citizen's year and write it down in the three sequences."""
    missed, moves, dated, told, staff = rules.missed, rules.moves, rules.dated, rules.told, rules.staff
    plan_week, ageing, written, gained, lost = rules.plan_week, rules.ageing, rules.written, rules.gained, rules.lost
    state, newly, relation, status = rules.start, rules.newly, False, UNNOTICED
    states, contacts, fresh = path
    states.append(state)
    for week in range(1, rules.weeks + 1):
        yield env.timeout(1)
        if week > plan_week:
            if status == UP_TO_DATE:
                if random() < ageing:
                    status = UNNOTICED
            elif random() < written[week][status]:
                status = UP_TO_DATE
        elif week == plan_week:
            status = rules.first_status
        acts = status == UP_TO_DATE

        kept = random() >= missed[acts][relation][state]
        before = state
        state = bisect(moves[acts][kept][relation][newly > 0][before], random())
        newly = 0 if state == CRISIS else NEWLY if before == CRISIS else newly and newly - 1

        if kept:
            relation = relation or random() < gained[acts]
        elif relation:
            relation = random() >= lost
        if relation and random() < staff[week]:
            relation = False

        if week >= plan_week:
            status = dated[status][before][state]
            if told[week]:
                status = AFTER_CHANGE[status][bisect(told[week], random())]

        states.append(state)
        contacts.append(kept)
        fresh.append(acts)
