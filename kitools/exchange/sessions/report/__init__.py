"""The report on a session for its trainer, and the page for the steering group; no nickname stands in either."""

from collections.abc import Mapping, Sequence

from kitools.exchange.sessions.account import account
from kitools.exchange.sessions.document_html import as_html
from kitools.exchange.sessions.document_pdf import as_pdf
from kitools.exchange.sessions.report.steering import steering
from kitools.exchange.sessions.report.whole import report
from kitools.sessions.folding import Fact
from kitools.sessions.state import State

__all__ = ["report_html", "report_pdf", "steering_html", "steering_pdf"]

Pictures = Mapping[str, str]


def report_html(state: State, facts: Sequence[Fact], pictures: Pictures, language: str) -> str:
    """Return the report on the session in `state` as one HTML page; `pictures` are kept figures by name."""
    return as_html(report(account(state, facts, pictures, language)))


def report_pdf(state: State, facts: Sequence[Fact], pictures: Pictures, language: str) -> bytes:
    """Return the same report as PDF, the same bytes for the same log."""
    return as_pdf(report(account(state, facts, pictures, language)), state.last_at)


def steering_html(state: State, facts: Sequence[Fact], pictures: Pictures, language: str) -> str:
    """Return the page for the steering group as HTML."""
    return as_html(steering(account(state, facts, pictures, language)))


def steering_pdf(state: State, facts: Sequence[Fact], pictures: Pictures, language: str) -> bytes:
    """Return the page for the steering group as a PDF of one page."""
    return as_pdf(steering(account(state, facts, pictures, language)), state.last_at)
