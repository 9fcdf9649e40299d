"""What the repository holds and does not hold: no outside host, no CPR number, no leftovers, one list of packages."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.version import Version

from kitools.ground import CprLook, look_for_cpr

ROOT = Path(__file__).resolve().parents[2]
SERVED = ROOT / "kitools" / "app" / "templates"
HOST = re.compile(r"""(?:https?:)?//(?!www\.w3\.org/(?:2000/svg|1999/xlink))[a-z0-9-]+\.[a-z]{2,}""", re.IGNORECASE)
LEFTOVER = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b|breakpoint\(\)|console\.log\(")
OWN_LIST = "tests/ground/"


def kept_files() -> list[Path]:
    """Return the text files that git keeps or would keep."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    paths = [ROOT / name for name in listed.stdout.splitlines()]
    return [path for path in paths if path.is_file() and path.suffix not in {".png", ".jpg", ".ico"}]


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "path", sorted(path for path in SERVED.rglob("*") if path.is_file()), ids=lambda path: path.name
)
def test_no_served_file_names_another_host(path):
    assert HOST.findall(text_of(path)) == []


XAPI_VERBS = "http://adlnet.gov/expapi/verbs/"
"""What the verbs of a log are called by those who read such logs; a name, which nobody asks for."""


def test_no_drawing_or_summary_names_another_host():
    rooms = [ROOT / "kitools" / room for room in ("ui", "figures", "exchange")]
    paths = [path for room in rooms for path in room.rglob("*.py")]
    called = [str(path) for path in paths if HOST.search(text_of(path).replace(XAPI_VERBS, ""))]
    assert called == []


def test_nothing_looks_like_a_cpr_number():
    paths = [path for path in kept_files() if not str(path.relative_to(ROOT)).startswith(OWN_LIST)]
    assert [str(path.relative_to(ROOT)) for path in paths if look_for_cpr(text_of(path)) is CprLook.REFUSE] == []


def test_no_leftovers():
    ours = [path for path in kept_files() if path.suffix in {".py", ".js", ".css", ".ftl", ".j2", ".html"}]
    left = [str(path.relative_to(ROOT)) for path in ours if path != Path(__file__) and LEFTOVER.search(text_of(path))]
    assert left == []


def project() -> dict:
    return tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]


def locked() -> dict[str, Version]:
    lines = [line for line in text_of(ROOT / "requirements.lock").splitlines() if line and not line.startswith("#")]
    pins = [re.fullmatch(r"([A-Za-z0-9._-]+)==([^\s;]+)", line) for line in lines]
    assert all(pins), "every line of the lock is name==version"
    return {plain(pin[1]): Version(pin[2]) for pin in pins}


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_conda_users_get_what_the_project_needs():
    lines = yaml.safe_load(text_of(ROOT / "environment.yml"))["dependencies"]
    by_pip = [name for line in lines if isinstance(line, dict) for name in line["pip"]]
    conda = [line for line in lines if isinstance(line, str) and line != "pip"]
    needed = [f"python{project()['requires-python']}", *project()["dependencies"]]
    assert sorted([*conda, *by_pip]) == sorted(needed)


def test_the_lock_satisfies_the_project():
    pins = locked()
    extras = project()["optional-dependencies"]
    needed = [Requirement(one) for one in (*project()["dependencies"], *extras["lab"], *extras["test"])]
    unmet = [str(one) for one in needed if plain(one.name) not in pins or pins[plain(one.name)] not in one.specifier]
    assert unmet == []


def test_the_lock_names_no_index():
    assert "://" not in text_of(ROOT / "requirements.lock")
