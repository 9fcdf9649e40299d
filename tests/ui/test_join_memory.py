"""The page is light: nothing that draws or counts is imported on the way through all stages."""

import subprocess
import sys
from pathlib import Path

WALK = """
import sys
from pathlib import Path
from tests.ui.join_builders import Class
from kitools.sessions.material.stages import Stage
room = Class(Path(sys.argv[1]), people=2, size=2)
for stage in Stage:
    if stage is not Stage.LOBBY:
        room.at(stage)
print([name for name in ("matplotlib", "pandas", "numpy", "scipy") if name in sys.modules])
"""


def test_going_through_all_stages_imports_neither_matplotlib_nor_pandas_nor_numpy(tmp_path):
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", WALK, str(tmp_path)], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "[]", done.stderr[-2000:]
