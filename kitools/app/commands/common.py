"""What every command takes, wherever it stands on the line."""

from argparse import SUPPRESS, ArgumentParser

from kitools.words import LANGUAGES


def add_common(parser: ArgumentParser, *, nested: bool = False) -> None:
    """Add language and debugging; a `nested` command leaves what was said before it as it is."""
    lang, debug = (SUPPRESS, SUPPRESS) if nested else (LANGUAGES[0], False)
    parser.add_argument("--lang", choices=LANGUAGES, default=lang, help="the language of sentences (da)")
    parser.add_argument("--debug", action="store_true", default=debug, help="show the traceback of an unforeseen error")
