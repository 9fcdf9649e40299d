"""A plan to print: *KI-plan på én side*, and on the pages after it what stands behind "mere"."""

from collections.abc import Sequence
from datetime import date
from importlib.resources import files

from markupsafe import Markup

from kitools.exchange.core_page import core_page
from kitools.exchange.markup import element
from kitools.exchange.more_pages import more_pages
from kitools.ground import Finding
from kitools.plan import Plan
from kitools.words import tr


def plan_summary(plan: Plan, findings: Sequence[Finding], language: str, on: date, case_title: str) -> str:
    """Return `plan` as one HTML document for A4, in `language`, printed `on` that day.

    The document calls nothing and holds no script; every text from people is escaped; each page is marked as an
    exercise about a fictive citizen. `findings` are told last, in the order they are given.
    """
    title = tr(language, "summary.document_title", case=case_title)
    head = element(
        "head",
        Markup('<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'),
        element("title", title),
        element("style", Markup(_style(language))),
    )
    pages = [_pages(language, on, core_page(plan, language, case_title), "core")]
    if more := more_pages(plan, findings, language):
        pages.append(_pages(language, on, more, "more"))
    body = element("body", element("main", *pages))
    return f"<!doctype html>\n{element('html', head, body, lang=language)}\n"


def _pages(language: str, on: date, content: Markup, name: str) -> Markup:
    """Return `content` with the mark on every page: print repeats the head of a table where its rows go on."""
    mark = element("strong", tr(language, "common.fictive"))
    line = element("p", mark, element("span", tr(language, "summary.printed", on=on)), class_="mark")
    head = element("thead", element("tr", element("td", line)))
    body = element("tbody", element("tr", element("td", content)))
    return element("section", element("table", head, body, role="presentation", class_="pages"), class_=name)


def _style(language: str) -> str:
    """Return the style sheet, with the page number said in `language`."""
    css = (files("kitools.exchange") / "summary.css").read_text(encoding="utf-8")
    words = tr(language, "summary.page", page='" counter(page) "', pages='" counter(pages) "')
    return css.replace("PAGE_NUMBER", f'"{words}"')
