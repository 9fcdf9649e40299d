"""Write requirements.lock: exact versions that install on the oldest Python we promise, whichever runs this."""

import json
import subprocess
import sys
import tempfile
import tomllib
from itertools import chain
from pathlib import Path

OLDEST = "3.11.2"  # Debian 12
HEAD = f"# Exact versions for make; written by make lock, for Python {OLDEST} and newer.\n"


def main() -> None:
    """Let pip choose versions without installing anything, and write them down."""
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))
    extras = [names for extra, names in project["project"]["optional-dependencies"].items() if extra != "bench"]
    wanted = [*project["build-system"]["requires"], *project["project"]["dependencies"], *chain.from_iterable(extras)]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        choice = ["--dry-run", "--ignore-installed", "--only-binary=:all:", "--python-version", OLDEST]
        target = ["--target", str(Path(folder) / "nothing"), "--report", str(report)]
        subprocess.run(
            [sys.executable, "-m", "pip", "install", "--quiet", *choice, *target, *wanted, "editables"], check=True
        )
        chosen = [one["metadata"] for one in json.loads(report.read_text(encoding="utf-8"))["install"]]
    lines = sorted(f"{one['name']}=={one['version']}\n" for one in chosen)
    Path("requirements.lock").write_text(HEAD + "".join(sorted(lines, key=str.lower)), encoding="utf-8")


if __name__ == "__main__":
    main()
