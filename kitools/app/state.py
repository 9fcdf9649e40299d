"""Where the drafts lie on this machine."""

import os
from pathlib import Path

from platformdirs import user_data_path

STATE = "KITOOLS_STATE"
"""The environment variable by which the server tells its kernels."""


def state_folder(chosen: Path | None = None) -> Path:
    """Return the folder that holds drafts: `chosen`, else `KITOOLS_STATE`, else the user's data folder."""
    named = os.environ.get(STATE)
    return (chosen or (Path(named) if named else user_data_path("kitools", appauthor=False))).expanduser().resolve()
