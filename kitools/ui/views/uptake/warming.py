"""What the page will need is imported and gone through once before it is asked for: a visitor reads meanwhile."""

import asyncio
from collections.abc import Callable
from datetime import date
from functools import partial
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
_AFTER = date(2024, 1, 1)


def prepare() -> None:
    """Do all of it, in a kernel that waits for somebody to come."""
    for act in _acts():
        act()


def warm_up() -> None:
    """Do it bit by bit on the kernel's event loop, so that a press of a button waits for one bit at most."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return
    _next(loop, _acts())


def _next(loop: asyncio.AbstractEventLoop, acts: list[Callable[[], object]]) -> None:
    """Do the first of `acts` a moment from now, and then the next."""

    def act() -> None:
        acts[0]()
        _next(loop, acts[1:])

    if acts:
        loop.call_later(_PAUSE, guard(act))


def _acts() -> list[Callable[[], object]]:
    """Return the imports one by one, and a first chart of the example: fonts, words and tables are loaded then."""
    return [*(partial(import_module, name) for name in NEEDED), _rehearse]


def _rehearse() -> None:
    """Read the example and draw a chart of it, for nobody to see."""
    from kitools.figures import Layout  # noqa: PLC0415 - imported by then
    from kitools.figures.uptake.answers import drawings  # noqa: PLC0415
    from kitools.ui.models.uptake.files import Example  # noqa: PLC0415
    from kitools.ui.models.uptake.model import UptakeModel  # noqa: PLC0415
    from kitools.uptake.choices import Question  # noqa: PLC0415

    model = UptakeModel("da", _AFTER)
    model.take_example(Example.TWELVE_UNITS)
    for draw in drawings(model.look(Question.OVER_TIME).result):
        draw(model.language, Layout.WIDE)
