"""The year once more in plain Python, one course at a time, to hold the fast model to (kept naive on purpose).

It works out for itself what a plan arranges, every chance of a week, and the week itself. It borrows only: the streams
of luck (`stream`; how a number is compared with a chance is told again), the rule of law `can_share`, and four lists of
names that a rule cannot derive (the states, which sector and topic an event of the course has, and which events outdate
a plan).
Chances are rounded to 32 bits where the model compares them so.
"""

from datetime import date, timedelta
from functools import lru_cache
from math import ceil, exp, log, log1p
from types import SimpleNamespace

import numpy as np

from kitools.plan import Purpose
from kitools.plan.sharing import can_share
from kitools.simulation import Mechanism
from kitools.simulation.luck import stream
from kitools.simulation.result import STATES
from kitools.simulation.sources import OF_THE_COURSE, OUTDATING, SECTOR_OF, TOPIC_OF

SEED, AT_MOST = 7, 64
FROM_BEST_TO_WORST = ("recovering", "stable", "unstable", "out_of_contact", "crisis")


@lru_cache(maxsize=20_000)
def numbers(name, number, columns):
    """Return the luck of all courses: drawing it anew for each would give the same, slowly."""
    return stream(SEED, name, number).random((AT_MOST, columns), dtype="float32")


def narrow(chance):
    return float(np.float32(chance))


def times_odds(chance, multiplier):
    odds = chance / (1 - chance) * multiplier
    return odds / (1 + odds)


def week_of(day, begin):
    return (day - begin).days // 7 + 1


