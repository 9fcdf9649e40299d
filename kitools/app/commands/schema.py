"""`kitools schema`: the JSON Schema of a plan, a case or a deck of event cards, for editors."""

from argparse import ArgumentParser, Namespace

from kitools.app.speech import give
from kitools.cases import case_schema
from kitools.plan import plan_schema
from kitools.sessions.material.library import deck_schema

HELP = "write the JSON Schema of a plan, a case or a deck of event cards"
_SCHEMAS = {"plan": plan_schema, "case": case_schema, "deck": deck_schema}


def add(parser: ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("what", choices=sorted(_SCHEMAS))


def run(options: Namespace) -> int:
    """Write the schema."""
    give(_SCHEMAS[options.what]())
    return 0
