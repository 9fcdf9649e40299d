"""Two waves of visitors who all come at once, and what they waited."""

import asyncio
import math
import statistics
import time
from dataclasses import asdict, dataclass
from typing import Any

from tornado.httpclient import AsyncHTTPClient

from benchmarks.arrivals.served import FORKED, serving
from benchmarks.arrivals.visitor import Arrival, arrive


@dataclass(frozen=True)
class Wave:
    """What those who came together waited until all had arrived on their screens, in seconds."""

    p50_s: float
    p95_s: float
    page_p95_s: float


@dataclass(frozen=True)
class Found:
    """One way of coming by kernels: both waves, and the memory before them and while the kernels of both are there."""

    first: Wave
    second: Wave
    kernels: int
    forked: int
    waiting: int
    before_mb: float
    kernel_mb: float
    all_mb: float
    widgets: int

    def record(self) -> dict[str, Any]:
        """Return it as plain values."""
        return asdict(self)


def measure(options: tuple[str, ...], page: str, visitors: int, between: float) -> Found:
    """Let `visitors` come to `page` at once, and again `between` seconds later while the first kernels are still there.

    So it is when the Wi-Fi blinks: the pages that were open could not say goodbye.
    """
    with serving(page, options) as server:
        waiting, (_, before_mb) = len(server.kernels()), server.pss_mb()
        first, second = asyncio.run(_two_waves(server.address, page, visitors, between))
        server.calm_down()
        kernels, (kernel_mb, all_mb) = server.kernels(), server.pss_mb()
        forked = sum(kernel.name() == FORKED for kernel in kernels)
    memory = (before_mb, kernel_mb, all_mb)
    return Found(_wave(first), _wave(second), len(kernels), forked, waiting, *memory, first[0].widgets)


async def _two_waves(address: str, page: str, visitors: int, between: float) -> tuple[list[Arrival], list[Arrival]]:
    """Return the arrivals of both waves; the second starts `between` seconds after the first, or when that is over."""
    AsyncHTTPClient.configure(None, max_clients=visitors)
    began = time.monotonic()
    first = await asyncio.gather(*(arrive(address, page) for _ in range(visitors)))
    await asyncio.sleep(max(0.0, began + between - time.monotonic()))
    second = await asyncio.gather(*(arrive(address, page) for _ in range(visitors)))
    return first, second


def _wave(arrivals: list[Arrival]) -> Wave:
    """Return the middle and the 95th of a hundred."""
    times = sorted(arrival.state_s for arrival in arrivals)
    return Wave(statistics.median(times), _p95(times), _p95(sorted(arrival.page_s for arrival in arrivals)))


def _p95(times: list[float]) -> float:
    """Return the shortest time within which 95 of 100 arrived."""
    return times[math.ceil(0.95 * len(times)) - 1]
