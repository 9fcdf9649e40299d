"""A forked child: it becomes an ordinary IPython kernel that shares with its siblings what the nursery imported."""

import os
import random
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from socket import socket
from threading import Thread
from types import MappingProxyType, ModuleType
from typing import Any

import ipykernel.ipkernel
import ipywidgets
from ipykernel.kernelapp import IPKernelApp
from traitlets.config import Config

from kitools.app.nursery.protocol import Order

NAME = "kitools-kernel"
"""What the process is called where processes are listed."""

_SIGNALS = (signal.SIGCHLD, signal.SIGTERM, signal.SIGHUP)


class WithoutModules:
    """The module `sys`, to a kernel that lists all others for a debugger: asking 3,000 of them copies 12 MB."""

    modules: Mapping[str, ModuleType] = MappingProxyType({})

    def __getattr__(self, name: str) -> Any:
        """Return what `sys` has."""
        return getattr(sys, name)


def live(order: Order, lifeline: socket) -> None:
    """Be the kernel that `order` asks for, until it is told to stop or `lifeline` ends."""
    _part_from_nursery(order)
    settings = Config()
    settings.HistoryManager.enabled = False  # no file is opened for what nobody types
    ipykernel.ipkernel.sys = WithoutModules()  # type: ignore[attr-defined, assignment]
    kernel = IPKernelApp.instance(config=settings, parent_handle=os.getppid())  # one with a parent says no greeting
    kernel.initialize(["-f", order.connection_file])  # type: ignore[no-untyped-call]
    ipywidgets.register_comm_target()  # which it does when it is imported in a kernel, and it was imported before
    kernel.poller = Thread(target=_end_with, args=(lifeline,), name="lifeline", daemon=True)  # not with its parent
    kernel.start()  # type: ignore[no-untyped-call]


def _part_from_nursery(order: Order) -> None:
    """Take a session, signals, place, environment and chance of its own."""
    os.setsid()
    for number in _SIGNALS:
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a kernel that starts is not to be interrupted; ipykernel goes on
    Path("/proc/self/comm").write_text(NAME, encoding="ascii")
    os.chdir(order.cwd)
    os.environ.clear()
    os.environ.update(order.env)
    random.seed()


def _end_with(lifeline: socket) -> None:
    """Wait for the end of `lifeline` and end the process, whatever its main thread does."""
    lifeline.recv(1)
    os._exit(1)
