"""What is taken along: for whom, what is small, and the files that are made of an answer."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kitools.uptake.choices import Question
from kitools.uptake.said import Result, Said
from kitools.uptake.small_counts import Rule
from kitools.words import tr


class Audience(StrEnum):
    """Who is to see it."""

    LEAVING = "leaving"
    INTERNAL = "internal"


class FileKind(StrEnum):
    """The kinds of file."""

    PNG = "png"
    SVG = "svg"
    XLSX = "xlsx"
    NOTEBOOK = "ipynb"


MEDIA = {
    FileKind.PNG: "image/png",
    FileKind.SVG: "image/svg+xml",
    FileKind.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    FileKind.NOTEBOOK: "application/x-ipynb+json",
}
THRESHOLDS = (5, 3, 10, None)
"""Counts below so many are small; None: all are shown."""


@dataclass(frozen=True)
class Terms:
    """For whom, and what is small to them."""

    audience: Audience = Audience.LEAVING
    threshold: int | None = 5

    @property
    def protects(self) -> bool:
        """Whether small counts are hidden."""
        return self.audience is Audience.LEAVING and self.threshold is not None

    @property
    def mark(self) -> Audience:
        """For whom it is fit: what shows small counts is for internal use, whatever somebody wishes."""
        return Audience.LEAVING if self.protects else Audience.INTERNAL


@dataclass(frozen=True)
class Prepared:
    """An answer as those who are to see it may see it.

    `result` is what may be drawn (the result itself, or a `Leaving` of it), None where nothing may be seen. `readings`
    are the sentences that may go with it, `cannot_show` what cannot be said, and `done` what was hidden or made coarser
    on the way, or why nothing may leave.
    """

    terms: Terms
    result: object | None
    readings: tuple[Said, ...]
    cannot_show: tuple[Said, ...]
    done: tuple[Said, ...] = ()
    untouched: bool = True


def prepared(result: Result, terms: Terms) -> Prepared:
    """Return `result` as it may be seen under `terms`."""
    if not terms.protects:
        return Prepared(terms, result, result.readings, result.cannot_show)
    from kitools.uptake.small_counts.leaving import leaving  # noqa: PLC0415 - only those who take something along

    assert terms.threshold is not None
    found = leaving(result, Rule(threshold=terms.threshold))
    cannot = (*result.cannot_show, *found.cannot_show)
    if found.as_it_is:
        return Prepared(terms, result, found.may_say, cannot, found.readings)
    shown = found if found.shown else None
    return Prepared(terms, shown, found.may_say, cannot, found.readings, untouched=False)


def file_name(language: str, question: Question, until: date, terms: Terms, kind: FileKind) -> str:
    """Return what a file is called: plain letters only, whatever the units are called.

    >>> file_name("da", Question.OVER_TIME, date(2023, 12, 31), Terms(), FileKind.PNG)
    'kitools-over-tid-2023-12-31-ude-af-huset.png'
    """
    parts = (tr(language, f"uptake_file.{question}"), until.isoformat(), tr(language, f"uptake_file.{terms.mark}"))
    return f"kitools-{'-'.join(parts)}.{kind}"


@dataclass(frozen=True)
class Taken:
    """A file to be downloaded."""

    name: str
    media: str
    content: bytes = field(repr=False)
