import pytest

from kitools.store import Drafts
from tests.ui.loops import no_running_loop


@pytest.fixture
def store(tmp_path):
    return Drafts(tmp_path / "state")


@pytest.fixture(autouse=True)
def _without_a_loop():
    with no_running_loop():
        yield
