"""Each rule said a second time, over the plan's JSON: for a code, the items it should be found on ("" for the plan).

Written from the sentence of the rule, not from its code, so that the two can be held against each other.
"""

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from kitools.plan import Plan

Data = dict[str, Any]
Stated = Callable[[Data, date], list[str]]

REGIONAL = {"psychiatry"}
MUNICIPAL = {"substance_treatment", "social_services", "social_psychiatry", "housing", "job_centre"}
HEALTH_BASES = {"health_treatment", "health_other_purpose"}


def as_data(plan: Plan) -> Data:
    """Return the plan as JSON data with everything that is empty."""
    return json.loads(plan.model_dump_json())


def plain(condition: Callable[[Data, date], Any]) -> Stated:
    """State a rule on the plan as a whole."""
    return lambda data, on: [""] if condition(data, on) else []


def each(field: str, condition: Callable[[Data, Data, date], Any], key: str = "id") -> Stated:
    """State a rule on each item of a list."""
    return lambda data, on: [item[key] for item in data[field] if condition(item, data, on)]


def going(condition: Callable[[Data, Data, date], Any]) -> Stated:
    """State a rule on each intervention that has not been ended."""
    return each("interventions", lambda one, data, on: runs(one) and condition(one, data, on))


def runs(one: Data) -> bool:
    return one["follow_up"] not in ("end", "end_and_refer")


def blank(text: str) -> bool:
    return text.split() == []


def then(iso: str) -> date:
    return date.fromisoformat(iso)


def six_months_after(start: date) -> date:
    """Return the last day on which the next meeting is in time, found by trying days from the latest one down."""
    month = (start.month + 5) % 12 + 1
    year = start.year + (start.month > 6)
    for number in (start.day, 30, 29, 28):
        try:
            return date(year, month, min(number, start.day))
        except ValueError:
            continue
    raise AssertionError


def states(data: Data, sector: str) -> set[str]:
    told = {c["state"] for c in data["contacts"] if c["sector"] == sector}
    if sector == "substance_treatment":
        told |= {c["state"] for c in data["contacts"] if c["integrated_treatment"]}
    return told


def contact_missing(data: Data, _on: date) -> list[str]:
    both = ("psychiatry", "substance_treatment")
    return ["" for sector in both if data["contacts"] and not states(data, sector) & {"referred", "in_contact"}]


def contact_waiting(data: Data, _on: date) -> list[str]:
    both = ("psychiatry", "substance_treatment")
    return ["" for sector in both if "referred" in states(data, sector) and "in_contact" not in states(data, sector)]


def integrated_late(contact: Data, data: Data, on: date) -> bool:
    if (
        data["legal_frame"] != "integrated_regional_2024"
        or not contact["integrated_treatment"]
        or not contact["referred_on"]
    ):
        return False
    start = then(contact["started_on"]) if contact["started_on"] else on
    return start > then(contact["referred_on"]) + timedelta(days=14)


def one_side(data: Data, _on: date) -> bool:
    present = [who for who in data["participants"] if who["id"] in data["meeting"]["present"]]
    sectors = {who["sector"] for who in present or data["participants"]}
    return bool(sectors) and (not sectors & REGIONAL or not sectors & MUNICIPAL)


def status_not_told(data: Data, _on: date) -> list[str]:
    asked = ["mental_health", "substance_use", "housing", "finances", "employment"]
    left = [area for area in asked if all(s["area"] != area or blank(s["text"]) for s in data["status"])]
    return left[:1]


def responsible(data: Data) -> set[str]:
    return {name for one in data["interventions"] if runs(one) for name in one["responsible"]}


def no_hours(data: Data, _on: date) -> list[str]:
    return [
        name
        for name in responsible(data)
        if all(c["participant"] != name or c["hours_per_week"] is None for c in data["commitments"])
    ]


def overbooked(owed: Data, data: Data, _on: date) -> bool:
    mine = [one for one in data["interventions"] if runs(one) and owed["participant"] in one["responsible"]]
    return owed["hours_per_week"] is not None and sum(m["hours_per_week"] or 0 for m in mine) > owed["hours_per_week"]


def lapses(consent: Data) -> date | None:
    own = then(consent["expires_on"]) if consent["expires_on"] else None
    if consent["basis"] != "health_other_purpose" or not consent["given_on"]:
        return own
    given = then(consent["given_on"])
    year = date(given.year + 1, given.month, 28 if (given.month, given.day) == (2, 29) else given.day)
    return year if own is None or year < own else own


