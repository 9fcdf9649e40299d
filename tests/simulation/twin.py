"""The weekly loop once more in plain Python, one course at a time, to hold the fast one to (kept naive on purpose)."""

import math

from kitools.plan import Trigger
from kitools.simulation.arrangement import arrangement
from kitools.simulation.chances import RANKED, missed_table, move_table, seen
from kitools.simulation.luck import stream
from kitools.simulation.result import STATES
from kitools.simulation.sources import OUTDATING


def live(situation, plan, p, course, weeks):  # noqa: PLR0912, PLR0915 - one long loop, as it would be told
    """Return the states, contacts, statuses and held days of one course, by the rules told in words."""
    a = arrangement(situation, plan, p, weeks=weeks)
    cov = seen(situation.covariates, frozenset())
    move = move_table(cov, (a.crisis_agreement, a.discharge_agreement), p)[0]
    missed = missed_table(cov, a.involvement, p)[0]

    def luck(name, number=0):
        return float(stream(7, name, number).random(course + 1, dtype="float32")[course])

    def weekly(name, week):
        block, place = divmod(week - 1, 13)
        return float(stream(7, name, block).random((course + 1, 13), dtype="float32")[course][place])

    def times(name, chance, possible):
        """Return the weeks in which it happens: waits from one time to the next among the possible weeks."""
        found, at, nth = set(), -1, 0
        while chance > 0:
            block, place = divmod(nth, 4)
            wait = float(stream(7, name, block).random((course + 1, 4), dtype="float32")[course][place])
            at += max(1, math.ceil(math.log1p(-wait) / math.log1p(-chance)))
            if at >= len(possible):
                break
            found.add(possible[at])
            nth += 1
        return found

    def ball_luck(name, nth):
        return [float(u) for u in stream(7, name, nth).random((course + 1, 3), dtype="float32")[course]]

    state, relation, newly, status, away, streak = STATES.index(cov.start_state), 0, 0, 0, 0, 0
    orphaned, unheld, balls, counts, told = False, False, [], {}, []
    accepted = luck("plan.accepted") < a.acceptance
    begins = a.plan_week
    if begins is None:
        begins = max(1, math.ceil(math.log1p(-luck("plan.meeting")) / math.log1p(-a.meeting_weekly)))
    states, contacts, statuses = [state], [], []
    every = list(range(1, weeks + 1))
    goes, ages = times("staff.away", p.staff_away_weekly, every), times("plan.aged", p.ageing_weekly, every)
    conflicts = times("plan.conflict", a.conflict, every)
    told_of = {
        one.name: times(one.name, one.chance, [week for week in every if one.chance_in(week) > 0])
        for one in a.sources
        if not one.of_the_course
    }
    left = 0
    for week in range(1, weeks + 1):
        leaving = week in goes
        left += leaving
        away = max(away - 1, 0)
        if leaving:
            away = int(p.away_weeks)
        exists = accepted and week >= begins
        orphaned = orphaned or (leaving and exists and not a.has_owner)
        writing = False
        if exists and week == begins:
            status = 2
        elif exists and status == 2:
            status = 0 if week in ages else 2
        elif exists and not orphaned:
            share = min(1.0, float(a.hours[a.writer]) / a.update_hours) if a.writer >= 0 else 0.0
            chance = p.update_weekly * share if status == 1 else p.update_anyway
            writing = weekly("plan.updated", week) < max(chance, a.chance_at_meeting(week))
            status = 2 if writing else status
        here = a.coordinator >= 0 and away == 0
        stands = exists and a.coordinator >= 0 and (here or a.stand_in >= 0)
        ready = stands and status == 2
        gauge = (2 if here else 1) if ready else 0
        kept = weekly("contact", week) >= missed[relation, gauge, state]
        streak = 0 if kept else streak + 1
        acts = kept and gauge == 2 and STATES[state].value not in ("crisis", "out_of_contact")
        acts = acts and week not in conflicts
        chances = move[relation, int(kept), gauge, int(newly > 0), int(unheld), state]
        u, line = weekly("move", week), 0.0
        for to in RANKED:
            line += chances[to]
            if u < line:
                break
        before, after = STATES[state].value, STATES[to].value
        newly = 0 if after == "crisis" else 4 if before == "crisis" else max(newly - 1, 0)
        state = to
        own = {
            Trigger.CRISIS: after == "crisis" != before,
            Trigger.NO_SHOWS: streak == 3,
            Trigger.RELAPSE: before in ("stable", "recovering") and after == "unstable",
            Trigger.DISCHARGE: before == "crisis" != after,
            Trigger.COORDINATOR_AWAY: leaving,
        }
        happened = [
            own[one.kind]
            if one.of_the_course
            else week in told_of[one.name] and not (kept and one.kind is Trigger.NO_SHOWS)
            for one in a.sources
        ]
        r = weekly("relation", week)
        gained = p.relation_gained
        if a.competent and gauge == 2:
            gained = gained * p.competence_relation / (1 - gained + gained * p.competence_relation)
        relation = (1 if relation or r < gained else 0) if kept else (0 if r < p.relation_lost else relation)
        if leaving and luck("relation.staff", left) < p.relation_lost_staff:
            relation = 0
        for source, one in enumerate(a.sources):
            if happened[source]:
                counts[source] = counts.get(source, 0) + 1
                if not any(ball["source"] == source for ball in balls):
                    patience, lost, _ = ball_luck(f"ball.{one.name}", counts[source])
                    route = a.routes[source]
                    risk = route.lost_alone
                    if ready:
                        risk = route.lost_by_agreement if route.who >= 0 else route.lost_by_coordinator
                    wait = float(p.lost_days) if lost < risk else 0.0
                    day = 7 * (week - 1) + int(weekly("ball.day", week) * 7)
                    ball = {"source": source, "day": day, "wait": wait, "known": ready}
                    balls.append(ball | {"patience": -math.log1p(-patience), "week": week})
        statuses.append(int(exists and status == 2))
        for source, one in enumerate(a.sources):
            if happened[source] and exists and one.kind in OUTDATING:
                status = 1 if a.notices(one.kind) else 0 if status == 2 else status
        crowd, waiting = len(balls), []
        busy = {d.who: 0.0 for d in a.duties}
        for d in a.duties:
            if d.binding and d.start <= week <= d.due:
                busy[d.who] += d.hours * acts

        for ball in balls:
            route = a.routes[ball["source"]]
            rate = 1 / p.days_nobody if week >= route.sector_ready else 0.0

            if (ball["known"] or ready) and stands:
                follower = a.coordinator if here else a.stand_in
                holders = [(follower, 1 / p.days_coordinator)]
                if route.who >= 0 and week >= route.ready_week:
                    holders.append((route.who, route.rate))
                for who, full in holders:
                    free = a.hours[who] - busy.get(who, 0.0) - (a.update_hours if writing and who == a.writer else 0)
                    rate += full * min(1.0, max(0.0, free / (p.hours_per_ball * crowd)))
            exposure = min(7 * week - ball["day"], 7)
            waited = min(ball["wait"], exposure)
            ball["wait"] -= waited
            exposure -= waited
            if rate * exposure >= ball["patience"]:
                day = int(7 * week - exposure + ball["patience"] / rate)
                told.append((ball["week"], ball["source"], max(ball["day"], min(day, 7 * week - 1))))
            else:
                ball["patience"] -= rate * exposure
                waiting.append(ball)
        balls = waiting
        unheld = bool(balls)
        states.append(state)
        contacts.append(bool(kept))
    told += [(ball["week"], ball["source"], -1) for ball in balls]
    return states, contacts, statuses, sorted(told)
