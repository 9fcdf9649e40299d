"""`python -m tests.golden FOLDER`: hold the library against every case of a folder, and say what differs.

Ends with `N passed, M failed`; exit 0 where none failed, 1 where some did, 2 where the folder holds no cases.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from tests.golden.cases import NoFolderOfCasesError, cases_of
from tests.golden.running import failings

MOST_TOLD = 12
USAGE = "python -m tests.golden FOLDER: a folder with manifest.json, as tests/golden/README.md tells."


def main(arguments: Sequence[str]) -> int:
    """Run the cases of the folder that is named, and return the exit code."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        say(USAGE)
        return 0 if list(arguments) in (["-h"], ["--help"]) else 2
    try:
        cases = cases_of(Path(arguments[0]))
    except NoFolderOfCasesError as error:
        say(f"{error}\n{USAGE}")
        return 2
    failed = 0
    for case in cases:
        found = failings(case)
        failed += bool(found)
        for one in found[:MOST_TOLD]:
            say(f"{case.kind}/{case.id}: {one}")
        if len(found) > MOST_TOLD:
            say(f"{case.kind}/{case.id}: and {len(found) - MOST_TOLD} more")
    say(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0


def say(text: str) -> None:
    """Write a line."""
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