def usable(consent: Data, on: date) -> bool:
    withdrawn = consent["withdrawn_on"] and then(consent["withdrawn_on"]) <= on
    ends = lapses(consent)
    return not withdrawn and (ends is None or ends > on)


def in_force(consent: Data, on: date) -> bool:
    return usable(consent, on) and consent["given_on"] is not None and then(consent["given_on"]) <= on


def lapsed(consent: Data, data: Data, on: date) -> bool:
    if consent["withdrawn_on"] and then(consent["withdrawn_on"]) <= on:
        return False
    ends = lapses(consent)
    replaced = any(
        set(consent["topics"]) <= set(new["topics"]) and set(consent["parties"]) <= set(new["parties"])
        for new in data["consents"]
        if in_force(new, on)
    )
    return ends is not None and ends <= on and not replaced


def before_meeting(consent: Data, data: Data, on: date) -> bool:
    ends, meeting = lapses(consent), data["meeting"]["next_meeting"]
    return usable(consent, on) and ends is not None and meeting is not None and ends <= then(meeting)


def soon(consent: Data, _data: Data, on: date) -> bool:
    ends = lapses(consent)
    return usable(consent, on) and ends is not None and (ends - on).days <= 30


def next_late(data: Data, on: date) -> bool:
    meeting = data["meeting"]
    held = then(meeting["held_on"]) if meeting["held_on"] else on
    return meeting["next_meeting"] is not None and then(meeting["next_meeting"]) > six_months_after(held)


def leaving(data: Data, field: str) -> date | None:
    return then(data["discharge"][field]) if data["discharge"] and data["discharge"][field] else None


def time_found_late(data: Data, on: date) -> bool:
    asked, found = leaving(data, "network_meeting_asked_on"), leaving(data, "time_found_on")
    if asked is None or (found is None and leaving(data, "network_meeting_on") is not None):
        return False
    day, worked = asked, 0
    while day < (found or on):
        day += timedelta(days=1)
        worked += day.isoweekday() <= 5
    return worked > 5


def ahead(data: Data, on: date) -> bool:
    planned = leaving(data, "planned_on")
    return planned is not None and planned >= on


def unknown(data: Data, _on: date) -> list[str]:
    """Return the item (or "") of each name that nobody has, once for each field and name."""
    known = {who["id"] for who in data["participants"]}
    meeting, held = data["meeting"], data["coordinator"]
    named = {
        "owner": [("", data["owner"])],
        "interventions": [(one["id"], name) for one in data["interventions"] for name in one["responsible"]],
        "if_thens": [(one["id"], one["who"]) for one in data["if_thens"]],
        "coordinator": [("", held["participant"]), ("", held["stand_in"])],
        "upkeep": [("", data["upkeep"]["writer"])],
        "commitments": [(one["participant"], one["participant"]) for one in data["commitments"]],
        "chair": [("", meeting["chair"])],
        "minute_taker": [("", meeting["minute_taker"])],
        "present": [("", name) for name in meeting["present"]],
        "absent": [("", name) for name in meeting["absent"]],
    }
    first: dict[tuple[str, str], str] = {}
    for field, names in named.items():
        for item, name in names:
            if name and name not in known:
                first.setdefault((field, name), item)
    return list(first.values())


def ranked(data: Data) -> bool:
    ranks = [challenge["priority"] for challenge in data["challenges"]]
    return all(ranks) and sorted(set(ranks)) == sorted(ranks)


def absent(data: Data) -> bool:
    return data["meeting"]["citizen_attendance"] == "absent"


def answer(data: Data) -> str:
    return str(data["meeting"]["citizen_acceptance"])


def held(data: Data) -> Data | None:
    """Return the coordinator part where somebody is coordinator."""
    return data["coordinator"] if data["coordinator"]["participant"] else None


