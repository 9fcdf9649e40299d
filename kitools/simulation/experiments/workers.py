"""Who does the work of a sweep: this process, some processes on this machine, or a dask cluster on this machine."""

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager

from kitools.ground import KitError

MOST = 64


@contextmanager
def executor_of(workers: int = 1, *, cluster: bool = False) -> Iterator[Executor | None]:
    """Lend an executor with so many workers: none for one worker, processes for more, dask's if `cluster`.

    Processes are spawned, so that they begin alike on every system; a script that asks for more than one worker must
    keep its own doings under `if __name__ == "__main__"`. Raise `KitError("experiment.bad_workers")`, and
    `KitError("experiment.no_dask")` where dask is not installed.
    """
    if not 1 <= workers <= MOST:
        raise KitError("experiment.bad_workers", value=workers, most=MOST)
    if cluster:
        with _cluster(workers) as lent:
            yield lent
    elif workers == 1:
        yield None
    else:
        with _processes(workers) as pool:
            yield pool


def _processes(workers: int) -> Executor:
    """Return an executor with so many processes of this machine."""
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - multiprocessing costs memory: first use pays
    from multiprocessing import get_context  # noqa: PLC0415

    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"))


@contextmanager
def _cluster(workers: int) -> Iterator[Executor]:
    """Lend the executor of a dask cluster on this machine that nobody else can reach, and no dashboard."""
    try:
        from distributed import Client, LocalCluster  # noqa: PLC0415 - an extra, and heavy
    except ImportError:
        raise KitError("experiment.no_dask", package="kitools[cluster]") from None
    with (
        LocalCluster(  # type: ignore[no-untyped-call]
            n_workers=workers, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
        ) as local,
        Client(local) as client,  # type: ignore[no-untyped-call]
        client.get_executor() as lent,
    ):
        yield lent
