"""Writes `citizens.csv` and `units.csv` beside it: `python data/uptake/synthetic/make_synthetic.py [FOLDER]`.

Twelve units that do not exist, four years, a row for each citizen who was considered. It stands here, with the files it
makes, so that whoever has the data has the recipe: what is true in them is what is written in this file.
"""

import csv
import math
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random

FOLDER = Path(__file__).resolve().parent
SEED, UNTIL = 20161231, date(2023, 12, 31)
MONTH = 365.25 / 12

CITIZENS = (
    "borger",
    "enhed",
    "tegn set",
    "tilbudt",
    "samtykke",
    "møde afholdt",
    "plan oprettet",
    "plan igangsat",
    "fulgt op",
    "udgået",
    "borger deltog",
    "accepteret",
    "aftaler",
    "aftaler holdt",
    "barrierer",
    "fremmende faktorer",
)
UNITS = ("enhed", "start", "slut", "borgere i målgruppen", "gruppe", "lederskifte")


@dataclass(frozen=True)
class Unit:
    """A unit: when it began, how many citizens are in its target group, and how much it makes of what it sees."""

    name: str
    start: date
    eligible: int
    group: str
    seen_each_year: float
    """The share of the target group in whom signs are seen in a year, once the unit knows how."""
    offered: float
    """The share of those who are offered a plan."""
    changed: date | None = None


UNITS_MADE_UP = (
    Unit("Linden", date(2020, 1, 1), 180, "pilot", 0.66, 0.86, changed=date(2022, 5, 1)),
    Unit("Egen", date(2020, 10, 1), 120, "øvrige", 0.34, 0.70),
    Unit("Birken", date(2020, 10, 1), 95, "øvrige", 0.30, 0.72),
    Unit("Bøgen", date(2020, 10, 1), 85, "øvrige", 0.34, 0.62),
    Unit("Asken", date(2021, 2, 1), 110, "øvrige", 0.32, 0.66),
    Unit("Elmen", date(2021, 2, 1), 60, "øvrige", 0.26, 0.60),
    Unit("Pilen", date(2021, 2, 1), 45, "øvrige", 0.28, 0.70),
    Unit("Rønnen", date(2021, 8, 1), 70, "øvrige", 0.30, 0.58),
    Unit("Hasselen", date(2021, 8, 1), 30, "øvrige", 0.26, 0.62),
    Unit("Tjørnen", date(2021, 8, 1), 25, "øvrige", 0.24, 0.66),
    Unit("Poplen", date(2022, 2, 1), 55, "øvrige", 0.26, 0.60),
    Unit("Fyrren", date(2022, 2, 1), 20, "øvrige", 0.24, 0.55),
)

LEARNING_MONTHS = 3.0
"""After this long a unit sees two thirds of what it will come to see."""
AFTER_THE_CHANGE = 0.35
"""What is left of both seeing and offering, taken together, once the leadership has changed."""

CONSENTED, MEETING, CREATED, STARTED, FOLLOWED = 0.70, 0.86, 0.94, 0.90, 0.66
ATTENDED, ACCEPTED, KEPT, COUNTED = 0.78, 0.84, 0.63, 0.85
LEAVES_EACH_YEAR = 0.16

BARRIERS = (
    ("Borgerens aktive medvirken er svær at motivere", 0.30),
    ("Tid og ressourcer pr. forløb", 0.26),
    ("Samtykke", 0.20),
    ("Uklart, hvem der tager initiativ", 0.14),
    ("Tungt setup, når planen skal ændres", 0.12),
    ("Endnu et konkurrerende redskab", 0.09),
    ("Kaotisk liv bryder planens rationelle perspektiv", 0.08),
    ("Uklar tovholder og kompetencer", 0.05),
)
AFTER_CHANGE_BARRIER = ("Manglende vedvarende ledelsesfokus", 0.45)
FACILITATORS = (
    ("Gode KI-møder", 0.34),
    ("Overblik over forløbet", 0.28),
    ("God forberedelse", 0.22),
    ("Netværket er med", 0.16),
    ("Lokal leder bakker op", 0.14),
)


@dataclass
class Chance:
    """Chance that is the same on every machine: only `Random.random` is drawn from, which Python promises to keep."""

    random: Random = field(default_factory=lambda: Random(SEED))

    def happens(self, share: float) -> bool:
        """Return True in `share` of all cases."""
        return self.random.random() < share

    def wait(self, mean_days: float) -> int:
        """Return whole days, at least one, exponential with this mean."""
        return max(1, round(-math.log(1 - self.random.random()) * mean_days))

    def some(self, among: Sequence[tuple[str, float]]) -> str:
        """Return those that happen, parted by semicolons."""
        return "; ".join(name for name, share in among if self.happens(share))

    def count(self, most: int, share: float) -> int:
        """Return how many of `most` happen."""
        return sum(self.happens(share) for _ in range(most))


