"""How Jupyter comes by forked kernels: it asks a provisioner, and that asks the nursery."""

import os
import sys
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning.factory import KernelProvisionerFactory
from jupyter_client.provisioning.local_provisioner import LocalProvisioner

from kitools.app.nursery.keeper import Keeper
from kitools.app.nursery.protocol import Order

NAME = "kitools-nursery"
_FILE = "-f"


class NurseryProvisioner(LocalProvisioner):
    """Takes a kernel from the server's nursery; starts it as usual when there is none to be had."""

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Fork the kernel, or start it."""
        keeper: Keeper | None = self.parent.parent.parent.nursery  # type: ignore[union-attr]  # the server's
        order = order_for(cmd, kwargs)
        forked = await keeper.fork(order) if keeper and order else None
        if order is None or forked is None:
            return await super().launch_kernel(cmd, **kwargs)
        self.process = forked  # type: ignore[assignment]  # it only has to look like a Popen
        self.pid, self.cwd = forked.pid, order.cwd
        return self.connection_info


def order_for(cmd: list[str], kwargs: dict[str, Any]) -> Order | None:
    """Return the order for the kernel that `cmd` would start; None if that is another Python or another program."""
    if cmd[0] != sys.executable or "ipykernel_launcher" not in cmd or _FILE not in cmd:
        return None
    cwd, env = kwargs.get("cwd") or str(Path.cwd()), kwargs.get("env") or dict(os.environ)
    return Order(cmd[cmd.index(_FILE) + 1], cwd, env)


def register() -> str:
    """Make the provisioner known in this process alone, not to every Jupyter on the machine; return its name."""
    group = KernelProvisionerFactory.GROUP_NAME
    KernelProvisionerFactory.provisioners[NAME] = EntryPoint(NAME, f"{__name__}:NurseryProvisioner", group)
    return NAME
