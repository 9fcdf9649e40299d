"""A chart as a file: its heading, readings and caveats go with it, and it is the same each time."""

import struct
import xml.etree.ElementTree as ET
import zlib

import pytest

from kitools.figures.uptake import Caption, as_png, as_svg_file
from tests.figures.samples import SVG
from tests.figures.uptake.samples import drawn

CAPTION = Caption(
    "Er der sket en ændring? <b>&</b>",
    ("20 punkter i træk.",),
    ("Kan ikke vise hvorfor – det må andre finde ud af.", "Kilde: planer.xlsx"),
)


def texts_of(png):
    """Return the texts inside a PNG, by their keyword, and its width and height."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    found, at = {}, 8
    size = struct.unpack(">II", png[16:24])
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        kind, data = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        assert zlib.crc32(kind + data) == struct.unpack(">I", png[at + 8 + length : at + 12 + length])[0]
        if kind == b"tEXt":
            key, _, words = data.partition(b"\0")
            found[key.decode()] = words.decode("latin-1")
        at += 12 + length
    return found, size


def test_an_svg_file_has_a_title_a_description_and_all_of_its_caption():
    root = ET.fromstring(as_svg_file(drawn("two phases"), CAPTION))
    assert root.find(f"{SVG}title").text == CAPTION.title
    assert root.find(f"{SVG}desc").text.splitlines()[0] == drawn("two phases").alt
    assert root.get("aria-labelledby") == "title desc"
    written = {element.text for element in root.iter(f"{SVG}text")}
    assert {CAPTION.title, *CAPTION.readings, *CAPTION.caveats} <= written
    assert "okt. 2021" in written


def test_an_svg_file_is_as_high_as_what_is_in_it():
    chart = drawn("two phases")
    bare, full = (ET.fromstring(as_svg_file(chart, one)) for one in (Caption(""), CAPTION))
    assert float(bare.get("height")) == chart.sheet.height
    assert float(full.get("height")) > chart.sheet.height + 80
    assert bare.find(f"{SVG}title").text == chart.alt


def test_a_png_is_as_wide_as_asked_and_says_what_it_shows():
    chart = drawn("two phases")
    found, (width, height) = texts_of(as_png(chart, CAPTION, scale=1.5))
    assert width == 1560
    assert height > 1.5 * chart.sheet.height
    assert found["Title"] == CAPTION.title
    assert "Kan ikke vise hvorfor - det må" in found["Description"]


def test_making_a_file_leaves_the_chart_as_it_was_and_gives_the_same_bytes():
    chart = drawn("c chart")
    size = tuple(chart.sheet.figure.get_size_inches())
    assert as_png(chart, CAPTION, scale=1) == as_png(chart, CAPTION, scale=1)
    assert as_svg_file(chart, CAPTION) == as_svg_file(chart, CAPTION)
    assert tuple(chart.sheet.figure.get_size_inches()) == size
    assert chart.sheet.figure.texts == []


def test_control_characters_in_a_caption_do_not_break_the_file():
    caption = Caption("En\x00 titel\x1b", ("a\tb\nc",))
    root = ET.fromstring(as_svg_file(drawn("c chart"), caption))
    assert root.find(f"{SVG}title").text == "En titel"


@pytest.mark.parametrize("width", [340])
def test_a_phones_chart_can_be_a_file_too(width):
    chart = drawn("c chart", "en", _narrow())
    root = ET.fromstring(as_svg_file(chart, CAPTION))
    assert float(root.get("width")) == width


def _narrow():
    from kitools.figures import Layout

    return Layout.NARROW
