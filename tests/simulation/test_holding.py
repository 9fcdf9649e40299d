"""Who may hold a ball, write a plan or break a promise, and when: the rules that are easy to get nearly right."""

import numpy as np
import pytest

from kitools.simulation import Mechanism, cautious, simulate
from kitools.simulation.arrangement import arrangement
from kitools.simulation.luck import FINE, Luck
from tests.simulation.builders import START, TRIGGERS, a_situation, a_strong_plan, an_event

HELD = {"form": "coordination", "held_on": START, "citizen_attendance": "whole", "citizen_acceptance": "accepted"}


def a_year(situation=None, parameters=None, off=frozenset(), futures=400, **changes):
    plan = a_strong_plan(**changes)
    return simulate(situation or a_situation(), plan, futures=futures, parameters=parameters, switched_off=off)


def agreements(who="sagsbehandler", within=3):
    return [
        {"id": f"hvis-{i}", "trigger": trigger, "then": "Der handles", "who": who, "within_days": within}
        for i, trigger in enumerate(TRIGGERS)
    ]


def test_the_day_of_an_event_lies_in_its_week_whatever_the_luck(monkeypatch):
    drawn = Luck.wholes

    def unlucky(luck, name, week):
        return np.full(luck.futures, FINE - 1, np.int32) if name == "ball.day" else drawn(luck, name, week)

    monkeypatch.setattr(Luck, "wholes", unlucky)
    events = a_year().events
    assert (events.opened_day % 7 == 6).all()
    assert (events.opened_day // 7 + 1 == events.week).all()


def test_a_coordinator_who_is_away_takes_no_ball_and_books_no_hour():
    result = a_year(if_thens=agreements(), interventions=[])
    who = result.participants.index("sagsbehandler")
    mine = result.events.held_by == who
    assert mine.any()
    week = result.events.held_day[mine] // 7
    assert result.coordinator_here[result.events.course[mine], week].all()
    assert result.staff_hours[..., who][~result.coordinator_here].sum() == 0


def test_nobody_stands_in_for_himself():
    himself, nobody = (
        a_year(coordinator={"participant": "sagsbehandler", "hours_per_week": 2, "stand_in": stand_in})
        for stand_in in ("sagsbehandler", None)
    )
    assert (himself.events.held_day == nobody.events.held_day).all()
    assert (himself.nobody == nobody.nobody).all()


@pytest.mark.parametrize("within", [0, 1, 3, 14])
def test_an_agreement_by_itself_is_kept_as_often_as_is_said(within):
    alone = {"days_nobody": 1e7, "days_coordinator": 1e7, "handover_lost": 0.0, "ageing_weekly": 0.0}
    p = cautious().with_values(**alone, staff_away_weekly=0.0, move_stable_crisis=0.0, move_unstable_crisis=0.0)
    hours = [{"participant": "laege", "hours_per_week": 40}]
    move = a_situation(events=(an_event("flytter", "new_need", "psychiatry", 0.02, last_week=40),))
    result = a_year(
        move, p, frozenset({Mechanism.UPKEEP}), 4000, if_thens=agreements("laege", within), commitments=hours
    )
    needs = (result.events.source == len(result.sources) - 1) & (result.events.opened_day < 300)
    kept = result.events.kept[needs & result.events.promised].mean()
    assert kept == pytest.approx(cautious().agreement_kept, abs=0.03)


def test_the_regular_update_counts_from_when_the_plan_began_also_where_the_meeting_had_no_day():
    pending = {"citizen_acceptance": "accepted"}
    with_it, without = (
        a_year(meeting=pending, upkeep={"fixed_weeks": weeks, "writer": "sagsbehandler"}) for weeks in (4, None)
    )
    assert with_it.plan_up_to_date.mean() > without.plan_up_to_date.mean() + 0.1


def test_a_regular_update_takes_no_meeting_away():
    meeting = {**HELD, "next_meeting": START.replace(month=7, day=27)}
    idle = [{"participant": "sagsbehandler", "hours_per_week": 0.0}]
    nothing = {"participant": "bostotte", "hours_per_week": 0.0}
    with_it, without = (
        a_year(meeting=meeting, upkeep={"fixed_weeks": weeks, "writer": "sagsbehandler"}, commitments=idle,
               coordinator=nothing)
        for weeks in (12, None)
    )  # fmt: skip
    assert with_it.plan_up_to_date[:, 12].mean() == without.plan_up_to_date[:, 12].mean()


def test_a_regular_update_helps_only_a_writer_who_has_hours():
    upkeep = {"fixed_weeks": 4, "writer": "sagsbehandler"}
    without, with_hours = (
        a_year(upkeep=upkeep, commitments=[], coordinator={"participant": "sagsbehandler", "hours_per_week": hours})
        for hours in (0.0, 3.0)
    )
    assert without.plan_up_to_date.mean() < with_hours.plan_up_to_date.mean() - 0.1


def test_a_coordinator_who_is_away_writes_nothing_unless_somebody_stands_in():
    runs = [
        a_year(
            coordinator={"participant": "sagsbehandler", "hours_per_week": 2, "stand_in": stand_in}, interventions=[]
        )
        for stand_in in (None, "bostotte")
    ]
    alone, helped = (run.plan_up_to_date[~run.coordinator_here].mean() for run in runs)
    assert alone < helped - 0.1


def test_a_stand_in_writes_only_as_far_as_he_has_hours():
    plans = {"coordinator": {"participant": "sagsbehandler", "hours_per_week": 2, "stand_in": "behandler"},
             "interventions": [], "if_thens": []}  # fmt: skip
    idle, busy = (
        a_year(**plans, commitments=[{"participant": "behandler", "hours_per_week": hours}]) for hours in (0.0, 3.0)
    )
    without, with_hours = (run.plan_up_to_date[~run.coordinator_here].mean() for run in (idle, busy))
    assert without < with_hours - 0.05


def test_without_the_barrier_of_consent_a_withdrawal_closes_nothing():
    often = a_situation(events=(an_event("nej", "consent_withdrawn", "substance_treatment", 0.2),))
    never = a_situation(events=(an_event("nej", "consent_withdrawn", "substance_treatment", 0.0),))
    off = frozenset({Mechanism.CONSENT})
    closed, open_ = (a_year(one, off=off, if_thens=agreements("laege", 60)) for one in (often, never))
    shares = [run.events.information[run.events.source < 5].mean() for run in (closed, open_)]
    assert shares[0] == pytest.approx(shares[1], abs=0.02)


def test_a_sector_of_which_nothing_is_said_has_no_contact_unless_it_needs_no_referral():
    one = a_situation(contacts=())
    a = arrangement(one, a_strong_plan(contacts=[]), cautious())
    by_sector = {source.sector: route.sector_ready for source, route in zip(a.sources, a.routes, strict=True)}
    assert all(week > 1 for week in by_sector.values())
    citizen = a_situation(events=(an_event("besog", "new_need", "citizen"),), contacts=())
    assert arrangement(citizen, a_strong_plan(contacts=[]), cautious()).routes[-1].sector_ready == 1


def test_a_participant_may_be_called_coordinator():
    people = [{"id": "coordinator", "sector": "housing", "function": "Koordinator"}]
    result = a_year(participants=people, coordinator={}, if_thens=[], interventions=[], commitments=[], owner=None,
                    upkeep={}, off=frozenset({Mechanism.COORDINATOR}))  # fmt: skip
    assert len(set(result.participants)) == len(result.participants) == 2


def test_hours_that_nobody_has_said_count_once():
    plan = a_strong_plan(commitments=[], interventions=[], coordinator={"participant": "sagsbehandler"})
    hours = arrangement(a_situation(), plan, cautious()).hours
    assert set(hours.tolist()) == {cautious().hours_unsaid}


def test_weeks_between_whole_numbers_are_rounded():
    almost = [cautious().with_values(away_weeks=weeks) for weeks in (6.9, 7.0)]
    a, b = (a_year(parameters=p) for p in almost)
    assert (a.coordinator_here == b.coordinator_here).all()


def test_what_fell_due_before_the_year_is_another_years_promise():
    before = {"id": "samtaler", "text": "Samtaler", "responsible": ["laege"], "answer": "accepted",
              "hours_per_week": 1, "due": START.replace(month=3)}  # fmt: skip
    assert a_year(interventions=[before]).interventions_promised.sum() == 0
