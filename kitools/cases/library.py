"""The library of cases: listed cheaply, read whole, checked with every fault named."""

import re
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from kitools.cases.case import Case, Minutes
from kitools.cases.document import read_yaml
from kitools.cases.logic import faults_in
from kitools.cases.text import Bilingual
from kitools.ground import KitError, shipped
from kitools.plan import Fault, FaultyInput, Id, Value, parse, unreadable

_BODY = re.compile(r"^(?:citizen|portrait|timeline|roles|voice|half_made|weak|strong)\s*:", re.MULTILINE)
_HEAD = ("id", "title", "teaser", "minutes")


class CaseEntry(Value):
    """What a list of cases shows: id, title, a line or two, how long it takes, and the file."""

    id: Id
    title: Bilingual
    teaser: Bilingual
    minutes: Minutes = Minutes()
    path: Path


def cases() -> tuple[CaseEntry, ...]:
    """Return the shipped cases by file name, reading only the head of each file."""
    return tuple(_entry(path) for path in sorted((shipped("training") / "cases").glob("*.yaml")))


def case(name: str) -> Case:
    """Return the shipped case with the id `name`; raise `KitError("case.unknown")` naming the known ones."""
    known = {entry.id: entry.path for entry in cases()}
    if name not in known:
        raise KitError("case.unknown", id=name, known=", ".join(known))
    return _kept(known[name])


def read_case(path: Path | str) -> Case:
    """Return the case in the YAML file at `path`; raise `FaultyInput` naming file, path and value of every fault."""
    return case_from(_text(Path(path)), str(path))


def check_case(path: Path | str) -> tuple[Fault, ...]:
    """Return every fault in the case file at `path`; empty when it can be used."""
    try:
        read_case(path)
    except FaultyInput as error:
        return error.faults
    return ()


def case_from(text: str, file: str) -> Case:
    """Return the case in the YAML `text`; raise `FaultyInput` naming `file`, path and value of every fault."""
    found = parse(Case, read_yaml(text, file), file)
    faults = tuple(faults_in(found))
    if faults:
        raise FaultyInput(file, faults)
    return found


def first_monday(on: date) -> date:
    """Return the Monday of the week that `on` is in: the day a case starts, so that its Fridays are Fridays.

    >>> first_monday(date(2026, 11, 21))
    datetime.date(2026, 11, 16)
    """
    return on - timedelta(days=on.weekday())


@lru_cache(maxsize=32)
def _kept(path: Path) -> Case:
    """Return the case at `path`; shipped files do not change while the program runs."""
    return read_case(path)


def _entry(path: Path) -> CaseEntry:
    """Return the entry for the case at `path`; the whole file is read only if the head does not come first."""
    text = _text(path)
    body = _BODY.search(text)
    head = read_yaml(text[: body.start()] if body else text, str(path))
    if not {"id", "title", "teaser"} <= set(head):
        head = read_yaml(text, str(path))
    shown: dict[str, Any] = {key: head[key] for key in _HEAD if key in head}
    return parse(CaseEntry, {**shown, "path": path}, str(path))


def _text(path: Path) -> str:
    """Return the text in `path`; raise `FaultyInput` where it cannot be read or is no text."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise unreadable(path, error) from error
