"""What the page will need is imported before it is asked for: a visitor reads the first step meanwhile."""

import asyncio
from importlib import import_module

from kitools.ui.views.guard import guard

NEEDED = (
    "pandas",
    "kitools.uptake.questions",
    "matplotlib.figure",
    "matplotlib.backends.backend_svg",
    "kitools.ui.views.uptake.ask",
    "openpyxl",
    "scipy.stats",
    "kitools.ui.views.uptake.take",
    "scipy.optimize",
    "statsmodels.api",
)
_PAUSE = 0.05


def prepare() -> None:
    """Import all of it, in a kernel that waits for somebody to come."""
    for name in NEEDED:
        import_module(name)


def warm_up() -> None:
    """Import it one by one on the kernel's event loop, so that a press of a button waits for one at most."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return
    _next(loop, 0)


def _next(loop: asyncio.AbstractEventLoop, place: int) -> None:
    """Import what stands at `place` a moment from now, and then the next."""

    def act() -> None:
        import_module(NEEDED[place])
        _next(loop, place + 1)

    if place < len(NEEDED):
        loop.call_later(_PAUSE, guard(act))
