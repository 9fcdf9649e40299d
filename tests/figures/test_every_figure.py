"""What holds for every figure: SVG that calls nothing, words that can be read, and its numbers. No pixels."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from itertools import combinations

from kitools.figures import Layout
from tests.figures.samples import FIGURES, SVG, drawn, every_figure, every_language, every_layout


def placed(drawing):
    """Return each text with its left, top, right and bottom edge, as wide as it may be."""
    from kitools.figures.sheet import width_of

    found = []
    for element in ET.fromstring(drawing.svg).iter(f"{SVG}text"):
        style = dict(part.split(": ", 1) for part in element.get("style").split("; ") if ": " in part)
        size = float(style["font-size"].removesuffix("px"))
        words = "".join(element.itertext())
        wide = width_of(words, size, style.get("font-weight") in ("bold", "700"))
        part = {"start": 0.0, "middle": 0.5, "end": 1.0}[style.get("text-anchor", "start")]
        left, base = float(element.get("x")) - part * wide, float(element.get("y"))
        found.append((words, left, base - 0.75 * size, left + wide, base + 0.2 * size))
    return found


@every_figure
@every_layout
@every_language
def test_a_figure_is_svg_that_calls_nothing_and_says_what_it_shows(name, layout, language):
    drawing = drawn(name, language, layout)
    root = ET.fromstring(drawing.svg)
    assert root.tag == f"{SVG}svg"
    assert (root.get("role"), root.get("aria-label")) == ("img", drawing.alt)
    assert root.get("viewBox").startswith(f"0 0 {layout.width} ")
    addresses = set(re.findall(r"https?://[^\"'<> ]+", drawing.svg))
    assert addresses <= {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}
    assert "<style" not in drawing.svg
    assert "<script" not in drawing.svg
    assert "base64" not in drawing.svg


@every_figure
def test_a_figure_is_the_same_to_the_byte_each_time(name):
    assert FIGURES[name]("da", Layout.NARROW) == drawn(name, "da", Layout.NARROW)


@every_figure
@every_layout
@every_language
def test_no_text_is_smaller_than_twelve_pixels(name, layout, language):
    drawing = drawn(name, language, layout)
    sizes = {float(size) for size in re.findall(r"font-size: ([\d.]+)px", drawing.svg)}
    sizes |= {float(size) for size in re.findall(r"font: (?:[a-z]+ )?([\d.]+)px", drawing.svg)}
    assert sizes
    assert min(sizes) >= 12


@every_figure
@every_layout
@every_language
def test_no_text_runs_over_the_edge(name, layout, language):
    drawing = drawn(name, language, layout)
    height = float(ET.fromstring(drawing.svg).get("height"))
    for words, left, top, right, bottom in placed(drawing):
        assert left >= 0, words
        assert right <= layout.width, words
        assert top >= 0, words
        assert bottom <= height, words


@every_figure
@every_layout
@every_language
def test_no_text_lies_on_another(name, layout, language):
    found = placed(drawn(name, language, layout))
    for one, other in combinations(found, 2):
        across = min(one[3], other[3]) - max(one[1], other[1])
        down = min(one[4], other[4]) - max(one[2], other[2])
        assert across <= 1 or down <= 1, f"{one[0]!r} on {other[0]!r}"


@every_figure
def test_every_id_of_a_figure_is_its_own(name):
    wide, narrow = (drawn(name, "da", layout) for layout in Layout)
    ids = [set(re.findall(r'\bid="([^"]+)"', drawing.svg)) for drawing in (wide, narrow)]
    assert not ids[0] & ids[1]
    for drawing, own in zip((wide, narrow), ids, strict=True):
        used = set(re.findall(r'url\(#([^)]+)\)|href="#([^"]+)"', drawing.svg))
        assert {one or other for one, other in used} <= own


@every_figure
@every_language
def test_the_table_has_a_cell_for_every_column(name, language):
    table = drawn(name, language, Layout.WIDE).numbers
    assert table.rows
    assert {len(row) for row in table.rows} == {len(table.header)}
    assert all(isinstance(cell, str) and cell for row in table.rows for cell in row)


def test_importing_the_figures_does_not_load_matplotlib():
    probe = "import sys, kitools.figures; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0


def test_drawing_never_loads_pyplot():
    probe = (
        "import sys\nfrom kitools.figures.sheet import Sheet\nfrom kitools.figures import Layout, Table\n"
        "Sheet(Layout.WIDE, 10).finished('', Table((), ()))\nsys.exit('matplotlib.pyplot' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
