"""`kitools lab`: the lessons and analyses, copied to a folder of one's own and opened in JupyterLab."""

import shutil
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from importlib.util import find_spec
from pathlib import Path

from kitools.app.speech import say
from kitools.ground import KitError, shipped

HELP = "copy the lessons and analyses to a folder and open JupyterLab there"
_ROOMS = ("lessons", "analyses")


def add(parser: ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("folder", nargs="?", type=Path, default=Path("kitools-lab"), help="where to (kitools-lab)")
    parser.add_argument("--copy-only", action="store_true", help="copy, and do not open JupyterLab")


def run(options: Namespace) -> int:
    """Copy what is not there yet, then open JupyterLab."""
    copied = copy_notebooks(options.folder)
    said = "lab.copied" if copied else "lab.nothing_new"
    say(options.lang, said, count=len(copied), folder=str(options.folder))
    if options.copy_only:
        return 0
    if find_spec("jupyterlab") is None:
        raise KitError("lab.not_installed")
    return subprocess.call([sys.executable, "-m", "jupyterlab", str(options.folder)])


def copy_notebooks(folder: Path) -> tuple[Path, ...]:
    """Copy the shipped notebooks that `folder` does not have; nothing of the user's is written over."""
    if folder.is_file():
        raise KitError("lab.folder_is_file", folder=str(folder))
    copied = []
    for room in _ROOMS:
        for source in sorted(shipped(room).glob("*.ipynb")):
            target = folder / room / source.name
            if not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target)
                copied.append(target)
    return tuple(copied)
