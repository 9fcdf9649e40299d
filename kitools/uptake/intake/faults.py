"""What is wrong in an evaluator's file: where it is, what it is, and how much it matters."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from kitools.ground import KitError, without_cpr
from kitools.uptake.said import Said

_NINE = re.compile(r"(?<!\d)\d{9}(?!\d)")
SHOWN = 10
"""As many alike faults are told one by one; the rest are counted."""


class Gravity(StrEnum):
    """How much a fault matters; the order is from most to least."""

    REFUSES = "refuses"
    """The whole file cannot be used, and nothing of it is kept."""
    STOPS = "stops"
    """The table cannot be used before this is mended, in the file or in the mapping."""
    ROW = "row"
    """A row cannot be used; it can be mended in the file, or dropped."""
    ASKS = "asks"
    """Somebody has to look, and may say that it is fine."""
    REMARK = "remark"
    """Only told: nothing has to be done."""


@dataclass(frozen=True)
class Fault:
    """One thing wrong in a file (or remarked on), for `words/` to say.

    `code` has a sentence in `words/` and an attribute `mend`, the remedy; `facts` holds what both need. `row` is the
    row as Excel numbers it: from 1, the headings counted. `column` is the heading and `letter` the column as Excel
    names it. `value` is what stands there, and is empty wherever it might be a person's number.
    """

    code: str
    gravity: Gravity
    file: str
    sheet: str = ""
    row: int | None = None
    column: str = ""
    letter: str = ""
    value: str = ""
    more: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Leave out whatever has the shape of a CPR number, and let nobody change the facts afterwards."""
        for name in ("file", "sheet", "column", "value"):
            object.__setattr__(self, name, _without_nine(without_cpr(getattr(self, name))))
        object.__setattr__(self, "more", MappingProxyType(dict(self.more)))

    @property
    def facts(self) -> dict[str, object]:
        """Return all that the fault's sentences may need; the row is text, as no thousands are parted in it."""
        row = "" if self.row is None else str(self.row)
        place = {"file": self.file, "sheet": self.sheet, "row": row, "column": self.column, "letter": self.letter}
        return {**place, "value": self.value, **self.more}

    @property
    def place(self) -> Said:
        """Return where the fault is, as a sentence to be: the code `intake.place`."""
        known = {"has_sheet": bool(self.sheet), "has_row": self.row is not None, "has_column": bool(self.letter)}
        names = {name: self.facts[name] for name in ("file", "sheet", "row", "column", "letter")}
        return Said("intake.place", {**names, **known})


def _without_nine(text: str) -> str:
    """Return `text` without nine digits in a row that a lost nought would make a CPR number of."""
    return _NINE.sub(lambda found: found[0] if without_cpr(f"0{found[0]}") else "", text)


class FaultyTable(KitError):
    """A file that cannot be cleaned as it stands; `faults` has what is in the way."""

    def __init__(self, code: str, file: str, faults: tuple[Fault, ...]) -> None:
        super().__init__(code, file=file, count=len(faults))
        self.file = file
        self.faults = faults
