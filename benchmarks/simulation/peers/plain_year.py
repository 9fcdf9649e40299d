"""The reference subset in plain Python, without any library: one loop a citizen."""

from bisect import bisect
from random import Random

from benchmarks.simulation.rules import Paths, Rules
from kitools.simulation.status import AFTER_CHANGE, CRISIS, NEWLY, UNNOTICED, UP_TO_DATE


def run(rules: Rules, citizens: int, seed: int) -> Paths:
    """Return the courses of `citizens` citizens."""
    random = Random(seed).random
    lives = [life(rules, random) for _ in range(citizens)]
    return Paths(*(list(part) for part in zip(*lives, strict=True)))


def life(rules, random):
    """Return one citizen's states, contacts kept and weeks with the plan up to date."""
    missed, moves, dated, told, staff = rules.missed, rules.moves, rules.dated, rules.told, rules.staff
    plan_week, ageing, written, gained, lost = rules.plan_week, rules.ageing, rules.written, rules.gained, rules.lost
    state, newly, relation, status = rules.start, rules.newly, False, UNNOTICED
    states, contacts, fresh = bytearray([state]), bytearray(), bytearray()
    for week in range(1, rules.weeks + 1):
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
    return states, contacts, fresh
