"""The kinds of file that an answer can become, and what they are called."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kitools.exchange.uptake.terms import Terms
from kitools.uptake.choices import Question
from kitools.words import tr


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


@dataclass(frozen=True)
class Taken:
    """A file to be downloaded, or written."""

    name: str
    media: str
    content: bytes = field(repr=False)


def file_name(language: str, question: Question, until: date, terms: Terms, kind: FileKind) -> str:
    """Return what a file is called: plain letters only, whatever the units are called.

    >>> file_name("da", Question.OVER_TIME, date(2023, 12, 31), Terms(), FileKind.PNG)
    'kitools-over-tid-2023-12-31-ude-af-huset.png'
    """
    parts = (tr(language, f"uptake_file.{question}"), until.isoformat(), tr(language, f"uptake_file.{terms.mark}"))
    return f"kitools-{'-'.join(parts)}.{kind}"
