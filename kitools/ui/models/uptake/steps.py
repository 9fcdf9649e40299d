"""The way through the page: from a file to something to take along."""

from enum import StrEnum


class Step(StrEnum):
    """The steps of the page, in order."""

    FILE = "file"
    COLUMNS = "columns"
    MEND = "mend"
    ASK = "ask"
    TAKE = "take"
