"""The command line: `kitools COMMAND`. Exit 0 is fine, 1 is findings that stop, 2 is bad input, 130 is Ctrl-C."""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from importlib import import_module

from kitools import __version__
from kitools.app.commands.common import add_common
from kitools.app.speech import say, say_faults
from kitools.ground import KitError
from kitools.plan import FaultyInput

COMMANDS = (
    "serve", "lab", "doctor", "cases", "deck", "schema", "plan", "check", "simulate", "sensitivity", "evidence",
    "uptake", "session",
)  # fmt: skip
_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command in `argv` and return its exit code; a visitor to the command line never sees a traceback."""
    words = sys.argv[1:] if argv is None else list(argv)
    options = _parser(words[0] if words else "").parse_args(words)
    try:
        code = int(options.run(options))
        sys.stdout.flush()
    except FaultyInput as error:
        say_faults(options.lang, error.file, error.faults)
        return 2
    except KitError as error:
        say(options.lang, error.code, **error.facts)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that Python's own flush stays quiet
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception:  # the outer guard
        if options.debug:
            raise
        say(options.lang, "cli.unexpected")
        return 2
    return code


def _parser(chosen: str = "") -> ArgumentParser:
    """Return the parser with the command `chosen`, or with every command if it is none: each imports what it needs."""
    parser = ArgumentParser(prog="kitools", description="Practise coordinating action plans on fictive cases.")
    parser.add_argument("--version", action="version", version=f"kitools {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name in (chosen,) if chosen in COMMANDS else COMMANDS:
        module = import_module(f"kitools.app.commands.{name}")
        command = commands.add_parser(name, help=module.HELP, description=module.HELP)
        add_common(command)
        module.add(command)
        command.set_defaults(run=module.run)
    return parser


if __name__ == "__main__":
    sys.exit(main())
