"""From the shipped files of teaching material to values, with every fault in a file named at once."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from kitools.cases.document import read_yaml
from kitools.ground import KitError, shipped
from kitools.plan import Fault, FaultyInput, parse, unreadable

M = TypeVar("M", bound=BaseModel)
T = TypeVar("T")


def read_material(model: type[M], path: Path, faults_in: Callable[[M], Iterable[Fault]] = lambda _: ()) -> M:
    """Return the YAML file at `path` as a `model`; raise `FaultyInput` with all that is wrong, also by `faults_in`."""
    found = parse(model, read_yaml(text_of(path), str(path)), str(path))
    faults = tuple(faults_in(found))
    if faults:
        raise FaultyInput(str(path), faults)
    return found


def text_of(path: Path) -> str:
    """Return the text in `path`; raise `FaultyInput` where it cannot be read or is no text."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise unreadable(path, error) from error


def material(*parts: str) -> Path:
    """Return where the shipped teaching material called `parts` lies.

    >>> material("formats").name
    'formats'
    """
    return shipped("training").joinpath(*parts)


def files(folder: str) -> tuple[Path, ...]:
    """Return the YAML files in the shipped `folder` of teaching material, by name."""
    return tuple(sorted(material(folder).glob("*.yaml")))


def chosen(known: Mapping[str, T], name: str) -> T:
    """Return what is called `name` among the `known`; raise `KitError("material.unknown")`."""
    if name not in known:
        raise KitError("material.unknown", id=name, known=", ".join(known))
    return known[name]


def unknown(path: str, value: str, known: Iterable[str]) -> Iterator[Fault]:
    """Yield a fault at `path` if `value` is not one of the `known` ids."""
    known = tuple(known)
    if value not in known:
        yield Fault(path, "material.unknown_id", {"value": value, "known": ", ".join(known)})
