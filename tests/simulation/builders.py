"""A situation and two plans to test with: one that arranges little, and one that arranges what it can."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from kitools.cases.course import CaseEvent, Covariates
from kitools.cases.text import Bilingual
from kitools.plan import Plan, ServiceContact, parse

START = date(2026, 5, 4)


@dataclass(frozen=True)
class Situation:
    covariates: Covariates
    events: tuple[CaseEvent, ...] = ()
    contacts: tuple[ServiceContact, ...] = ()

    def with_changes(self, **changes):
        return replace(self, **changes)


def covariates(level: float = 0.5, **changes) -> Covariates:
    names = ("severity", "substance", "low_motivation", "unstable_housing", "weak_network", "prior_admissions")
    return Covariates(**{**dict.fromkeys(names, level), **changes})


def an_event(name: str, kind: str, sector: str, chance: float = 0.03, **weeks: int) -> CaseEvent:
    text = Bilingual(da=name, en=name)
    weeks = {"first_week": 1, "last_week": 52} | weeks
    return CaseEvent(id=name, kind=kind, sector=sector, chance=chance, text=text, **weeks)


def a_situation(**changes) -> Situation:
    contacts = (
        ServiceContact(sector="psychiatry", state="in_contact"),
        ServiceContact(sector="social_services", state="in_contact"),
        ServiceContact(sector="substance_treatment", state="referred"),
        ServiceContact(sector="housing", state="in_contact"),
    )
    events = (
        an_event("opsagt", "lost_housing", "housing", 0.04, first_week=8, last_week=30),
        an_event("flytter", "move", "housing", 0.02),
        an_event("behov", "new_need", "job_centre", 0.02),
        an_event("nej", "consent_withdrawn", "substance_treatment", 0.01),
    )
    return replace(Situation(covariates(), events, contacts), **changes)


def _day(days: int) -> str:
    return (START + timedelta(days=days)).isoformat()


def a_weak_plan(**changes) -> Plan:
    data = {
        "begins_on": _day(0),
        "participants": [
            {"id": "laege", "sector": "psychiatry", "function": "Overlæge"},
            {"id": "sagsbehandler", "sector": "social_services", "function": "Sagsbehandler"},
        ],
        "initiator": "psychiatry",
        "meeting": {"citizen_acceptance": "pending"},
        "interventions": [{"id": "samtaler", "text": "Samtaler", "responsible": ["laege", "sagsbehandler"]}],
        "if_thens": [{"id": "krise", "trigger": "crisis", "then": "Der handles"}],
        "other_plans": [{"id": "p141", "kind": "section_141_plan", "holder": "social_services"}],
    }
    return parse(Plan, data | changes, "weak")


TRIGGERS = {
    "crisis": "laege", "no_shows": "bostotte", "relapse": "behandler", "discharge": "laege",
    "lost_housing": "bostotte", "move": "bostotte", "consent_withdrawn": "sagsbehandler",
    "coordinator_away": "bostotte", "new_need": "sagsbehandler",
}  # fmt: skip


def a_strong_plan(**changes) -> Plan:
    people = {
        "laege": "psychiatry", "sagsbehandler": "social_services", "behandler": "substance_treatment",
        "bostotte": "housing",
    }  # fmt: skip
    every_topic = ["mental_health", "substance_use", "housing", "agreements", "daily_life"]
    data = {
        "begins_on": _day(0),
        "participants": [{"id": who, "sector": sector, "function": who.title()} for who, sector in people.items()],
        "initiator": "psychiatry",
        "owner": "sagsbehandler",
        "contacts": [
            {
                "sector": "substance_treatment", "state": "referred", "referred_on": _day(-7),
                "integrated_treatment": True,
            }
        ],
        "wish": "Ro om aftenen",
        "network": [{"id": "soster", "relation": "søster", "wish": "take_part"}],
        "meeting": {
            "form": "coordination", "held_on": _day(0), "citizen_attendance": "whole",
            "citizen_acceptance": "accepted", "next_meeting": _day(84),
        },
        "consents": [
            {
                "id": "skriftligt", "basis": "health_other_purpose", "topics": every_topic,
                "parties": [*people.values(), "job_centre"], "form": "written", "given_on": _day(-1),
            }
        ],
        "interventions": [
            {
                "id": "samtaler", "text": "Samtaler", "responsible": ["laege"], "answer": "accepted",
                "hours_per_week": 1, "due": _day(90),
            },
            {
                "id": "bolig", "text": "Hjælp i hjemmet", "responsible": ["bostotte"], "answer": "accepted",
                "hours_per_week": 2, "due": _day(120),
            },
        ],
        "if_thens": [
            {"id": f"hvis-{i}", "trigger": trigger, "then": "Der handles", "who": who, "within_days": 3}
            for i, (trigger, who) in enumerate(TRIGGERS.items())
        ],
        "coordinator": {"participant": "sagsbehandler", "hours_per_week": 2, "stand_in": "bostotte"},
        "upkeep": {"triggers": list(TRIGGERS), "fixed_weeks": 8, "writer": "sagsbehandler", "where": "KI-planen"},
        "commitments": [{"participant": who, "hours_per_week": 3} for who in people],
        "other_plans": [{"id": "p141", "kind": "section_141_plan", "holder": "social_services", "action": "refer"}],
    }  # fmt: skip
    return parse(Plan, data | changes, "strong")
