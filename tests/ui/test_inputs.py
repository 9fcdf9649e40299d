"""Widgets share layout and style; and work goes as far as it can before it waits."""

import asyncio

import ipywidgets as widgets
import pytest

from kitools.ui.views.inputs import Dropdown, Text, Textarea, is_shared
from kitools.ui.views.later import Begun
from kitools.ui.views.parts import Block, Press, stack


def test_all_share_one_layout_and_those_of_a_kind_one_style():
    made = [Text(), Textarea(), Dropdown(), Block(), Press(), stack()]
    assert len({one.layout for one in made}) == 1
    assert Text().style is Text().style is not Press().style
    assert all(is_shared(one.layout) for one in made)


def test_letting_go_of_widgets_leaves_what_is_shared():
    kept, field = Text(), Text()
    box = stack(field)
    box.children = ()  # without a loop, what is let go of is closed at once
    assert field.comm is None
    assert kept.layout.comm is not None
    assert kept.style.comm is not None


def test_a_layout_of_ones_own_is_closed_with_its_widget():
    field = Text(layout=widgets.Layout(display="none"))
    assert not is_shared(field.layout)
    box = stack(field)
    box.children = ()
    assert field.layout.comm is None


def test_what_is_shared_is_made_anew_when_somebody_has_closed_it():
    Text().layout.close()
    assert Text().layout.comm is not None


def test_work_that_need_not_wait_is_done_at_once():
    done = []

    async def work():
        done.append("all of it")

    async def page():
        assert Begun(work()).is_done
        return list(done)

    assert asyncio.run(page()) == ["all of it"]


def test_work_that_waits_goes_on_when_it_is_awaited():
    done = []

    async def work():
        done.append("before")
        await asyncio.sleep(0.001)
        done.append("after")

    async def page():
        begun = Begun(work())
        assert not begun.is_done
        assert done == ["before"]
        await begun

    asyncio.run(page())
    assert done == ["before", "after"]


def test_what_goes_wrong_at_once_is_not_hidden():
    async def work():
        raise ValueError

    async def page():
        Begun(work())

    with pytest.raises(ValueError):
        asyncio.run(page())
