"""Gather the faults of one sheet while it is looked at: alike ones are told as the first few and how many more."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np

from kitools.uptake.intake.book import letter
from kitools.uptake.intake.faults import SHOWN, Fault, Gravity

Facts = Mapping[str, object]


class Found:
    """The faults found so far in one sheet of one file, and which rows cannot be used.

    `numbers` says how Excel numbers each row that was kept (int array); `faulty` is true for those that cannot be used.
    """

    def __init__(self, file: str, sheet: str, headings: tuple[str, ...] = (), numbers: Any = ()) -> None:
        self.file, self.sheet, self.headings = file, sheet, headings
        self.numbers = np.asarray(numbers, np.int64)
        self.faulty = np.zeros(len(self.numbers), bool)
        self._excused = self.faulty.copy()
        self.faults: list[Fault] = []
        self.remarks: list[Fault] = []
        self.count = 0

    def add(
        self, code: str, gravity: Gravity, *, row: int | None = None, column: int | None = None, **more: object
    ) -> None:
        """Add one fault; `row` as Excel numbers it, `column` from 0."""
        self.faults.append(self._fault(code, gravity, row, column, "", more))
        self.count += 1

    def add_rows(  # noqa: PLR0913 - what a fault says, most of it by name
        self,
        code: str,
        gravity: Gravity,
        rows: Iterable[int],
        *,
        column: int | None = None,
        value: Callable[[int], str] = lambda _: "",
        facts: Callable[[int], Facts] = lambda _: {},
    ) -> None:
        """Add a fault for each of `rows` (places in `numbers`), of which the first are told one by one."""
        places = np.asarray(rows, np.int64)
        if gravity is Gravity.ROW:
            places = places[~self._excused[places]]
            self.faulty[places] = True
        for place in map(int, places[:SHOWN]):
            number = int(self.numbers[place])
            self.faults.append(self._fault(code, gravity, number, column, value(place), facts(place)))
        self.count += len(places)
        self.tell_more(code, gravity, len(places) - SHOWN, column)

    def add_value(self, code: str, gravity: Gravity, row: int, column: int, value: str) -> None:
        """Add one fault of the text `value` in `row` (a place in `numbers`)."""
        self.faults.append(self._fault(code, gravity, int(self.numbers[row]), column, value, {}))
        self.count += 1

    def remark(self, code: str, column: int | None = None, **more: object) -> None:
        """Tell something that nobody has to do anything about."""
        self.remarks.append(self._fault(code, Gravity.REMARK, None, column, "", more))

    def excuse(self) -> None:
        """Say no more of the rows that are faulty by now: what else is wrong in them comes of that."""
        self._excused = self.faulty.copy()

    def tell_more(self, code: str, gravity: Gravity, count: int, column: int | None) -> None:
        """Tell how many more faults are like those that were told."""
        if count > 0:
            more = {"count": count, "alike": code}
            self.faults.append(self._fault("intake_fault.more", gravity, None, column, "", more))

    def _fault(  # noqa: PLR0913, PLR0917 - as above
        self, code: str, gravity: Gravity, row: int | None, column: int | None, value: str, more: Facts
    ) -> Fault:
        """Return the fault with its place in words."""
        heading = "" if column is None or column >= len(self.headings) else self.headings[column]
        name = "" if column is None else letter(column)
        return Fault(code, gravity, self.file, self.sheet, row, heading, name, value, more)
