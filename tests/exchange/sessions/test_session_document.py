"""A document becomes a page and a PDF alike; whatever a text holds, it stays text."""

import re
from datetime import UTC, datetime

import pytest
import typst

from kitools.exchange.sessions.document import Bullets, Document, Heading, Named, Part, Picture, Table, Words
from kitools.exchange.sessions.document_html import as_html
from kitools.exchange.sessions.document_pdf import as_pdf, as_pictures, as_read
from tests.exchange.sessions.conftest import HOSTILE
from tests.exchange.sessions.reading import Outline, pages, set_text

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 9"><rect width="90" height="9"/></svg>'


def a_document(text="noget", **changes):
    blocks = (
        Words(text),
        Words(text, "note"),
        Words(text, "lead"),
        Heading(text),
        Bullets((text, text)),
        Bullets((text,), numbered=True),
        Table(text, (text, text), ((text, text),), (2, 1)),
        Picture(SVG, text, text),
        Named(((text, text),)),
    )
    given = {"language": "da", "title": text, "about": text, "mark": text, "parts": (Part(text, blocks),), "foot": text}
    return Document(**{**given, **changes})


@pytest.mark.parametrize("text", ["noget", HOSTILE, '"', "]", "#", "\\", "= over", "- a\n- b", "//", "😀"])
def test_every_text_comes_out_as_text_in_both_forms(text):
    document = a_document(text)
    page = as_html(document)
    outline = Outline(page)
    assert "<script" not in page
    assert outline.problems == []
    assert outline.texts("h1") == [text]
    assert outline.texts("title") == [text]
    assert pages(as_pdf(document)) == 1
    flat = re.sub(r"\s+", " ", text).strip()
    assert set_text(document).count(flat) >= 14


def test_the_page_can_fetch_nothing_and_run_nothing():
    page = as_html(a_document(HOSTILE))
    policies = [attributes.get("content", "") for tag, attributes, _ in Outline(page).elements if tag == "meta"]
    assert any("default-src 'none'" in one for one in policies)
    assert not re.search(r"https?:|url\(|<link|<script|src=\"(?!data:)", page)


def test_a_figure_is_an_image_that_can_neither_run_nor_clash():
    evil = SVG.replace("<rect", '<script>alert(1)</script><rect onload="alert(1)"')
    page = as_html(a_document(parts=(Part("a", (Picture(evil, 'alt "x"', "b"),)),)))
    assert "alert(1)" not in page
    (image,) = (attributes for tag, attributes, _ in Outline(page).elements if tag == "img")
    assert image["alt"] == 'alt "x"'
    assert image["src"].startswith("data:image/svg+xml;base64,")


def test_tables_have_captions_and_headers_with_a_scope_and_cards_have_labels_on_a_phone():
    outline = Outline(as_html(a_document()))
    assert [attributes["scope"] for tag, attributes, _ in outline.elements if tag == "th"] == ["col", "col", "row"]
    assert outline.texts("caption") == ["noget"]
    assert [attributes["data-label"] for tag, attributes, _ in outline.elements if tag == "td"] == ["noget"]


def test_contents_lead_to_each_part():
    outline = Outline(as_html(a_document(contents="Indhold")))
    (way,) = (attributes["href"] for tag, attributes, _ in outline.elements if tag == "a")
    assert way[1:] in [attributes.get("id") for tag, attributes, _ in outline.elements if tag == "h2"]


def test_the_same_document_is_the_same_file_and_says_when_it_was_made():
    made = datetime(2026, 5, 4, 12, tzinfo=UTC)
    first = as_pdf(a_document(), made)
    assert first == as_pdf(a_document(), made)
    assert b"D:20260504120000" in first
    assert first != as_pdf(a_document("andet"), made)


def test_the_pdf_is_for_everybody_unless_no_font_has_the_sign():
    assert b"pdfuaid" in as_pdf(a_document())
    assert b"pdfuaid" not in as_pdf(a_document("\ufffe"))


def test_headings_are_headings_to_whoever_listens():
    read = as_read(a_document())
    assert [read.count(f"<h{level}>") for level in (2, 3, 4)] == [1, 1, 1]


@pytest.mark.parametrize("landscape", [False, True])
def test_one_page_is_one_page_however_much_is_said(landscape):
    rows = tuple((f"Række {number}", "ord " * 30) for number in range(12))
    table = Part("a", (Table("t", ("A", "B"), rows, (1, 3)),))
    document = a_document(parts=(table, table), one_page=True, landscape=landscape)
    assert pages(as_pdf(document)) == 1
    assert len(as_pictures(document, 20)) == 1


def test_a_long_word_stays_in_its_column():
    document = a_document("x" * 4000, title="t")
    assert "\u200b" in as_read(document)
    assert pages(as_pdf(document)) > 3


def test_a_language_is_said_and_hyphenated():
    assert Outline(as_html(a_document(language="en"))).elements[0][1] == {"lang": "en"}
    assert b"/Lang(da-DK)" in as_pdf(a_document())
    assert b"/Lang(en-GB)" in as_pdf(a_document(language="en"))


def test_what_typst_cannot_make_is_an_error_of_typst():
    with pytest.raises(typst.TypstError):
        as_pdf(a_document(parts=(Part("a", (Picture("no svg", "b", "c"),)),)))
