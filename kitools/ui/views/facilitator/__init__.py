"""The trainer's page: open a session, seat people, steer, look at every group, let the year go, and debrief."""

from typing import Any

from kitools.ui.models.live import utc_now
from kitools.ui.models.visit import Visit
from kitools.ui.views.facilitator.page import FacilitatorPage
from kitools.words import danish_today

NEEDED = ("kitools.ui.views.facilitator.session",)
"""What is imported once somebody has come in, for whoever can have it imported beforehand."""


def facilitator_page(visit: Visit, training: Any) -> FacilitatorPage:
    """Return the page for `visit`; `training` has the `log` of sessions and the `index` of their codes."""
    return FacilitatorPage(visit, training.log, training.index, utc_now, danish_today())
