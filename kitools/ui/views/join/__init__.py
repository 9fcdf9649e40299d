"""The participant's page in a live session."""

from typing import Any

from kitools.ui.models.join.entry import Entry
from kitools.ui.models.visit import Visit
from kitools.ui.views.join.page import JoinPage

NEEDED = ("kitools.ui.views.join.room",)
"""What the page imports once somebody is in, for whoever can have it imported beforehand."""


def join_page(visit: Visit, training: Any) -> JoinPage:
    """Return the page for `visit`; `training` has the `log` of sessions and the `index` of their codes."""
    return JoinPage(Entry(visit, training.log, training.index))