def signs(unit: Unit, chance: Chance) -> Iterator[date]:
    """Yield the days on which signs are seen in a citizen of `unit`, by thinning a steady stream."""
    fastest = unit.eligible * unit.seen_each_year / 365.25
    day = 0.0
    while True:
        day += -math.log(1 - chance.random.random()) / fastest
        on = unit.start + timedelta(days=int(day))
        if on > UNTIL:
            return
        learnt = 1 - math.exp(-day / MONTH / LEARNING_MONTHS)
        if chance.happens(learnt * _led(unit, on) ** 0.5) and _weekday(on) >= unit.start:
            yield _weekday(on)


def course(unit: Unit, seen: date, chance: Chance) -> dict[str, str]:
    """Return a citizen's row from the day when signs were `seen`: what happened until `UNTIL`, and nothing after."""
    leaves = seen + timedelta(days=chance.wait(365.25 / LEAVES_EACH_YEAR))
    last = min(leaves, UNTIL)
    days = {"tegn set": seen}
    on = seen
    for what, share, mean_days in (
        ("tilbudt", unit.offered * _led(unit, seen) ** 0.5, 24),
        ("samtykke", CONSENTED, 12),
        ("møde afholdt", MEETING, 34),
        ("plan oprettet", CREATED, 6),
        ("plan igangsat", STARTED, 9),
        ("fulgt op", FOLLOWED, 130),
    ):
        on = _weekday(on + timedelta(days=chance.wait(mean_days)))
        if not chance.happens(share) or on > last:
            break
        days[what] = on
    row = {what: f"{day:%d-%m-%Y}" for what, day in days.items()}
    if leaves <= UNTIL:
        row["udgået"] = f"{max(leaves, *days.values()):%d-%m-%Y}"
    return row | _told(unit, days, chance)


def _told(unit: Unit, days: dict[str, date], chance: Chance) -> dict[str, str]:
    """Return what staff wrote beside the days: attendance, acceptance, agreements, barriers and what helped."""
    told: dict[str, str] = {}
    if "møde afholdt" in days:
        attended = chance.happens(ATTENDED)
        told["borger deltog"] = _yes(attended)
        told["fremmende faktorer"] = chance.some(FACILITATORS)
        if "plan oprettet" in days:
            told["accepteret"] = _yes(chance.happens(ACCEPTED if attended else ACCEPTED / 2))
            agreements = 2 + chance.count(4, 0.5)
            told["aftaler"] = str(agreements)
            if "fulgt op" in days and chance.happens(COUNTED):
                told["aftaler holdt"] = str(chance.count(agreements, KEPT))
    if "plan igangsat" not in days:
        led = _led(unit, days["tegn set"]) == 1
        told["barrierer"] = chance.some(BARRIERS if led else (AFTER_CHANGE_BARRIER, *BARRIERS))
    return told


def _led(unit: Unit, on: date) -> float:
    """Return how much of its offers a unit makes on this day: less once its leadership has changed."""
    return AFTER_THE_CHANGE if unit.changed is not None and on >= unit.changed else 1.0


def _weekday(day: date) -> date:
    """Return the day itself, or the Friday before where it falls on a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def _yes(it: bool) -> str:
    """Return Danish yes or no."""
    return "ja" if it else "nej"


def citizens() -> list[dict[str, str]]:
    """Return a row for each citizen, in the order in which signs were seen."""
    chance = Chance()
    seen = [(day, unit) for unit in UNITS_MADE_UP for day in signs(unit, chance)]
    seen.sort(key=lambda one: (one[0], one[1].name))
    return [
        {"borger": f"B{number:04d}", "enhed": unit.name, **course(unit, day, chance)}
        for number, (day, unit) in enumerate(seen, start=1)
    ]


def units() -> list[dict[str, str]]:
    """Return a row for each unit."""
    return [
        {
            "enhed": unit.name,
            "start": f"{unit.start:%d-%m-%Y}",
            "borgere i målgruppen": str(unit.eligible),
            "gruppe": unit.group,
            "lederskifte": f"{unit.changed:%d-%m-%Y}" if unit.changed else "",
        }
        for unit in UNITS_MADE_UP
    ]


def write(path: Path, columns: Sequence[str], rows: Sequence[dict[str, str]]) -> None:
    """Write rows as a municipality's spreadsheet saves them: semicolons, UTF-8 with a byte order mark."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", delimiter=";", lineterminator="\r\n")
        writer.writeheader()
        writer.writerows(rows)


def main(folder: Path = FOLDER) -> None:
    """Write both files into `folder`."""
    write(folder / "citizens.csv", CITIZENS, citizens())
    write(folder / "units.csv", UNITS, units())


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
