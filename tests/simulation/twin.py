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

    def luck(name, week=0):
        return float(stream(7, name, week).random(course + 1, dtype="float32")[course])

    def ball_luck(name, nth):
        return [float(u) for u in stream(7, name, nth).random((course + 1, 3), dtype="float32")[course]]

    state, relation, newly, status, away, streak = STATES.index(cov.start_state), 0, 0, 0, 0, 0
    orphaned, unheld, balls, counts, told = False, False, [], {}, []
    accepted = luck("plan.accepted") < a.acceptance
    begins = a.plan_week
    if begins is None:
        begins = max(1, math.ceil(math.log1p(-luck("plan.meeting")) / math.log1p(-a.meeting_weekly)))
    states, contacts, statuses = [state], [], []
    for week in range(1, weeks + 1):
        leaving = luck("staff.away", week) < p.staff_away_weekly
        away = max(away - 1, 0)
        if leaving:
            away = int(p.away_weeks)
        exists = accepted and week >= begins
        orphaned = orphaned or (leaving and exists and not a.has_owner)
        writing = False
        if exists and week == begins:
            status = 2
        elif exists and status == 2:
            status = 0 if luck("plan.aged", week) < p.ageing_weekly else 2
        elif exists and not orphaned:
            share = min(1.0, float(a.hours[a.writer]) / a.update_hours) if a.writer >= 0 else 0.0
            chance = p.update_weekly * share if status == 1 else p.update_anyway
            writing = luck("plan.updated", week) < max(chance, a.chance_at_meeting(week))
            status = 2 if writing else status
        here = a.coordinator >= 0 and away == 0
        stands = exists and a.coordinator >= 0 and (here or a.stand_in >= 0)
        ready = stands and status == 2
        gauge = (2 if here else 1) if ready else 0
        kept = luck("contact", week) >= missed[relation, gauge, state]
        streak = 0 if kept else streak + 1
        acts = kept and gauge == 2 and STATES[state].value not in ("crisis", "out_of_contact")
        chances = move[relation, int(kept), gauge, int(newly > 0), int(unheld), state]
        u, line = luck("move", week), 0.0
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
            else one.chance_in(week) > 0
            and luck(one.name, week) < one.chance_in(week)
            and not (kept and one.kind is Trigger.NO_SHOWS)
            for one in a.sources
        ]
        r = luck("relation", week)
        relation = (1 if relation or r < p.relation_gained else 0) if kept else (0 if r < p.relation_lost else relation)
        if leaving and luck("relation.staff", week) < p.relation_lost_staff:
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
                    day = 7 * (week - 1) + int(luck("ball.day", week) * 7)
                    ball = {"source": source, "day": day, "wait": wait, "known": ready}
                    balls.append(ball | {"patience": -math.log1p(-patience), "week": week})
        statuses.append(int(exists and status == 2))
        for source, one in enumerate(a.sources):
            if happened[source] and exists and one.kind in OUTDATING:
                status = 1 if a.notices(one.kind) else 0 if status == 2 else status
        crowd, left = len(balls), []
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
                left.append(ball)
        balls = left
        unheld = bool(balls)
        states.append(state)
        contacts.append(bool(kept))
    told += [(ball["week"], ball["source"], -1) for ball in balls]
    return states, contacts, statuses, sorted(told)
