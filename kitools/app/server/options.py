"""What can be chosen when the server starts, and Voilà's settings that follow from it."""

import os
import sys
import tempfile
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from traitlets.config import Config

from kitools.app.nursery.protocol import can_fork
from kitools.app.nursery.provisioner import register
from kitools.ground import shipped

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
TEMPLATE = "kitools"
EXTENSIONS = ("@jupyter-widgets/jupyterlab-manager", "@voila-dashboards/widgets-manager8")
_CLASS_PAGE, _CLASS = "join", 32  # a class that opens it at once waits half as long as for kernels forked on demand
_FILL_DELAY = 4.0  # seconds: pages that are just loading have the processor first
_FILL_DELAY_FORKED = 2.0
_LONGEST_SOCKET_FOLDER = 45  # a Unix socket's path holds 107 characters, and Jupyter's file names take 60 of them


@dataclass(frozen=True)
class ServeOptions:
    """How the server is to run: where it listens, which pages, how long an idle kernel lives, how many wait warm.

    `warm` is for every page alike; without it one waits for each, and a class at the door of `join` where others can
    reach the server. `fork` is whether kernels may be forked where that can be done.
    """

    host: str = "127.0.0.1"
    port: int = 8866
    pages: Path | None = None
    idle_minutes: int = 30
    warm: int | None = None
    browser: bool = True
    fork: bool = True

    @property
    def pages_folder(self) -> Path:
        """Return the folder with the page notebooks."""
        return self.pages or shipped("pages")

    @property
    def forks(self) -> bool:
        """Whether kernels are forked."""
        return self.fork and can_fork()

    @property
    def pools(self) -> dict[str, int]:
        """Return how many kernels are to wait ready for each page."""
        pools = dict.fromkeys(page_names(self.pages_folder), 1 if self.warm is None else self.warm)
        if self.warm is None and self.forks and not self.is_local and _CLASS_PAGE in pools:
            pools[_CLASS_PAGE] = _CLASS
        return pools

    @property
    def is_local(self) -> bool:
        """Whether only this machine can reach the server."""
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"


def page_names(folder: Path) -> tuple[str, ...]:
    """Return the names of the pages that exist in `folder`, in alphabetical order."""
    return tuple(sorted(path.stem for path in folder.glob("*.ipynb")))


def voila_config(options: ServeOptions) -> Config:
    """Return the settings for Voilà and Jupyter."""
    config = Config()
    config.Voila.ip = options.host
    config.Voila.port = options.port
    config.Voila.port_retries = 0
    config.Voila.open_browser = False
    config.Voila.root_dir = str(options.pages_folder.resolve())
    config.Voila.identity_provider_class = "kitools.app.server.identity.NobodyInParticular"
    config.Voila.log_level = "ERROR"
    config.VoilaConfiguration.template = TEMPLATE
    config.VoilaConfiguration.allow_template_override = "NO"
    config.VoilaConfiguration.allow_theme_override = "NO"
    config.VoilaConfiguration.strip_sources = True
    config.VoilaConfiguration.show_tracebacks = False
    config.VoilaConfiguration.extension_allowlist = list(EXTENSIONS)
    config.VoilaConfiguration.file_allowlist = []
    config.VoilaExecutor.iopub_timeout = 60  # else a page that takes longer than 4 s comes without content
    config.VoilaConfiguration.http_header_envs = ["Cookie", "Host", "X-Forwarded-Proto"]
    config.KernelRestarter.restart_limit = 0  # a kernel started again in a dead one's place knows nothing of the page
    config.MappingKernelManager.cull_idle_timeout = options.idle_minutes * 60
    config.MappingKernelManager.cull_interval = 60
    config.MappingKernelManager.cull_connected = True
    if sys.platform != "win32" and len(tempfile.gettempdir()) < _LONGEST_SOCKET_FOLDER:
        config.KernelManager.transport = "ipc"
    if options.forks:
        config.KernelProvisionerFactory.default_provisioner_name = register()
    if any(options.pools.values()):
        pools = {f"{name}.ipynb": {"pool_size": size} for name, size in options.pools.items()}
        config.VoilaConfiguration.preheat_kernel = True
        config.VoilaKernelManager.fill_delay = _FILL_DELAY_FORKED if options.forks else _FILL_DELAY
        config.VoilaKernelManager.kernel_pools_config = {"default": {"pool_size": 0}} | pools
    return config


def offer_templates() -> None:
    """Put our templates first where Jupyter looks for them."""
    paths = [str(TEMPLATES), *filter(None, os.environ.get("JUPYTER_PATH", "").split(os.pathsep))]
    os.environ["JUPYTER_PATH"] = os.pathsep.join(dict.fromkeys(paths))
