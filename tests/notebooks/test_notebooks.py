"""Notebooks run from top to bottom: lessons give the outputs they were saved with, pages open."""

import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"
LESSONS = sorted((NOTEBOOKS / "lessons").glob("*.ipynb"))
PAGES = sorted((NOTEBOOKS / "pages").glob("*.ipynb"))


def said(notebook: Path) -> str:
    return notebook.stem


def nbval(notebook: Path, how: str, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    settings = tmp_path / "pytest.ini"
    settings.write_text("[pytest]\n", encoding="utf-8")
    options = [how, "--nbval-current-env", "-q", "-p", "no:cacheprovider", "-c", str(settings)]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(notebook)],
        check=False,
        cwd=tmp_path,
        env={**os.environ, "KITOOLS_STATE": str(tmp_path / "state"), "JUPYTER_PLATFORM_DIRS": "1"},
        capture_output=True,
        text=True,
        timeout=300,
    )


@pytest.mark.slow
@pytest.mark.parametrize("notebook", LESSONS, ids=said)
def test_a_lesson_gives_the_outputs_it_was_saved_with(notebook, tmp_path):
    done = nbval(notebook, "--nbval", tmp_path)
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.parametrize("notebook", LESSONS, ids=said)
def test_a_lesson_keeps_its_outputs(notebook):
    cells = [cell for cell in nbformat.read(notebook, as_version=4).cells if cell.cell_type == "code"]
    assert sum(bool(cell.outputs) for cell in cells) >= len(cells) // 2


@pytest.mark.slow
@pytest.mark.parametrize("notebook", PAGES, ids=said)
def test_a_page_runs(notebook, tmp_path):
    done = nbval(notebook, "--nbval-lax", tmp_path)
    assert done.returncode == 0, done.stdout[-3000:]
