"""Who visits, and what a visitor sees when a page fails."""

import logging

import pytest

from kitools.app import pages
from kitools.app.pages import open_page, read_context


@pytest.mark.parametrize(
    ("query", "lang", "code"),
    [
        ("", "da", None),
        ("lang=en", "en", None),
        ("lang=xx&kode=ABC234", "da", "ABC234"),
        ("kode=<script>", "da", None),
        ("kode=" + "A" * 100, "da", None),
    ],
)
def test_the_address_tells_language_and_code(query, lang, code):
    context = read_context({"QUERY_STRING": query})
    assert (context.lang, context.code) == (lang, code)


@pytest.mark.parametrize(
    "header", ["", "kitools-draft", "a=1; kitools-draft=x y; b", ";;;=", "kitools-draft=../../etc"]
)
def test_an_odd_cookie_is_no_draft(header):
    assert read_context({"HTTP_COOKIE": header}).offered is None


@pytest.fixture
def log(monkeypatch, tmp_path):
    """Keep the log of this test to itself, and return how to read it."""
    monkeypatch.setenv("KITOOLS_STATE", str(tmp_path))
    logger = logging.getLogger("kitools")
    before, logger.handlers = logger.handlers, []
    yield lambda: "".join(path.read_text(encoding="utf-8") for path in tmp_path.glob("*.log"))
    for handler in logger.handlers:
        handler.close()
    logger.handlers, logger.propagate = before, True


def test_a_page_that_fails_is_a_sentence_and_the_traceback_is_logged(monkeypatch, log):
    shown = []
    monkeypatch.setattr(pages, "_show", shown.append)
    open_page("no_such_page")
    assert "Der skete noget" in shown[0].value
    assert "Traceback" not in shown[0].value
    assert "no_such_page" in log()
    assert "Traceback" in log()


def test_the_log_says_where_and_of_what_kind_but_never_the_words_of_an_error(monkeypatch, log):
    cell = " ".join(("Karen", "Jensen"))

    def fail(name):
        try:
            int(cell)
        except ValueError as error:
            raise KeyError(cell) from error

    monkeypatch.setattr(pages, "_show", lambda shown: None)
    monkeypatch.setattr(pages, "_view", fail)
    open_page("uptake")
    assert "Karen" not in log()
    assert "KeyError" in log()
    assert "ValueError" in log()
    assert "in open_page" in log()


def test_a_kernel_that_waits_imports_what_its_page_will_need(monkeypatch, log):
    prepared = []
    monkeypatch.setenv("VOILA_PREHEAT", "True")
    monkeypatch.setattr("kitools.ui.views.uptake.prepare", lambda: prepared.append("uptake"))
    pages._prepare("uptake")
    pages._prepare("practice")
    assert prepared == ["uptake"]
