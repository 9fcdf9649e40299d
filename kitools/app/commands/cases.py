"""`kitools cases`: which cases there are, and whether a case file can be used."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from kitools.app.commands.common import add_common
from kitools.app.speech import give, say, say_faults, write
from kitools.cases import cases, check_case

HELP = "list the cases, or check case files"


def add(parser: ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--json", action="store_true", help="write the list as JSON")
    checks = parser.add_subparsers(dest="deed", metavar="check FILE...")
    check = checks.add_parser("check", help="check case files; names file, place and value of every fault")
    add_common(check, nested=True)
    check.add_argument("files", nargs="+", type=Path, metavar="FILE")


def run(options: Namespace) -> int:
    """List the cases, or check the files given."""
    return _check(options) if options.deed == "check" else _list(options)


def _list(options: Namespace) -> int:
    """List the cases."""
    entries = cases()
    if options.json:
        give([entry.model_dump(mode="json", exclude={"path"}) for entry in entries])
        return 0
    for entry in entries:
        title = entry.title.model_dump()[options.lang]
        write(f"{entry.id}\t{title}")
    return 0


def _check(options: Namespace) -> int:
    """Check every file, and say of each what is wrong with it."""
    code = 0
    for path in options.files:
        faults = check_case(path)
        if faults:
            say_faults(options.lang, str(path), faults)
            code = 2
        else:
            say(options.lang, "cli.case_fine", path=str(path))
    return code
