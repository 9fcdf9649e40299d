"""`kitools schema`: the JSON Schema of a plan or a case, for editors."""

from argparse import ArgumentParser, Namespace

from kitools.app.speech import give
from kitools.cases import case_schema
from kitools.plan import plan_schema

HELP = "write the JSON Schema of a plan or a case"
_SCHEMAS = {"plan": plan_schema, "case": case_schema}


def add(parser: ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("what", choices=sorted(_SCHEMAS))


def run(options: Namespace) -> int:
    """Write the schema."""
    give(_SCHEMAS[options.what]())
    return 0