STATED: dict[str, Stated] = {
    "target.no_signs": plain(lambda d, _: d["signs"] == []),
    "initiator.missing": plain(lambda d, _: not d["initiator"]),
    "initiator.no_date": plain(lambda d, _: d["initiator"] and not d["initiated_on"]),
    "owner.missing": plain(lambda d, _: not d["owner"] and not d["initiator"]),
    "owner.silent": plain(lambda d, _: not d["owner"] and d["initiator"]),
    "contact.not_told": plain(lambda d, _: d["contacts"] == []),
    "contact.missing": contact_missing,
    "contact.waiting": contact_waiting,
    "integrated.late": each("contacts", integrated_late, "sector"),
    "other_plan.not_asked": plain(lambda d, _: not (d["other_plans_asked"] or d["other_plans"])),
    "other_plan.undecided": each("other_plans", lambda one, *_: not one["action"]),
    "other_plan.many": plain(lambda d, _: sum(one["action"] in (None, "refer") for one in d["other_plans"]) >= 3),
    "other_plan.koordinationsplan": each("other_plans", lambda one, *_: one["kind"] == "coordination_plan"),
    "citizen.no_wish": plain(lambda d, _: blank(d["wish"])),
    "citizen.no_what_worked": plain(lambda d, _: blank(d["what_worked"])),
    "children.not_asked": plain(lambda d, _: not (d["citizen"]["children_asked"] or d["citizen"]["children"])),
    "children.duty_not_considered": lambda d, _: [
        child["id"] for child in d["citizen"]["children"] if child["notification"] == "not_considered"
    ],
    "network.empty": plain(lambda d, _: d["network"] == []),
    "network.not_asked": each("network", lambda one, *_: one["wish"] == "not_asked"),
    "participants.none": plain(lambda d, _: d["participants"] == []),
    "participants.one_side": plain(one_side),
    "participants.no_contact_details": lambda d, _: [
        who["id"] for who in d["participants"] if blank(who["contact_details"])
    ][:1],
    "status.not_told": status_not_told,
    "status.not_relevant": each(
        "status", lambda one, *_: not blank(one["text"]) and not one["matters_for_coordination"], "area"
    ),
    "challenges.none": plain(lambda d, _: d["challenges"] == []),
    "challenges.not_ranked": plain(lambda d, _: len(d["challenges"]) >= 2 and not ranked(d)),
    "challenges.no_text": each("challenges", lambda one, *_: blank(one["text"])),
    "challenge.no_goal": each(
        "challenges", lambda one, d, _: d["goals"] and all(one["id"] not in goal["challenges"] for goal in d["goals"])
    ),
    "goals.none": plain(lambda d, _: d["goals"] == []),
    "goals.no_text": each("goals", lambda one, *_: blank(one["text"])),
    "goal.no_intervention": each(
        "goals",
        lambda goal, d, _: (
            d["interventions"] and not any(runs(one) and one["goal"] == goal["id"] for one in d["interventions"])
        ),
    ),
    "interventions.none": plain(lambda d, _: d["interventions"] == []),
    "interventions.no_text": each("interventions", lambda one, *_: blank(one["text"])),
    "intervention.no_responsible": going(lambda one, *_: len(one["responsible"]) == 0),
    "intervention.many_responsible": going(lambda one, *_: len(one["responsible"]) >= 2),
    "intervention.no_goal": going(
        lambda one, d, _: one["prioritised"] and all(one["goal"] != goal["id"] for goal in d["goals"])
    ),
    "intervention.no_deadline": going(lambda one, *_: not one["due"]),
    "intervention.deadline_passed": going(lambda one, _, on: one["due"] and then(one["due"]) < on),
    "intervention.deadline_after_meeting": going(
        lambda one, d, _: one["due"] and d["meeting"]["next_meeting"] and one["due"] > d["meeting"]["next_meeting"]
    ),
    "intervention.not_asked": going(lambda one, *_: one["responsible"] and one["answer"] == "not_asked"),
    "intervention.declined": going(lambda one, *_: one["responsible"] and one["answer"] == "declined"),
    "interventions.too_many": plain(
        lambda d, _: sum(runs(one) and one["prioritised"] for one in d["interventions"]) > 7
    ),
    "commitment.no_hours": no_hours,
    "commitment.no_escalation": each("commitments", lambda one, *_: blank(one["escalation"]), "participant"),
    "commitment.overbooked": each("commitments", overbooked, "participant"),
    "coordinator.missing": plain(lambda d, _: held(d) is None),
    "coordinator.no_hours": plain(lambda d, _: held(d) and held(d)["hours_per_week"] in (None, 0)),
    "coordinator.no_competences": plain(lambda d, _: held(d) and blank(held(d)["competences"])),
    "coordinator.no_stand_in": plain(lambda d, _: held(d) and not held(d)["stand_in"]),
    "coordinator.own_stand_in": plain(lambda d, _: held(d) and held(d)["stand_in"] == held(d)["participant"]),
    "if_then.missing": lambda d, _: [
        ""
        for what in ("crisis", "no_shows", "relapse", "discharge")
        if what not in [i["trigger"] for i in d["if_thens"]]
    ],
    "if_then.no_housing": plain(lambda d, _: "lost_housing" not in [one["trigger"] for one in d["if_thens"]]),
    "if_then.no_who": each("if_thens", lambda one, *_: not one["who"]),
    "if_then.no_then": each("if_thens", lambda one, *_: blank(one["then"])),
    "upkeep.no_trigger": plain(lambda d, _: d["upkeep"]["triggers"] == [] and d["upkeep"]["fixed_weeks"] is None),
    "upkeep.no_writer": plain(lambda d, _: not d["upkeep"]["writer"]),
    "upkeep.no_place": plain(lambda d, _: blank(d["upkeep"]["where"])),
    "meeting.no_date": plain(lambda d, _: not d["meeting"]["held_on"]),
    "meeting.no_next": plain(lambda d, _: not d["meeting"]["next_meeting"]),
    "meeting.next_late": plain(next_late),
    "meeting.next_passed": plain(
        lambda d, on: d["meeting"]["next_meeting"] and then(d["meeting"]["next_meeting"]) < on
    ),
    "meeting.next_not_after": plain(
        lambda d, _: (
            d["meeting"]["held_on"]
            and d["meeting"]["next_meeting"]
            and d["meeting"]["next_meeting"] <= d["meeting"]["held_on"]
        )
    ),
    "meeting.chair_writes": plain(
        lambda d, _: d["meeting"]["chair"] and d["meeting"]["chair"] == d["meeting"]["minute_taker"]
    ),
    "meeting.no_chair": plain(lambda d, _: not d["meeting"]["chair"]),
    "meeting.no_minute_taker": plain(lambda d, _: not d["meeting"]["minute_taker"]),
    "meeting.attendance_not_noted": plain(
        lambda d, on: (
            d["meeting"]["held_on"] and then(d["meeting"]["held_on"]) <= on and not d["meeting"]["citizen_attendance"]
        )
    ),
    "meeting.absence_not_agreed": plain(lambda d, _: absent(d) and not d["meeting"]["agreed_without_citizen"]),
    "meeting.acceptance_missing": plain(lambda d, _: absent(d) and answer(d) == "pending"),
    "meeting.others_not_told": plain(
        lambda d, _: absent(d) and answer(d) != "pending" and not d["meeting"]["others_told"]
    ),
    "meeting.acceptance_pending": plain(
        lambda d, _: d["meeting"]["citizen_attendance"] in ("whole", "part") and answer(d) == "pending"
    ),
    "meeting.citizen_declined": plain(lambda d, _: answer(d) == "declined"),
    "meeting.no_expectations": plain(lambda d, _: blank(d["meeting"]["expectations"])),
    "discharge.time_found_late": plain(time_found_late),
    "discharge.no_network_meeting": plain(
        lambda d, on: (
            ahead(d, on) and not d["discharge"]["network_meeting_asked_on"] and not d["discharge"]["network_meeting_on"]
        )
    ),
    "discharge.before_weekend": plain(
        lambda d, on: ahead(d, on) and then(d["discharge"]["planned_on"]).isoweekday() > 4
    ),
    "consent.not_asked": plain(lambda d, _: d["consents"] == [] and d["objections"] == []),
    "consent.no_scope": each(
        "consents", lambda one, _, on: usable(one, on) and (one["topics"] == [] or len(set(one["parties"])) < 2)
    ),
    "consent.no_day": each("consents", lambda one, _, on: usable(one, on) and not one["given_on"]),
    "consent.not_written": each(
        "consents",
        lambda one, _, on: usable(one, on) and one["basis"] == "health_other_purpose" and one["form"] == "oral",
    ),
    "consent.not_in_record": each(
        "consents", lambda one, _, on: usable(one, on) and one["basis"] in HEALTH_BASES and not one["entered_in_record"]
    ),
    "consent.lapses_soon": each("consents", soon),
    "consent.lapses_before_meeting": each("consents", before_meeting),
    "consent.lapsed": each("consents", lapsed),
    "participant.unknown": unknown,
}
"""All rules but those on disclosures, whose decision has a table of its own (`test_sharing`)."""
