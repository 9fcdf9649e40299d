"""The floors hold: imports go down only."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_imports_go_down_only():
    program = Path(sys.executable).with_name("lint-imports")
    held = subprocess.run(
        [program, "--no-cache"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "COLUMNS": "100"},
    )
    assert held.returncode == 0, held.stdout + held.stderr
