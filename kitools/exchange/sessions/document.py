"""What a document to take home is made of, whether it becomes a web page or a PDF: parts, and blocks in them."""

from dataclasses import dataclass
from typing import Literal

_LONGEST_NAME = 40


@dataclass(frozen=True)
class Words:
    """A paragraph; a `note` is set smaller, a `lead` larger."""

    text: str
    style: Literal["plain", "note", "lead"] = "plain"


@dataclass(frozen=True)
class Heading:
    """A heading within a part."""

    text: str


@dataclass(frozen=True)
class Bullets:
    """A list; `numbered` where the order matters."""

    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Table:
    """A table; its rows have their first cell as header, and `widths` says how wide its columns are to each other.

    One that is `quiet` says what stands in the heading above it: its caption is for those who listen.
    """

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...] = ()
    quiet: bool = False

    @property
    def names_rows(self) -> bool:
        """Whether the rows' headers are names, which are set in bold, and not sentences."""
        return all(len(row[0]) <= _LONGEST_NAME for row in self.rows)

    @property
    def columns(self) -> tuple[float, ...]:
        """How wide the columns are to each other."""
        return self.widths or (1.0,) * len(self.header)


@dataclass(frozen=True)
class Picture:
    """A figure: SVG, and what it shows in words."""

    svg: str
    alt: str
    caption: str


@dataclass(frozen=True)
class Named:
    """Pairs of a name and what it is."""

    pairs: tuple[tuple[str, str], ...]


Block = Words | Heading | Bullets | Table | Picture | Named


@dataclass(frozen=True)
class Part:
    """Blocks under a heading."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Document:
    """A document: every text is plain, and is told apart from markup by whoever shows it.

    `mark` stands on every page, `about` under the title, `foot` last. One with `contents` begins with a list of its
    parts; one that is `one_page` is set as large as fits on a single page, `landscape` or not.
    """

    language: str
    title: str
    about: str
    mark: str
    parts: tuple[Part, ...]
    foot: str = ""
    contents: str = ""
    one_page: bool = False
    landscape: bool = False
