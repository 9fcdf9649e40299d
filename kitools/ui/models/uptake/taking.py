"""What is taken along: for whom, what is small, and the files that are made of an answer."""

from dataclasses import dataclass, field
from enum import StrEnum


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
class Taken:
    """A file to be downloaded."""

    name: str
    media: str
    content: bytes = field(repr=False)
