"""The same job over many tasks, by one worker or many: same numbers to the bit, whoever does the work."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor
from itertools import islice
from typing import TypeVar

Task = TypeVar("Task")
Answer = TypeVar("Answer")

_PORTIONS = 32
"""Into how many portions a sweep is cut, at most: few enough to send a case and its plans seldom, and enough that
nobody waits long for the slowest. It does not ask how many workers there are."""


def sweep(job: Callable[[Task], Answer], tasks: Iterable[Task], executor: Executor | None = None) -> list[Answer]:
    """Return what `job` gives for each task, in order: in a plain loop, or by the workers of `executor`.

    Any `concurrent.futures.Executor` will do, and so will dask's `Client.get_executor()`. For processes, job, tasks
    and answers must be picklable: a function of a module, or a `functools.partial` of one. A job that answers from
    its task alone gives the same numbers to the bit whatever the number of workers. What a job raises comes through.

    >>> sweep(abs, [-1, 2, -3])
    [1, 2, 3]
    """
    if executor is None:
        return [job(task) for task in tasks]
    portions = list(_portions(list(tasks)))
    return [answer for part in executor.map(_work, [job] * len(portions), portions) for answer in part]


def _portions(tasks: Sequence[Task]) -> Iterable[list[Task]]:
    """Yield the tasks in portions of the same size, in order."""
    size = -(-len(tasks) // _PORTIONS)
    left = iter(tasks)
    while portion := list(islice(left, max(size, 1))):
        yield portion


def _work(job: Callable[[Task], Answer], tasks: Sequence[Task]) -> list[Answer]:
    """Return the answers to one portion, in a worker."""
    return [job(task) for task in tasks]
