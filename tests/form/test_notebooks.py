"""Page notebooks are thin and stripped."""

import json
from pathlib import Path

import pytest

PAGES = sorted((Path(__file__).resolve().parents[2] / "notebooks" / "pages").glob("*.ipynb"))


def test_there_is_a_page():
    assert [page.stem for page in PAGES] == ["facilitator", "join", "practice", "uptake"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_is_a_title_an_import_and_a_call(page):
    notebook = json.loads(page.read_text(encoding="utf-8"))
    code = "".join(line for cell in notebook["cells"] for line in [*cell["source"], "\n"]).split("\n")
    assert [line for line in code if line] == ["from kitools.app import open_page", f'open_page("{page.stem}")']
    assert notebook["metadata"]["title"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_is_stripped(page):
    for cell in json.loads(page.read_text(encoding="utf-8"))["cells"]:
        assert cell.get("outputs", []) == []
        assert cell.get("execution_count") is None
