"""Files that are made when they are asked for, from the session as it is then, and handed to the browser."""

import asyncio
import logging

from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.facilitator.taking import Take, takes
from kitools.ui.views.parts import Block, joined, tag
from kitools.ui.views.sessions.kept import update


class Fetching(Part):
    """Says how it goes with the file that was asked for last."""

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        self._made_so_far = 0
        self._task: asyncio.Task[None] | None = None
        self._file = Block()
        self.children = (self._file,)

    def get(self, end: str) -> None:
        """Make the file whose name ends in `end` in a thread, since a PDF takes a moment, and hand it on."""
        one = next(one for one in takes(self.model) if one.name.endswith(end))
        update(self._file, tag("p", self.say("trainer.being_made"), "kt-hint", role="status"))
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self._hand(one, one.make())
            return
        self._task = loop.create_task(self._made(one))

    async def _made(self, one: Take) -> None:
        """Make a file while the page stays alive."""
        try:
            self._hand(one, await asyncio.to_thread(one.make))
        except Exception:  # the outer guard of a task
            logging.getLogger("kitools").exception("A file could not be made")
            update(self._file, tag("p", self.say("trainer.not_made"), "kt-remark-stop", role="alert"))

    def _hand(self, one: Take, content: bytes) -> None:
        """Hand a file to the browser."""
        self._made_so_far += 1
        done = tag("p", self.say("trainer.made", file=one.name), "kt-good", role="status")
        self._file.value = str(joined((one.mark(content, str(self._made_so_far)), done)))
