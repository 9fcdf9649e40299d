"""`kitools plan`: a new plan for a case, or one of the case's example plans."""

import sys
from argparse import ArgumentParser, Namespace

from kitools.app.commands.common import add_common
from kitools.app.files import day_in
from kitools.cases import case, first_monday
from kitools.plan import write_plan

HELP = "write a new plan or an example plan as JSON"


def add(parser: ArgumentParser) -> None:
    """Add the options of the command."""
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="new|example")
    new = deeds.add_parser("new", help="an empty plan for the case")
    example = deeds.add_parser("example", help="one of the case's own plans")
    example.add_argument("--quality", choices=("weak", "half_made", "strong"), default="half_made")
    for deed in (new, example):
        add_common(deed, nested=True)
        deed.add_argument("case", metavar="CASE")
        deed.add_argument("--on", metavar="DAY", help="a day in the week in which the case begins (today)")


def run(options: Namespace) -> int:
    """Write the plan to stdout."""
    chosen = case(options.case)
    start = first_monday(day_in(options.on))
    if options.deed == "new":
        plan = chosen.blank(options.lang, start)
    else:
        plan = chosen.plan(options.quality, options.lang, start)
    sys.stdout.write(write_plan(plan))
    return 0
