"""The uptake page: choose a file, say what it holds, mend it, ask, and take the answer along."""

from typing import Any

from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.views.uptake.page import UptakePage
from kitools.ui.views.uptake.warming import NEEDED, prepare, warm_up
from kitools.words import danish_today

__all__ = ["NEEDED", "prepare", "uptake_page"]


def uptake_page(language: str, code: str | None, offered: str | None, store: Any) -> UptakePage:
    """Return the page in `language`; it keeps nothing, so there is no draft to take up (`code`, `offered`, `store`)."""
    page = UptakePage(UptakeModel(language, danish_today()))
    warm_up()
    return page
