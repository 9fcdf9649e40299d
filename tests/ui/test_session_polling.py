"""A page looks at the log as long as somebody has it open, seldom when nobody says so, and then no more."""

import asyncio

from kitools.ui.views.sessions import polling
from kitools.ui.views.sessions.polling import Polling


def test_a_page_that_is_open_looks_several_times_a_second():
    assert Polling(lambda: None).pause_now() == 0.2


def test_a_page_that_has_been_silent_looks_seldom_and_then_not_at_all():
    made = Polling(lambda: None)
    made._heard_at -= polling.SLOW_AFTER + 1
    assert made.pause_now() == polling.SECONDS_WHEN_SLOW
    made._heard_at -= polling.STOP_AFTER
    assert made.pause_now() is None


def test_a_sign_from_the_browser_wakes_a_page_that_sleeps():
    looks = []

    async def sleep_and_wake():
        made = Polling(lambda: looks.append(1), seconds=0.001)
        made._heard_at -= polling.STOP_AFTER + polling.SLOW_AFTER
        made.start()
        made.opened.set()
        while not looks:
            await asyncio.sleep(0)
        made._beat.value = "2"
        while len(looks) < 3:
            await asyncio.sleep(0.001)
        made.stop()

    asyncio.run(asyncio.wait_for(sleep_and_wake(), 10))
    assert len(looks) >= 3


def test_nothing_changes_before_the_browser_has_the_page():
    looks = []

    async def wait_for_the_browser():
        made = Polling(lambda: looks.append(1), seconds=0.001)
        made.start()
        await asyncio.sleep(0.05)
        before = len(looks)
        made._beat.value = "1"
        while not looks:
            await asyncio.sleep(0.001)
        made.stop()
        return before

    assert asyncio.run(asyncio.wait_for(wait_for_the_browser(), 10)) == 0


def test_a_look_that_fails_does_not_end_the_looking():
    looks = []

    def look():
        looks.append(1)
        raise ValueError

    async def go_on():
        made = Polling(look, seconds=0.001)
        made.start()
        made._beat.value = "1"
        while len(looks) < 3:
            await asyncio.sleep(0.001)
        made.stop()

    asyncio.run(asyncio.wait_for(go_on(), 10))


def test_the_mark_asks_the_browser_for_signs():
    made = Polling(lambda: None)
    assert f'data-model="{made._beat.model_id}"' in made.mark.value


def test_a_page_whose_browser_has_been_silent_is_no_longer_there():
    told = []

    async def fall_silent():
        made = Polling(lambda: None, seconds=0.001, tell=told.append)
        made.start()
        made._beat.value = "1"
        while not told:
            await asyncio.sleep(0.001)
        made._heard_at -= polling.SLOW_AFTER + 1
        while told[-1]:
            await asyncio.sleep(0.001)
        made._beat.value = "2"
        while not told[-1]:
            await asyncio.sleep(0.001)
        made.stop()

    asyncio.run(asyncio.wait_for(fall_silent(), 10))
    assert told[-1]
