"""What holds for every figure of an evaluator's results, in earnest and at the extremes: words, edges, numbers."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from itertools import combinations

import pytest

from kitools.figures import Layout
from tests.figures.samples import SVG
from tests.figures.test_every_figure import placed
from tests.figures.uptake.extremes import EXTREMES, LAYOUTS, extreme
from tests.figures.uptake.samples import FIGURES, drawn

EARNEST = [(name, *how) for name in FIGURES for how in (("da", Layout.WIDE), ("en", Layout.NARROW))]
EXTREME = [(name, "da", LAYOUTS[name]) for name in EXTREMES]

every_drawing = pytest.mark.parametrize(("name", "language", "layout"), EARNEST + EXTREME)


def shown(name, language, layout):
    return drawn(name, language, layout) if name in FIGURES else extreme(name)


@every_drawing
def test_a_figure_is_svg_that_calls_nothing_and_says_what_it_shows(name, language, layout):
    drawing = shown(name, language, layout)
    root = ET.fromstring(drawing.svg)
    assert root.tag == f"{SVG}svg"
    assert (root.get("role"), root.get("aria-label")) == ("img", drawing.alt)
    assert root.get("viewBox").startswith(f"0 0 {layout.width} ")
    addresses = set(re.findall(r"https?://[^\"'<> ]+", drawing.svg))
    assert addresses <= {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}
    assert not re.search(r"<style|<script|base64", drawing.svg)
    assert not re.search(r"\bnan\b|\binf\b|=\"None|>None<", drawing.svg)


@every_drawing
def test_words_are_large_enough_within_the_sheet_on_no_other_and_in_every_cell_of_the_table(name, language, layout):
    drawing = shown(name, language, layout)
    sizes = {float(size) for size in re.findall(r"font(?:-size)?: (?:[a-z]+ )?([\d.]+)px", drawing.svg)}
    assert min(sizes) >= 12
    height = float(ET.fromstring(drawing.svg).get("height"))
    found = placed(drawing)
    over = [words for words, *box in found if not (box[0] >= 0 and box[2] <= layout.width and 0 <= box[1] <= height)]
    assert over == []
    assert max(box[4] for box in found) <= height
    met = [
        (one[0], other[0])
        for one, other in combinations(found, 2)
        if min(one[3], other[3]) - max(one[1], other[1]) > 1 and min(one[4], other[4]) - max(one[2], other[2]) > 1
    ]
    assert met == []
    table = drawing.numbers
    assert table.rows
    assert {len(row) for row in table.rows} == {len(table.header)}
    assert all(isinstance(cell, str) and cell and cell != "nan" for row in table.rows for cell in row)


@pytest.mark.parametrize("name", ["panels", "waiting", "funnel"])
def test_a_figure_is_the_same_to_the_byte_each_time(name):
    assert FIGURES[name]("da", Layout.WIDE) == shown(name, "da", Layout.WIDE)


def test_importing_the_evaluators_figures_does_not_load_matplotlib_pandas_or_scipy():
    probe = "import sys, kitools.figures.uptake\nsys.exit(bool({'matplotlib', 'pandas', 'scipy'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
