"""What tests of the practice page begin with."""

from datetime import date

from kitools.cases import Case, case, cases
from kitools.ui.models.practice.forms import SECTIONS, Section
from kitools.ui.models.practice.model import PracticeModel

TODAY = date(2026, 5, 4)


def a_case() -> Case:
    """Return the first shipped case."""
    return case(cases()[0].id)


def a_model(store, language="da", code="", today=TODAY) -> PracticeModel:
    """Return a page's model over a real store."""
    return PracticeModel(language, today, case, store, code)


def a_begun_model(store, language="da", *, short=False, blank=False) -> PracticeModel:
    """Return a model in which a case has been chosen."""
    model = a_model(store, language)
    chosen = a_case()
    model.choose(chosen.id, chosen.roles[0].id, short=short, blank=blank)
    return model


def section(name: str) -> Section:
    """Return a card by its name."""
    return next(one for one in SECTIONS if one.name == name)
