import pytest

from kitools.store import Drafts


@pytest.fixture
def store(tmp_path):
    return Drafts(tmp_path / "state")
