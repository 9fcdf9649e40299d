"""Figures that are missing are drawn in a thread, one after the other, while the page stays alive."""

import asyncio
from collections.abc import Callable

from kitools.sessions.commands import tell_of_pictures
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.models.facilitator.pictures import Job, drawn, missing
from kitools.ui.views.guard import guard


class Drawing:
    """Draws what is missing and keeps it; `told` is called after each figure with how many are left."""

    def __init__(self, model: FacilitatorModel, told: Callable[[int], None]) -> None:
        self._model, self._told = model, told
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Draw what is missing, unless that goes on already; at once where no loop runs."""
        if self._task is not None and not self._task.done():
            return
        if not self._missing():
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self._draw_all()
            return
        self._task = loop.create_task(guard.over(self._run()))

    async def _run(self) -> None:
        """Draw one figure after the other in a thread."""
        while jobs := self._missing():
            self._told(len(jobs))
            model = self._model
            self._keep(await asyncio.to_thread(drawn, model.facts, model.state, jobs[0]))
        self._end()

    def _draw_all(self) -> None:
        """Draw everything here and now."""
        while jobs := self._missing():
            self._keep(drawn(self._model.facts, self._model.state, jobs[0]))
        self._end()

    def _end(self) -> None:
        """Let every page know."""
        self._model.do(tell_of_pictures)
        self._told(0)

    def _keep(self, pictures: dict[str, str]) -> None:
        """Keep figures in the store; the numbers, which say that a figure is whole, come last."""
        for name, text in pictures.items():
            self._model.log.keep_picture(self._model.session, name, text)

    def _missing(self) -> tuple[Job, ...]:
        """Return what is missing."""
        model = self._model
        return missing(model.log, model.session, model.state)
