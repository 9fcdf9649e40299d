"""What goes wrong in a page is said, also in work that goes on by itself."""

import asyncio

import pytest

from kitools.ui.views.guard import Guard
from tests.ui.loops import no_running_loop


@pytest.fixture
def told():
    return []


async def failing():
    await asyncio.sleep(0)
    raise ValueError("no")


async def going_well():
    await asyncio.sleep(0)


@pytest.mark.parametrize(("work", "times"), [(failing, 1), (going_well, 0)])
def test_work_that_fails_on_the_loop_is_said_to_the_visitor(told, work, times):
    found = Guard()
    found.show = lambda: told.append("said")
    with no_running_loop():
        asyncio.run(found.over(work()))
    assert told == ["said"] * times
