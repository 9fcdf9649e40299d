import pytest

from tests.ui.loops import no_running_loop


@pytest.fixture(autouse=True)
def _without_a_loop():
    with no_running_loop():
        yield