def arranged(situation, plan, p, off):  # noqa: PLR0912, PLR0915 - the plan read from one end to the other
    """Return what the plan arranges, in the words of the plan: people are ids, nobody is `None`."""
    meeting, a = plan.meeting, SimpleNamespace()
    a.begin = plan.begins_on or meeting.held_on or plan.initiated_on or date(2026, 1, 5)
    a.people = [one.id for one in plan.participants]
    a.sector = {one.id: one.sector for one in plan.participants}
    elements = meeting.form != "network" or Mechanism.MEETING_FORM in off

    a.coordinator = plan.coordinator.participant if plan.coordinator.participant in a.people else None
    a.stand_in = plan.coordinator.stand_in if plan.coordinator.stand_in in a.people else None
    if a.stand_in == a.coordinator:
        a.stand_in = None
    if a.coordinator is None and Mechanism.COORDINATOR in off:
        a.coordinator = "somebody"
        a.people.append("somebody")
    if a.stand_in is None and Mechanism.STAND_IN in off:
        a.stand_in = a.coordinator

    a.hours = dict.fromkeys(a.people, 0.0)
    said = {one.participant: one.hours_per_week for one in plan.commitments if one.hours_per_week is not None}
    for who in a.people:
        mine = [one.hours_per_week or 0 for one in plan.interventions
                if one.responsible == (who,) and one.answer == "accepted"]  # fmt: skip
        unsaid = p.hours_unsaid if who != a.coordinator or plan.coordinator.hours_per_week is None else 0
        a.hours[who] = said.get(who, sum(mine) + unsaid)
    others = sum(one.action is None for one in plan.other_plans)
    if a.coordinator is not None:
        a.hours[a.coordinator] += plan.coordinator.hours_per_week or 0
        if Mechanism.COMPETING_PLANS not in off:
            a.hours[a.coordinator] = max(0, a.hours[a.coordinator] - others * p.hours_other_plan)
    a.conflict = 0 if Mechanism.COMPETING_PLANS in off else 1 - (1 - p.conflict_weekly) ** others

    a.plan_week = None if meeting.held_on is None else max(1, week_of(meeting.held_on, a.begin))
    if a.plan_week is None and Mechanism.INITIATIVE in off:
        a.plan_week = 1
    a.owned = plan.owner in a.sector or Mechanism.INITIATIVE in off
    a.meeting_weekly = p.meeting_weekly_one
    if plan.initiator is not None and plan.owner in a.sector:
        a.meeting_weekly = p.meeting_weekly_both
    elif plan.initiator is None and plan.owner not in a.sector:
        a.meeting_weekly = p.meeting_weekly_none
    if meeting.form != "coordination" or Mechanism.MEETING_FORM in off:
        a.meeting_weekly = times_odds(a.meeting_weekly, p.network_meeting_sooner)

    asked = any(one.wish != "not_asked" for one in plan.network)
    came = meeting.citizen_attendance not in (None, "absent")
    a.involved = 1 if Mechanism.INVOLVEMENT in off else (bool(plan.wish.strip()) + asked + came) / 3
    a.cov = situation.covariates
    if Mechanism.MOTIVATION in off:
        a.cov = a.cov.with_changes(low_motivation=0)
    eager = p.involvement_acceptance**a.involved * p.motivation_acceptance**a.cov.low_motivation
    a.acceptance = times_odds(p.acceptance_pending, eager)
    if Mechanism.CONSENT in off or meeting.citizen_acceptance == "accepted":
        a.acceptance = 1
    elif meeting.citizen_acceptance == "declined":
        a.acceptance = 0

    a.stale = meeting.held_on is not None and (a.begin - meeting.held_on).days / 7 > p.stale_weeks
    a.writer = plan.upkeep.writer if plan.upkeep.writer in a.people else None
    if a.writer is None and Mechanism.OBLIGATIONS in off:
        a.writer = a.coordinator
    lists = (plan.challenges, plan.goals, plan.interventions, plan.if_thens, plan.commitments)
    beyond_ten = 0 if Mechanism.COMPLEXITY in off else max(0, sum(map(len, lists)) - 10)
    a.update_hours = p.update_hours + beyond_ten * p.update_hours_per_item
    a.can_write = {who: 1 if Mechanism.HOURS in off else min(1, a.hours[who] / a.update_hours) for who in a.people}
    a.can_write[None] = 1 if Mechanism.HOURS in off else 0
    a.noticed = [] if a.writer is None else list(plan.upkeep.triggers)
    a.fixed_weeks = None if a.writer is None else plan.upkeep.fixed_weeks
    a.next_meeting = None if meeting.next_meeting is None else week_of(meeting.next_meeting, a.begin)
    a.meeting_writes = 1 if elements else p.network_meeting_writes
    a.gained = p.relation_gained
    competent = bool(plan.coordinator.competences.strip()) or Mechanism.COMPETENCE in off
    a.gained_by_competence = times_odds(a.gained, p.competence_relation) if competent else a.gained
    a.known = p.information_shared if elements else p.information_network_meeting
    if Mechanism.SHARED_KNOWLEDGE in off:
        a.known = 1

    a.duties, left = [], dict(a.hours)
    for one in plan.interventions:
        if one.prioritised:
            named = [who for who in one.responsible if who in a.people]
            need, bound = one.hours_per_week or 0, len(one.responsible) == 1 and one.answer == "accepted"
            who = named[0] if named and (bound or Mechanism.OBLIGATIONS in off) else None
            binds = who is not None and (Mechanism.HOURS in off or need <= left[who] + 1e-6)
            if binds:
                left[who] -= need
            begins = one.start_on or meeting.held_on
            start = 1 if begins is None else max(1, week_of(begins, a.begin))
            due = start + round(p.due_weeks) - 1 if one.due is None else week_of(one.due, a.begin)
            if due >= 1:
                duty = {"who": who, "hours": need, "start": start, "due": max(start, due), "binds": binds}
                a.duties.append(SimpleNamespace(**duty))

    def waits(sector):
        """Return the first week in which the sector can act."""
        contact = {one.sector: one for one in reversed([*plan.contacts, *situation.contacts])}.get(sector)
        state = "none" if contact is None else contact.state
        if Mechanism.OTHER_SECTOR in off or sector in ("citizen", "general_practice") or state == "in_contact":
            return 1
        sooner = p.visitation_ki_minutes if meeting.held_on is not None and elements else 1
        if state != "referred":
            return 1 + ceil(p.weeks_unreferred * sooner)
        wait = round(p.weeks_integrated) if contact.integrated_treatment else ceil(p.weeks_referred * sooner)
        since = contact.referred_on or 0
        return max(1, 1 + wait + ((since - a.begin).days if isinstance(since, date) else since) // 7)

    slips = times_odds(p.handover_lost, p.handover_ki_meeting) if elements else p.handover_lost
    around = len({one.sector for one in situation.contacts if one.state == "in_contact"})
    alone = 1 - (1 - p.handover_lost) ** max(1, around - 1)
    if Mechanism.HANDOVERS in off:
        slips = alone = 0
    every = [(kind.value, kind, SECTOR_OF[kind], None) for kind in OF_THE_COURSE]
    every += [(f"case.{one.id}", one.kind, one.sector, one) for one in situation.events]
    a.sources = []
    for name, kind, sector, told in every:
        answers = [one for one in plan.if_thens if one.trigger == kind]
        answer = next((one for one in answers if one.who in a.sector), answers[0] if answers else None)
        who = answer.who if answer is not None and answer.who in a.people else None
        if answer is not None and who is None and Mechanism.OBLIGATIONS in off:
            who = a.coordinator
        within = p.within_days_unsaid if answer is None or answer.within_days is None else answer.within_days
        theirs, ours = a.sector.get(who), a.sector.get(a.coordinator)
        a.sources.append(SimpleNamespace(
            name=name, kind=kind, sector=sector, told=told, promised=answer is not None, who=who, within=within,
            rate=-log(1 - p.agreement_kept) / (within + 1), ready=1 if theirs is None else waits(theirs),
            sector_ready=waits(sector), alone=alone, recipient=theirs or ours,
            by_agreement=slips * (theirs != sector), by_coordinator=slips * (ours != sector),
        ))  # fmt: skip
    a.crisis_answered, a.discharge_answered = (
        any(one.who is not None and one.kind == kind and not one.told for one in a.sources)
        for kind in ("crisis", "discharge")
    )
    return a


def odds(a, p, here, there, week):
    """Return the odds of going from the state `here` to `there` rather than staying; `week` says what weighs."""
    short = {"out_of_contact": "out"}
    found, cov = getattr(p, f"move_{short.get(here, here)}_{short.get(there, there)}"), a.cov
    down = FROM_BEST_TO_WORST.index(here) < FROM_BEST_TO_WORST.index(there)
    acts = week.gauge == 2 and week.kept
    if there == "crisis":
        found *= p.severity_crisis**cov.severity * p.housing_crisis**cov.unstable_housing
        found *= p.admissions_crisis**cov.prior_admissions
        found *= p.discharged_crisis if week.newly else 1
        found *= p.effect_crisis_agreement if week.gauge and a.crisis_answered else 1
        found *= p.effect_discharge_agreement if week.gauge and a.discharge_answered and week.newly else 1
    if there == "unstable" and down:
        found *= p.severity_worse**cov.severity * p.substance_worse**cov.substance
        found *= p.housing_worse**cov.unstable_housing
    if there == "crisis" or (there == "unstable" and down):
        found *= (p.contact_worse if week.kept else 1) * (p.effect_plan_worse if acts else 1)
        found *= p.effect_unheld_ball if week.unheld else 1
    if there == "out_of_contact":
        found *= p.substance_dropout**cov.substance * p.motivation_dropout**cov.low_motivation
        found *= p.network_dropout**cov.weak_network * (p.relation_dropout if week.relation else 1)
        found *= (p.contact_dropout if week.kept else 1) * (p.effect_plan_dropout if acts else 1)
    elif not down:
        found *= p.contact_better if week.kept else 1
    return found


def moved(a, p, here, week, luck):
    """Return the state after the week: `luck` on the 0–1 line where the states lie from best to worst."""
    against = [1 if there == here else odds(a, p, here, there, week) for there in FROM_BEST_TO_WORST]
    line = 0.0
    for there, one in zip(FROM_BEST_TO_WORST[:-1], against, strict=False):
        line += one / sum(against)
        if luck < narrow(line):
            return there
    return FROM_BEST_TO_WORST[-1]


def missed(a, p, here, gauge, relation):
    """Return the chance of missing the week's appointment."""
    chance = getattr(p, f"missed_{'out' if here == 'out_of_contact' else here}")
    log_odds = log(chance / (1 - chance)) + a.cov.low_motivation * log(p.motivation_missed)
    log_odds += a.cov.unstable_housing * log(p.housing_missed) + relation * log(p.relation_missed)
    log_odds += (gauge > 0) * a.involved * log(p.effect_involvement_missed)
    return narrow(1 / (1 + exp(-log_odds)))


@lru_cache(maxsize=2_000)
def first_bytes(name, year, weeks):
    """Return the first bytes of all courses, in the order in which they are drawn."""
    raw = stream(SEED, name, year).bit_generator.random_raw(AT_MOST // 8 * weeks)
    return b"".join(int(word).to_bytes(8, "little") for word in raw)


def is_below(name, chance, course, week, window=(1, 52)):
    """Return whether the week's number is below the chance: its first byte says so, or else the rest of it."""
    (first, last), (year, at) = window, divmod(week - 1, 52)
    if not first <= at + 1 <= last or not 0 < chance < 1:
        return first <= at + 1 <= last and chance >= 1
    drawn = first_bytes(name, year, last - first + 1)
    place = (course // 8 * (last - first + 1) + at + 1 - first) * 8 + course % 8
    cut = int(256 * chance)
    if drawn[place] != cut:
        return drawn[place] < cut
    before = drawn.count(cut, 0, place)
    words = stream(SEED, f"{name}.rest", 256 * year + cut).bit_generator.random_raw(before // 2 + 1)
    rest = int(words[-1]) >> 32 * (before % 2) & 0xFFFFFFFF
    return rest < int(2**32 * (256 * chance - cut))


def live(situation, plan, p, course, *, weeks=52, off=frozenset()):  # noqa: PLR0912, PLR0915 - as it would be told
    """Return one course, told week by week: lists of length `weeks`, and `events` in the order they came."""
    a, out = arranged(situation, plan, p, off), SimpleNamespace(events=[])
    for name in ("states", "relation", "contact_kept", "plan_up_to_date", "plan_exists", "coordinator_here", "nobody"):
        setattr(out, name, [])
    out.hours = [dict.fromkeys(a.people, 0.0) for _ in range(weeks)]
    every = range(1, weeks + 1)

    def once(name, number=0):
        return float(stream(SEED, name, number).random(course + 1, dtype="float32")[course])

    def weekly(name):
        return float(numbers(name, (week - 1) // 13, 13)[course, (week - 1) % 13])

    accepted = once("plan.accepted") < narrow(a.acceptance)
    begins = a.plan_week or max(1, ceil(log1p(-once("plan.meeting")) / log1p(-a.meeting_weekly)))

    def hits(name, chance, window=(1, 52)):
        return {one for one in every if is_below(name, chance, course, one, window)}

    goes = hits("staff.away", p.staff_away_weekly)
    ages = hits("plan.aged", p.ageing_weekly)
    conflicts = hits("plan.conflict", a.conflict)
    comes = {}
    for one in a.sources:
        if one.told:
            comes[one.name] = hits(one.name, one.told.chance, (one.told.first_week, one.told.last_week))
            if one.kind == "coordinator_away":
                goes |= comes.pop(one.name)
    state, relation, status, streak = a.cov.start_state.value, False, "out of date", 0
    newly, acted, orphaned, nobody = 4 * a.cov.newly_discharged, [], False, False
    open_balls, times = [], dict.fromkeys((one.name for one in a.sources), 0)
    out.states.append(STATES.index(state))
    out.relation.append(relation)

    for week in every:
        spent, leaving = out.hours[week - 1], week in goes
        away = any(week - w in range(round(p.away_weeks)) for w in goes) and Mechanism.STAND_IN not in off
        here = a.coordinator is not None and not away
        exists = accepted and week >= begins
        stands = exists and a.coordinator is not None and (here or a.stand_in is not None)
        orphaned = orphaned or (leaving and exists and not a.owned)

        writing = False
        if Mechanism.UPKEEP in off:
            status = "up to date" if exists else "out of date"
        elif exists and week == begins:
            status = "out of date" if a.stale else "up to date"
        elif exists and status == "up to date":
            status = "out of date" if week in ages else status
        elif exists and not orphaned:
            able = a.coordinator is not None and (here or a.stand_in is not None)
            if a.writer is not None and a.writer != a.coordinator:
                able = True
            writer = a.stand_in if a.writer == a.coordinator and not here and a.stand_in else a.writer
            chance = p.update_weekly * a.can_write[writer] if status == "noticed" and able else p.update_anyway
            if a.fixed_weeks and week > begins and (week - begins) % a.fixed_weeks == 0 and able:
                chance = max(chance, a.can_write[writer])
            if week == a.next_meeting:
                chance = max(chance, a.meeting_writes)
            writing = is_below("plan.updated", chance, course, week)
            status = "up to date" if writing else status
        fresh = exists and status == "up to date"
        ready = stands and fresh
        gauge = (2 if here else 1) if ready else 0

        kept = weekly("contact") >= missed(a, p, state, gauge, relation)
        streak = 0 if kept else streak + 1
        chaos = {"crisis": 1, "out_of_contact": 1, "unstable": p.chaos_unstable}.get(state, 0)
        chaotic = Mechanism.CHAOS not in off and is_below("plan.chaos", chaos, course, week)
        acts = kept and gauge == 2 and not chaotic and week not in conflicts
        acted += [week] if acts else []

        unheld = nobody and Mechanism.UNHELD_BALL not in off
        weighs = SimpleNamespace(relation=relation, kept=kept, gauge=gauge, newly=newly > 0, unheld=unheld)
        before, state = state, moved(a, p, state, weighs, weekly("move"))
        newly = 0 if state == "crisis" else 4 if before == "crisis" else max(0, newly - 1)
        own = {
            "crisis": state == "crisis" != before,
            "no_shows": streak == 3,
            "relapse": before in ("stable", "recovering") and state == "unstable",
            "discharge": before == "crisis" != state,
            "coordinator_away": leaving,
        }
        happened = []
        for one in a.sources:
            if one.told is None:
                came = own[one.kind]
            else:
                came = week in comes.get(one.name, ()) and not (one.kind == "no_shows" and kept)
            if came:
                happened.append(one)
                if exists and one.kind in OUTDATING and Mechanism.UPKEEP not in off:
                    unseen = "out of date" if status == "up to date" else status
                    status = "noticed" if one.kind in a.noticed else unseen

        if kept:
            gained = a.gained_by_competence if gauge == 2 else a.gained
            relation = relation or is_below("relation", gained, course, week)
        elif is_below("relation", p.relation_lost, course, week):
            relation = False
        if leaving:
            relation = relation and not is_below("relation.staff", p.relation_lost_staff, course, week)

        withdrawn = any(ball.of.kind == "consent_withdrawn" and ball.of.told for ball in open_balls)
        for one in happened:
            times[one.name] += 1
            if not any(ball.of is one for ball in open_balls):
                patience, handover, knows = (float(x) for x in numbers(f"ball.{one.name}", times[one.name], 3)[course])
                risk = one.alone if not ready else one.by_coordinator if one.who is None else one.by_agreement
                day = 7 * (week - 1) + min(6, int(weekly("ball.day") * 7))
                chance = p.information_alone
                if ready:
                    purpose = Purpose.DISCHARGE if one.kind == "discharge" else Purpose.COORDINATION
                    on = a.begin + timedelta(weeks=week - 1)
                    shared = one.recipient is not None and not withdrawn and can_share(
                        plan, TOPIC_OF[one.kind], one.sector, one.recipient, purpose, on).answer == "yes"  # fmt: skip
                    if Mechanism.CONSENT in off:
                        shared = True
                    chance = a.known if shared else p.information_coordinator
                ball = SimpleNamespace(
                    of=one, week=week, day=day, known=ready, lost=handover < narrow(risk), patience=-log1p(-patience),
                    promised=exists and one.promised, information=knows < chance, held=-1, by=None,
                )  # fmt: skip
                ball.wait = p.lost_days if ball.lost else 0
                open_balls.append(ball)
                out.events.append(ball)

        busy = dict.fromkeys(a.people, 0.0)
        for duty in a.duties:
            if duty.binds and acts and duty.start <= week <= duty.due:
                busy[duty.who] += duty.hours
        for who in a.people:
            spent[who] += busy[who]
        if writing and a.writer is not None:
            wrote = a.stand_in if a.writer == a.coordinator and not here and a.stand_in else a.writer
            busy[wrote] += a.update_hours
            spent[wrote] += a.update_hours
        crowd = len(open_balls)
        for ball in list(open_balls):
            one, rate, ball_hours = ball.of, 0.0, {}
            exposure = min(7, 7 * week - ball.day)
            waited = min(ball.wait, exposure)
            ball.wait -= waited
            exposure -= waited
            if week >= one.sector_ready:
                rate += 1 / p.days_nobody
            taker = None
            if stands and (ball.known or ready):
                follower = a.coordinator if here else a.stand_in
                answering = follower if one.who == a.coordinator else one.who
                calls = [(follower, 1 / p.days_coordinator)]
                if one.who is not None and week >= one.ready:
                    calls.append((answering, one.rate))
                for who, full in calls:
                    time = min(1, max(0, (a.hours[who] - busy[who]) / (p.hours_per_ball * crowd)))
                    if Mechanism.HOURS in off:
                        time = 1
                    ball_hours[who] = exposure * p.hours_per_ball / 7 * time
                    rate += full * time
                    taker = who if full * time > 0 else taker
            for who, hours in ball_hours.items():
                spent[who] += hours
            due = ball.day + one.within
            overdue = ball.known and one.promised and 7 * (week - 1) <= due < 7 * week
            if rate * exposure >= ball.patience:
                day = int(narrow(7 * week - exposure + narrow(ball.patience / rate)))
                ball.held, ball.by = max(ball.day, min(day, 7 * week - 1)), taker
                open_balls.remove(ball)
                overdue = overdue and ball.held > due
            ball.patience -= rate * exposure
            if overdue and Mechanism.DISAPPOINTMENT not in off:
                costs = is_below("relation.promise", p.broken_promise_relation, course, week)
                relation = relation and not costs
        if Mechanism.HOURS not in off:
            for who in a.people:
                spent[who] = min(spent[who], a.hours[who])
        nobody = bool(open_balls)

        out.states.append(STATES.index(state))
        out.relation.append(relation)
        out.contact_kept.append(kept)
        out.plan_up_to_date.append(fresh)
        out.plan_exists.append(exists)
        out.coordinator_here.append(here)
        out.nobody.append(nobody)

    fell_due = [one for one in a.duties if one.due <= weeks and accepted and begins <= one.due]
    out.promised, out.kept = len(fell_due), 0
    for one in fell_due:
        need = min(round(p.promise_weeks), (one.due - one.start + 2) // 2)
        out.kept += one.binds and sum(one.start <= week <= one.due for week in acted) >= need
    return out
