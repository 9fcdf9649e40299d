"""The cases of a folder: its manifest, and for each case a JSON with arguments and numbers, and perhaps a table."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

TOLERANCE = 1e-6


class NoFolderOfCasesError(Exception):
    """The folder has no manifest that can be read."""


@dataclass(frozen=True)
class Case:
    """One case: `args` have no entry that is null, and `table_path` is None where the numbers are all in the JSON."""

    id: str
    kind: str
    args: Mapping[str, Any]
    expected: Any
    tolerance: float = TOLERANCE
    note: str = ""
    table_path: Path | None = None
    broken: str = ""
    """Why the case cannot be read, where it cannot."""

    def table(self) -> "pd.DataFrame":
        """Return the table: UTF-8, commas, an empty cell is missing and nothing else is."""
        import pandas as pd

        assert self.table_path is not None, f"{self.id} has no input"
        return pd.read_csv(self.table_path, encoding="utf-8", keep_default_na=False, na_values=[""])

    def many(self, name: str) -> tuple[Any, ...]:
        """Return an argument that may be one value, several, or none."""
        given = self.args.get(name)
        if given is None:
            return ()
        return tuple(given) if isinstance(given, list) else (given,)


def cases_of(folder: Path) -> list[Case]:
    """Return the cases of `folder`; raise `NoFolderOfCasesError` where it is none."""
    return [_case(folder, entry) for entry in _manifest(folder)]


def _manifest(folder: Path) -> list[dict[str, Any]]:
    """Return the entries of the manifest."""
    path = folder / "manifest.json"
    if not path.is_file():
        raise NoFolderOfCasesError(f"{folder} holds no manifest.json.")
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise NoFolderOfCasesError(f"{path} is not JSON: {error}") from error
    if not (isinstance(entries, list) and all(isinstance(one, dict) and "expected" in one for one in entries)):
        raise NoFolderOfCasesError(f"{path} is no list of cases.")
    return entries


def _case(folder: Path, entry: Mapping[str, Any]) -> Case:
    """Return the case that an entry of the manifest names."""
    path = folder / entry["expected"]
    try:
        stated = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return Case(str(entry.get("id")), str(entry.get("kind")), {}, None, broken=f"{path} cannot be read: {error}")
    table = stated.get("input") or entry.get("input")
    return Case(
        id=str(stated.get("id") or entry.get("id")),
        kind=str(stated.get("kind") or entry.get("kind")),
        args={name: value for name, value in (stated.get("args") or {}).items() if value is not None},
        expected=stated.get("expected"),
        tolerance=TOLERANCE if stated.get("rel_tol") is None else float(stated["rel_tol"]),
        note=str(stated.get("note") or ""),
        table_path=folder / table if table else None,
    )
