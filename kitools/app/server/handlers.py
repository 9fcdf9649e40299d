"""What the server answers itself: the front page, the sign of life, a page, and a calm 404."""

from typing import Any

from jupyter_core.utils import ensure_async
from jupyter_server.base.handlers import JupyterHandler
from tornado.web import HTTPError, authenticated
from voila.handler import BaseVoilaHandler
from voila.static_file_handler import TemplateStaticFileHandler
from voila.tornado.handler import TornadoVoilaHandler

from kitools.app.server.data_protection import data_protection_page
from kitools.app.server.landing import landing_page
from kitools.words import language_of


async def _is_alive(kernels: Any, name: str) -> bool:
    """Whether the kernel called `name` is known and its process runs."""
    return name in kernels and bool(await ensure_async(kernels.get_kernel(name).is_alive()))


class FrontPage(BaseVoilaHandler):  # type: ignore[misc]
    """The front page: no kernel, no widgets, quick."""

    def initialize(self, **settings: Any) -> None:
        """Take the names of the pages that have a door."""
        self.pages: tuple[str, ...] = settings.pop("pages")
        super().initialize(**settings)

    @authenticated
    def get(self) -> None:
        """Answer with the front page in the language asked for."""
        page = landing_page(language_of(self.get_query_argument("lang", None)), self.pages)
        self.set_header("Cache-Control", "no-cache")
        self.finish(self.render_template("landing.html", page=page))


class DataProtection(BaseVoilaHandler):  # type: ignore[misc]
    """What happens to an evaluator's file, for the data-protection officer: no kernel, no script."""

    def initialize(self, **settings: Any) -> None:
        """Take how many minutes an idle kernel lives."""
        self.minutes: int = settings.pop("minutes")
        super().initialize(**settings)

    @authenticated
    def get(self) -> None:
        """Answer with the page in the language asked for."""
        page = data_protection_page(language_of(self.get_query_argument("lang", None)), self.minutes)
        self.set_header("Cache-Control", "no-cache")
        self.finish(self.render_template("data_protection.html", page=page))


class Alive(JupyterHandler):
    """A sign of life that costs no kernel; with `?kernel=ID`, also whether that kernel still is the page's."""

    @authenticated
    async def get(self) -> None:
        """Answer `{"alive": true}`, and whether the kernel named lives."""
        answer: dict[str, bool] = {"alive": True}
        asked = self.get_query_argument("kernel", "")
        if asked:
            answer["kernel"] = await _is_alive(self.kernel_manager, asked)
        self.set_header("Cache-Control", "no-store")
        self.finish(answer)


class Page(TornadoVoilaHandler):  # type: ignore[misc]
    """A page with a kernel of its own."""

    def initialize(self, **settings: Any) -> None:
        """Take the names of the pages that exist."""
        self.pages: tuple[str, ...] = settings.pop("pages")
        super().initialize(**settings)

    @authenticated
    async def get(self, path: str = "") -> None:
        """Render the page; nothing but a page's own name starts a kernel."""
        if path.removesuffix(".ipynb") not in self.pages or not path.endswith(".ipynb"):
            raise HTTPError(404)
        self.xsrf_token  # noqa: B018 - sets the cookie without which leaving the page cannot stop its kernel
        await self._drop_dead_kernels(path)
        await super().get(path)

    async def _drop_dead_kernels(self, path: str) -> None:
        """Take warm kernels that have died out of the pool: a visitor who got one would wait for good."""
        pool = getattr(self.kernel_manager, "_pools", {}).get(path, [])
        for waiting in [one for one in pool if one.done()]:
            if waiting.exception() is None and not await _is_alive(self.kernel_manager, waiting.result()["kernel_id"]):
                pool.remove(waiting)
                self.kernel_manager.fill_if_needed(notebook_name=path)

    def should_use_rendered_notebook(self, *asked: Any) -> bool:
        """Whether a warm kernel is ready now; one that is only planned would keep the visitor waiting longer."""
        pool = getattr(self.kernel_manager, "_pools", {}).get(self.path_args[0], ())
        return bool(pool) and pool[0].done() and bool(super().should_use_rendered_notebook(*asked))


class Static(TemplateStaticFileHandler):  # type: ignore[misc]
    """The template's own files; Voilà answers an address that climbs out of them with 500, we with 404."""

    def parse_url_path(self, path: str) -> str:
        """Return the path of the file; refuse any but `TEMPLATE/static/FILE`."""
        parts = path.split("/")
        if len(parts) < 3 or parts[1] != "static" or ".." in parts:
            raise HTTPError(404)
        return str(super().parse_url_path(path))


class Missing(BaseVoilaHandler):  # type: ignore[misc]
    """Every other address."""

    @authenticated
    def get(self) -> None:
        """Answer that there is no such page."""
        raise HTTPError(404)
