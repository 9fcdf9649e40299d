"""The wheel carries everything: the pages, the cases, the words, the template and the data serve without a checkout."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CARRIED = (
    "kitools/_shipped/pages/practice.ipynb",
    "kitools/_shipped/pages/uptake.ipynb",
    "kitools/_shipped/data/evidence/parameters.csv",
    "kitools/_shipped/data/evidence/ensemble.csv",
    "kitools/_shipped/lessons/02-how-sure-can-we-be.ipynb",
    "kitools/_shipped/analyses/01-a-stand-in-or-one-more-agreement.ipynb",
    "kitools/_shipped/analyses/02-copenhagen-2016.ipynb",
    "kitools/_shipped/data/uptake/copenhagen-2016/counts.csv",
    "kitools/_shipped/data/uptake/synthetic/citizens.csv",
    "kitools/_shipped/data/reference/norway-individual-plan-2012-2021/README.md",
    "kitools/words/da/app.ftl",
    "kitools/words/en/app.ftl",
    "kitools/app/templates/voila/templates/kitools/index.html.j2",
    "kitools/app/templates/voila/templates/kitools/static/kitools.css",
    "kitools/app/templates/voila/templates/kitools/static/page.js",
    "kitools/py.typed",
)

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def run(wheel, tmp_path_factory):
    """Run `kitools` from the unpacked wheel, outside the checkout."""
    unpacked = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(unpacked)
    environment = {**os.environ, "PYTHONPATH": str(unpacked)}

    def kitools(*argv):
        command = [sys.executable, "-m", "kitools.app.cli", *argv]
        return subprocess.run(
            command, cwd=unpacked.parent, env=environment, capture_output=True, text=True, check=False
        )

    kitools.where = unpacked
    return kitools


def test_the_wheel_holds_what_is_served_and_no_tests(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert set(CARRIED) <= names
    assert len([name for name in names if name.startswith("kitools/_shipped/training/cases/")]) >= 4
    assert [name for name in names if name.startswith(("tests/", "docs/"))] == []


def test_the_wheel_works_outside_the_checkout(run):
    listed = run("cases", "--json")
    assert listed.returncode == 0, listed.stderr
    assert len(json.loads(listed.stdout)) >= 4
    examined = run("doctor", "--lang", "en", "--port", "0", "--state", str(run.where / "state"))
    assert examined.returncode == 0, examined.stderr
    assert "Pages: facilitator, join, practice" in examined.stderr
    asked = run("uptake", str(run.where / "kitools/_shipped/data/uptake/copenhagen-2016"))
    assert asked.returncode == 1, asked.stderr
