"""Datasheets as their tables say it: the files of a folder with rows and checksum, and the columns of each file."""

import csv
import re
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"
FOLDERS = sorted(path for room in ("uptake", "reference") for path in (DATA / room).iterdir() if path.is_dir())
FILES = [path for folder in FOLDERS for path in sorted(folder.glob("*.csv"))]
_FILE = re.compile(r"^\| `(?P<name>[\w.-]+\.csv)` \| (?P<rows>\d+) \| `(?P<sha256>[0-9a-f]{64})` \|$", re.MULTILINE)
_COLUMN = re.compile(r"^\| `(?P<name>[^`]+)` \| (?P<unit>[^|]+) \| (?P<what>[^|]+) \|$", re.MULTILINE)


def sheet_of(folder: Path) -> str:
    return (folder / "README.md").read_text(encoding="utf-8")


def stated_files(folder: Path) -> dict[str, tuple[int, str]]:
    """Return rows and checksum of each file that the sheet of `folder` states."""
    return {one["name"]: (int(one["rows"]), one["sha256"]) for one in _FILE.finditer(sheet_of(folder))}


def stated_columns(path: Path) -> list[str]:
    """Return the columns of the file that its sheet states, in order."""
    _, _, after = sheet_of(path.parent).partition(f"\n## `{path.name}`\n")
    return [one["name"] for one in _COLUMN.finditer(after.partition("\n## ")[0])]


def read(path: Path) -> tuple[list[str], list[list[str]]]:
    """Return the headings and the rows of a file, whichever way its values are parted."""
    text = path.read_text(encoding="utf-8-sig")
    parted = ";" if ";" in text.partition("\n")[0] else ","
    headings, *rows = csv.reader(text.splitlines(), delimiter=parted)
    return headings, rows
