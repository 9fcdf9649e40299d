"""Notebooks run from top to bottom: lessons and analyses give the outputs they were saved with, pages open."""

import os
import re
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"
LESSONS = sorted((NOTEBOOKS / "lessons").glob("*.ipynb"))
ANALYSES = sorted((NOTEBOOKS / "analyses").glob("*.ipynb"))
PAGES = sorted((NOTEBOOKS / "pages").glob("*.ipynb"))
OF_ONE_RUN = re.compile(r"0x[0-9a-f]{6,}|/home/|/root/|/tmp/|Traceback|Warning")
"""What no other run, or no other machine, would say: addresses, paths, warnings."""


def code_cells(notebook: Path) -> list[nbformat.NotebookNode]:
    return [cell for cell in nbformat.read(notebook, as_version=4).cells if cell.cell_type == "code"]


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
@pytest.mark.parametrize("notebook", [*LESSONS, *ANALYSES], ids=said)
def test_a_lesson_or_analysis_gives_the_outputs_it_was_saved_with(notebook, tmp_path):
    done = nbval(notebook, "--nbval", tmp_path)
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.parametrize("notebook", [*LESSONS, *ANALYSES], ids=said)
def test_a_lesson_or_analysis_keeps_its_outputs(notebook):
    cells = code_cells(notebook)
    assert sum(bool(cell.outputs) for cell in cells) >= len(cells) // 2


@pytest.mark.parametrize("notebook", [*LESSONS, *ANALYSES], ids=said)
def test_what_a_lesson_or_analysis_keeps_belongs_to_no_single_run(notebook):
    for cell in code_cells(notebook):
        assert "execution" not in cell.metadata, "run it with --ExecutePreprocessor.record_timing=False"
        for output in cell.outputs:
            assert output.output_type in ("display_data", "execute_result"), output
            for kind, text in output.data.items():
                assert kind == "image/svg+xml" or not OF_ONE_RUN.search(text), text


@pytest.mark.parametrize("notebook", [*LESSONS, *ANALYSES], ids=said)
def test_every_figure_is_followed_by_its_alternative_text(notebook):
    cells = code_cells(notebook)
    for cell, after in zip(cells, [*cells[1:], None], strict=True):
        if any("image/svg+xml" in output.data for output in cell.outputs):
            assert after is not None
            assert after.source == "Markdown(drawing.alt)"
            assert after.outputs[0].data["text/markdown"].strip()


@pytest.mark.slow
@pytest.mark.parametrize("notebook", PAGES, ids=said)
def test_a_page_runs(notebook, tmp_path):
    done = nbval(notebook, "--nbval-lax", tmp_path)
    assert done.returncode == 0, done.stdout[-3000:]
