"""The evidence file: every number of the model with its range, population, source, quality and status."""

import csv
from dataclasses import dataclass
from functools import cache
from typing import Literal

from kitools.ground import KitError, shipped

Status = Literal["evidence", "transfer", "assumption"]
Distribution = Literal["log-normal", "logit-normal", "normal", "fixed"]
DISTRIBUTIONS: tuple[Distribution, ...] = ("log-normal", "logit-normal", "normal", "fixed")
"""How a number varies within its range: the value is the median, each side has its own width, the range cuts it."""

STATUSES: tuple[Status, ...] = ("evidence", "transfer", "assumption")


@dataclass(frozen=True)
class Evidence:
    """One number: what it says, its unit, value and range, whom it is about, and where it is from."""

    id: str
    acts_in: str
    what_da: str
    what_en: str
    unit: str
    value: float
    low: float
    high: float
    distribution: Distribution
    status: Status
    population: str
    source: str
    quality: str

    def what(self, language: str) -> str:
        """Return what the number is, in `language` (`da` or `en`)."""
        return self.what_en if language == "en" else self.what_da


@cache
def evidence() -> tuple[Evidence, ...]:
    """Return the rows of `data/evidence/parameters.csv`, read once; raise `KitError` for a row that is not complete."""
    with (shipped("data") / "evidence" / "parameters.csv").open(encoding="utf-8", newline="") as file:
        return tuple(read_row(row) for row in csv.DictReader(file))


def read_row(row: dict[str, str]) -> Evidence:
    """Return one row as `Evidence`.

    Raise `KitError("evidence.incomplete")` where a field is empty (a number without a source is refused), and
    `KitError("evidence.bad_number")` where a number is none or the value lies outside its range.
    """
    if missing := [field for field, text in row.items() if not (text or "").strip()]:
        raise KitError("evidence.incomplete", id=row.get("id", ""), field=missing[0])
    status = next((one for one in STATUSES if one == row["status"]), None)
    if status is None:
        raise KitError("evidence.bad_status", id=row["id"], value=row["status"])
    distribution = next((one for one in DISTRIBUTIONS if one == row["distribution"]), None)
    if distribution is None:
        raise KitError("evidence.bad_distribution", id=row["id"], value=row["distribution"])
    try:
        value, low, high = (float(row[field]) for field in ("value", "low", "high"))
    except ValueError:
        raise KitError("evidence.bad_number", id=row["id"]) from None
    if not low <= value <= high:
        raise KitError("evidence.bad_number", id=row["id"])
    texts = {field: row[field] for field in ("id", "acts_in", "what_da", "what_en", "unit")}
    about = {field: row[field] for field in ("population", "source", "quality")}
    return Evidence(**texts, value=value, low=low, high=high, distribution=distribution, status=status, **about)


def assumptions() -> tuple[str, ...]:
    """Return the ids of the numbers that are nothing but assumptions."""
    return tuple(row.id for row in evidence() if row.status == "assumption")
