"""The stored year of each shipped case: a few courses as they were lived, and who had the ball over more of them.

Run `python -m tests.simulation.golden.years` to store them anew, and say in the changelog why they moved.
"""

import json
from pathlib import Path

from kitools.cases import case, cases
from kitools.simulation import STATES, compare, simulate
from tests.simulation.builders import START

HERE = Path(__file__).parent
TOLD, FUTURES = 6, 300


def a_year(case_id):
    """Return the year of one case under its weak and its strong plan, as plain data."""
    situation = case(case_id)
    runs = {
        kind: simulate(situation, situation.plan(kind, "da", START), futures=FUTURES) for kind in ("weak", "strong")
    }
    compared = compare(*runs.values())
    return {
        "case": case_id,
        "states": [str(state) for state in STATES],
        "courses": {kind: [_course(run, course) for course in range(TOLD)] for kind, run in runs.items()},
        "differences": {
            one.measure: [round(one.a, 6), round(one.b, 6), one.unchanged, one.better, one.worse]
            for one in compared.differences
        },
    }


def _course(run, course):
    """Return one course: its states week by week, and each ball as kind, day opened, day held."""
    events = run.events.of(course)
    balls = zip(events.kind, events.opened_day, events.held_day, strict=True)
    return {
        "states": "".join(str(state) for state in run.states[course]),
        "balls": [[int(number) for number in ball] for ball in balls],
    }


def stored(case_id):
    """Return the stored year."""
    return json.loads((HERE / f"{case_id}.json").read_text(encoding="utf-8"))


if __name__ == "__main__":
    for one in cases():
        (HERE / f"{one.id}.json").write_text(json.dumps(a_year(one.id)) + "\n", encoding="utf-8")
