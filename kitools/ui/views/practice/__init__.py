"""The practice page: read a case, talk, build a plan, see a year, change it, compare, take it along."""

import os
from typing import Any

from kitools.cases import case
from kitools.ui.models.practice.model import PracticeModel
from kitools.ui.models.practice.offer import Offer
from kitools.ui.views.practice.page import PracticePage
from kitools.words import danish_today

NEEDED = (
    "kitools.ui.views.practice.year",
    "kitools.ui.views.practice.compare",
    "kitools.ui.views.practice.keep",
)
"""What the later steps import, for whoever can have it imported beforehand."""


def practice_page(language: str, code: str | None, offered: str | None, store: Any) -> PracticePage:
    """Return the page in `language`, taking up the exercise under `code` if the address has one.

    `offered` is the code in the browser's cookie: an exercise that may be taken up again. `store` is a
    `kitools.store.Drafts`.
    """
    model = PracticeModel(language, danish_today(), case, store, code or "")
    return PracticePage(model, Offer(model, store, visitor=str(os.getpid()), offered=offered or ""))
