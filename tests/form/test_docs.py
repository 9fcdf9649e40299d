"""The docs hold: their code runs, their links lead somewhere, their reference is what the code says."""

import doctest
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
SHELLS = ("console", "sh", "bash", "shell")
SHORT_LIVED = ("kitools", "cp", "mkdir", "cat")
OF_THIS_MACHINE = re.compile(r"kitools (serve|lab|doctor)\b")
"""Commands that run until they are stopped, or whose answer depends on the machine; other tests run them."""

EXIT = re.compile(r"#\s*exit (\d)")
FENCE = re.compile(r"^(?P<indent> *)```(?P<info>[^\n`]*)\n(?P<body>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, the file it is to be saved as (`yaml title="x.yaml"`), and its text."""

    language: str
    title: str
    text: str


def blocks(page: Path) -> Iterator[Block]:
    for found in FENCE.finditer(page.read_text(encoding="utf-8")):
        words = found["info"].split()
        title = re.search(r'title="([^"]+)"', found["info"])
        lines = (line.removeprefix(found["indent"]) for line in found["body"].splitlines())
        yield Block(words[0] if words else "", title[1] if title else "", "\n".join(lines) + "\n")


def said(page: Path) -> str:
    return str(page.relative_to(ROOT))


def on_one_line(page: Path) -> str:
    return re.sub(r"\s+", " ", page.read_text(encoding="utf-8"))


def anchors(page: Path) -> set[str]:
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    titles = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def commands(block: Block) -> list[str]:
    lines = block.text.splitlines()
    if any(line.startswith("$ ") for line in lines):
        lines = [line[2:] for line in lines if line.startswith("$ ")]
    return [line for line in lines if line.startswith(SHORT_LIVED) and not OF_THIS_MACHINE.search(line)]


@pytest.fixture
def somewhere(tmp_path, monkeypatch):
    """Be in an empty folder that looks like a checkout from above: the cases are there to copy, nothing is written."""
    shutil.copytree(ROOT / "training" / "cases", tmp_path / "training" / "cases")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    "page", [page for page in PAGES if any(b.language == "python" for b in blocks(page))], ids=said
)
def test_every_python_block_runs(page, somewhere):
    names: dict[str, object] = {"__name__": "docs"}
    for number, block in enumerate(blocks(page)):
        if block.title:
            (somewhere / block.title).write_text(block.text, encoding="utf-8")
        if block.language != "python":
            continue
        if block.text.lstrip().startswith(">>>"):
            test = doctest.DocTestParser().get_doctest(block.text, names, f"{said(page)}[{number}]", said(page), 0)
            flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
            assert doctest.DocTestRunner(optionflags=flags).run(test, clear_globs=False).failed == 0
            names = test.globs
        else:
            exec(compile(block.text, f"{said(page)}[{number}]", "exec"), names)


@pytest.mark.parametrize(
    "page", [page for page in PAGES if any(b.language in SHELLS and commands(b) for b in blocks(page))], ids=said
)
def test_every_kitools_command_ends_as_the_page_says(page, somewhere):
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "KITOOLS_STATE": str(somewhere / "state"), "COLUMNS": "100"}
    for block in blocks(page):
        if block.title:
            (somewhere / block.title).write_text(block.text, encoding="utf-8")
        for line in commands(block) if block.language in SHELLS else ():
            stated = EXIT.search(line)
            done = subprocess.run(
                ["bash", "-c", line],
                check=False,
                cwd=somewhere,
                env=environment,
                capture_output=True,
                text=True,
                timeout=60,
            )
            assert done.returncode == int(stated[1] if stated else 0), f"{line}\n{done.stdout[-500:]}\n{done.stderr}"


@pytest.mark.parametrize("page", PAGES, ids=said)
def test_every_link_to_a_file_leads_to_one(page):
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    for link in LINK.findall(text):
        if "://" in link or link.startswith("mailto:"):
            continue
        file, _, anchor = link.partition("#")
        target = (page.parent / file).resolve() if file else page
        assert target.exists(), f"{said(page)}: {link}"
        if anchor and target.suffix == ".md":
            assert anchor in anchors(target), f"{said(page)}: {link}"


def test_every_page_of_the_docs_can_be_reached_from_their_map():
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        reached.add(page)
        links = LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8")))
        found = {(page.parent / link.partition("#")[0]).resolve() for link in links if "://" not in link}
        waiting += [one for one in found if one.suffix == ".md" and one.is_file() and one not in reached]
    assert set(PAGES) <= reached, sorted(said(page) for page in set(PAGES) - reached)


def test_the_readme_is_short():
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 120


def test_the_reference_is_what_the_code_says(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "docs")
    for name, text in import_module("make_reference").pages().items():
        written = (ROOT / "docs" / "reference" / name).read_text(encoding="utf-8")
        assert written == text, f"docs/reference/{name} is old: run python docs/make_reference.py"


def test_what_the_tutorial_says_to_press_stands_on_the_page(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "docs")
    on_the_page = import_module("sentences").every_sentence("da")
    case_file = on_one_line(ROOT / "training" / "cases" / "birgit.yaml")
    text = on_one_line(ROOT / "docs" / "tutorial" / "first-plan.md")
    pressed = [one for one in re.findall("»([^»«]+)«", text) if one not in ("…", "English")]
    assert len(pressed) > 30
    for words in pressed:
        assert any(pattern.fullmatch(words) for pattern in on_the_page) or words in case_file, words


NOT_ON_THE_PAGE = {"…", "English", "Før I begynder"}
"""What stands in »…« without being pressed: a gap, the switch of the language, a guide on paper."""


def test_what_the_first_session_says_to_press_stands_on_the_pages(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "docs")
    on_the_page = import_module("sentences").every_sentence("da")
    static = ROOT / "kitools" / "app" / "templates" / "voila" / "templates" / "kitools" / "static"
    elsewhere = on_one_line(ROOT / "training" / "formats" / "ninety-minutes.yaml") + on_one_line(static / "page.js")
    text = on_one_line(ROOT / "docs" / "howto" / "your-first-session.md")
    pressed = [one for one in re.findall("»([^»«]+)«", text) if one not in NOT_ON_THE_PAGE]
    assert len(pressed) > 60
    for words in pressed:
        file = re.sub(r" \((PDF|ZIP)\)$", "", words)  # a button for a file: its name as a sentence, and its kind
        names = {words, file[:1].lower() + file[1:].replace(" ", "-")} if file != words else {words}
        found = any(said.fullmatch(name) for said in on_the_page for name in names)
        assert found or words in elsewhere, words
