"""What a machine needs to run kitools: Python, packages, files, a port, a folder for drafts, and Chromium for tests."""

import os
import shutil
import socket
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from packaging.requirements import Requirement

from kitools.app.server.options import TEMPLATE, TEMPLATES, page_names
from kitools.cases import cases, read_case
from kitools.ground import KitError, shipped
from kitools.store import Drafts

_PYTHON = (3, 11)
_LEAST_MB = 100
_FILE = "kitools.db"
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_CHECKOUT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Symptom:
    """One thing looked at: its code, the facts of its sentence, whether it is well, and whether it must be mended."""

    code: str
    is_well: bool
    facts: dict[str, object] = field(default_factory=dict)
    is_needed: bool = True

    @property
    def must_mend(self) -> bool:
        """Whether kitools cannot run as it should before this is mended."""
        return self.is_needed and not self.is_well


def examine(port: int, state: Path, store: str | None = None) -> Iterator[Symptom]:
    """Look at everything, the most fundamental first; `store` is the address of a database beside the state folder."""
    yield _python()
    yield from map(_package, requirements())
    yield _template()
    yield _pages()
    yield _cases()
    yield _port(port)
    yield from _state(state)
    if store or (state / _FILE).exists():
        yield _store(store or state)
    if (_CHECKOUT / "tests").is_dir():
        yield _browser()
        yield _postgresql()


def requirements() -> tuple[Requirement, ...]:
    """Return what kitools needs to run: from the installed package, else from the checkout."""
    try:
        said = requires("kitools") or []
    except PackageNotFoundError:
        project = tomllib.loads((_CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
        said = project["project"]["dependencies"]
    needed = map(Requirement, said)
    return tuple(one for one in needed if one.marker is None or one.marker.evaluate({"extra": ""}))


def _python() -> Symptom:
    """Look at the Python that runs this."""
    found = ".".join(map(str, sys.version_info[:3]))
    facts: dict[str, object] = {"found": found, "needed": ".".join(map(str, _PYTHON))}
    return Symptom("doctor.python", sys.version_info[:2] >= _PYTHON, facts)


def _package(needed: Requirement) -> Symptom:
    """Look at one package."""
    facts: dict[str, object] = {"name": needed.name, "needed": str(needed.specifier)}
    try:
        found = version(needed.name)
    except PackageNotFoundError:
        return Symptom("doctor.package_missing", False, facts)
    return Symptom("doctor.package", needed.specifier.contains(found, prereleases=True), {**facts, "found": found})


def _template() -> Symptom:
    """Look for the page template."""
    folder = TEMPLATES / "voila" / "templates" / TEMPLATE
    return Symptom("doctor.template", (folder / "index.html.j2").is_file(), {"folder": str(folder)})


def _pages() -> Symptom:
    """Look for the pages."""
    names = page_names(shipped("pages"))
    facts: dict[str, object] = {"count": len(names), "names": ", ".join(names), "folder": str(shipped("pages"))}
    return Symptom("doctor.pages", bool(names), facts)


def _cases() -> Symptom:
    """Read every case."""
    facts: dict[str, object] = {"folder": str(shipped("training") / "cases"), "reason": "0", "count": 0}
    try:
        found = [read_case(entry.path) for entry in cases()]
    except KitError as error:
        return Symptom("doctor.cases", False, {**facts, "reason": str(error)})
    return Symptom("doctor.cases", bool(found), {**facts, "count": len(found)})


def _port(port: int) -> Symptom:
    """Look whether the server could listen on `port`."""
    facts: dict[str, object] = {"port": str(port), "other": str(port + 1)}
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return Symptom("doctor.port", False, facts)
    return Symptom("doctor.port", True, facts)


def _state(folder: Path) -> Iterator[Symptom]:
    """Look whether drafts can be written to `folder`, or where it will be made, and whether there is room."""
    place = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(place).free // 2**20
    facts: dict[str, object] = {"folder": str(folder), "free": free}
    yield Symptom("doctor.state", _can_write(place), facts)
    yield Symptom("doctor.space", free >= _LEAST_MB, facts)


def _store(place: str | Path) -> Symptom:
    """Look whether the database can be written and is whole; one in an older form is carried over."""
    try:
        Drafts(place).check()
    except KitError as error:
        return Symptom(error.code, False, error.facts)
    return Symptom("doctor.store", True)


def _can_write(folder: Path) -> bool:
    """Whether a file can be made in `folder`."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _browser() -> Symptom:
    """Look for the browser that the tests drive."""
    found = os.environ.get("KITOOLS_CHROMIUM") or any(map(shutil.which, _BROWSERS))
    return Symptom("doctor.browser", bool(found), is_needed=False)


def _postgresql() -> Symptom:
    """Look for the PostgreSQL that the tests start one of their own from."""
    debian = Path("/usr/lib/postgresql").glob("*/bin/postgres")
    return Symptom("doctor.postgresql", bool(shutil.which("postgres") or any(debian)), is_needed=False)
