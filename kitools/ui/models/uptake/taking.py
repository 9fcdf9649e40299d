"""What is taken along: for whom, what is small, and the files that are made of an answer."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kitools.ground import KitError
from kitools.uptake.choices import Question
from kitools.uptake.said import Said
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


@dataclass(frozen=True)
class Prepared:
    """An answer as those who are to see it may see it: `result` is None where nothing may be seen, and `trouble` why.

    `done` says what was hidden or made coarser on the way.
    """

    terms: Terms
    result: object | None
    done: tuple[Said, ...] = ()
    trouble: KitError | None = None


def prepared(result: object, terms: Terms) -> Prepared:
    """Return `result` as it may be seen under `terms`."""
    return Prepared(terms, result)


def file_name(language: str, question: Question, until: date, terms: Terms, kind: FileKind) -> str:
    """Return what a file is called: plain letters only, whatever the units are called.

    >>> file_name("da", Question.OVER_TIME, date(2023, 12, 31), Terms(), FileKind.PNG)
    'kitools-over-tid-2023-12-31-ude-af-huset.png'
    """
    parts = (tr(language, f"uptake_file.{question}"), until.isoformat(), tr(language, f"uptake_file.{terms.audience}"))
    return f"kitools-{'-'.join(parts)}.{kind}"


@dataclass(frozen=True)
class Taken:
    """A file to be downloaded."""

    name: str
    media: str
    content: bytes = field(repr=False)
