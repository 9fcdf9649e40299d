"""The file that is chosen: the visitor's own, which is never written anywhere, or one of the two examples."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from kitools.ground import KitError, shipped
from kitools.uptake.intake import PAGE_LIMIT

LIMIT = PAGE_LIMIT
"""The most bytes that the page takes; the command line takes more."""

KINDS = (".csv", ".txt", ".tsv", ".xlsx", ".xlsm")
"""The endings that the file chooser offers; what a file holds is found out by reading it."""


class Example(StrEnum):
    """The examples that come with the program."""

    COPENHAGEN = "copenhagen"
    TWELVE_UNITS = "twelve_units"


@dataclass(frozen=True)
class ChosenFile:
    """A file in memory: its name, what it holds, and the file of units beside it, if there is one."""

    name: str
    content: bytes = field(repr=False)
    units: bytes | None = field(default=None, repr=False)
    units_name: str = ""
    until: date | None = None
    example: Example | None = None

    def __post_init__(self) -> None:
        """Raise KitError `uptake_page.too_large` for a file that is for the command line."""
        for content in (self.content, self.units or b""):
            if len(content) > LIMIT:
                raise KitError("uptake_page.too_large", limit=LIMIT // 1_000_000)


def example_file(example: Example) -> ChosenFile:
    """Return an example as if it had been chosen, with the day until which it was counted."""
    folder = shipped("data") / "uptake"
    if example is Example.COPENHAGEN:
        return _example(example, folder / "copenhagen-2016" / "counts.csv", None, date(2016, 12, 31))
    synthetic = folder / "synthetic"
    return _example(example, synthetic / "citizens.csv", synthetic / "units.csv", date(2023, 12, 31))


def assumed_units() -> tuple[bytes, str]:
    """Return the assumed starts for Copenhagen, which no source states, and the name of their file."""
    path = shipped("data") / "uptake" / "copenhagen-2016" / "units-assumed.csv"
    return path.read_bytes(), path.name


def _example(example: Example, path: Path, units: Path | None, until: date) -> ChosenFile:
    """Return the example whose files lie at `path` and `units`."""
    return ChosenFile(
        path.name,
        path.read_bytes(),
        units.read_bytes() if units else None,
        units.name if units else "",
        until,
        example,
    )
