"""Writing answers as files into a folder: what is hidden from their readers is said, and nothing is replaced."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path

from kitools.app.commands.given import one_of
from kitools.app.speech import say, write
from kitools.exchange.uptake import THRESHOLDS, Asked, Audience, FileKind, Prepared, Terms, file_name, prepared
from kitools.exchange.uptake.files import offered, packed
from kitools.ground import KitError
from kitools.uptake import Result
from kitools.words import tr

_OFF = "off"
_SMALL = tuple(str(one or _OFF) for one in THRESHOLDS)


def add_export(parser: ArgumentParser) -> None:
    """Add the options of an export."""
    parser.add_argument("--export", type=Path, metavar="FOLDER", help="write PNG, SVG, XLSX and ipynb of each answer")
    parser.add_argument("--for", dest="audience", metavar="WHO", help="leaving (small numbers hidden) or internal")
    parser.add_argument("--small", metavar="N", help="numbers below this are hidden: 5, 3, 10 or off (5)")
    parser.add_argument("--force", action="store_true", help="replace files of the same name in FOLDER")


def terms_of(options: Namespace) -> Terms:
    """Return who is to see what is exported; raise KitError `uptake.no_such_audience` or `uptake.no_such_threshold`."""
    audience = one_of(options.audience or Audience.LEAVING.value, [*Audience], "uptake.no_such_audience")
    small = one_of(options.small or _SMALL[0], _SMALL, "uptake.no_such_threshold")
    return Terms(Audience(audience), None if small == _OFF else int(small))


def export(folder: Path, answers: Mapping[Asked, Result], terms: Terms, *, force: bool) -> list[str]:
    """Write each answer into `folder`, say what was hidden, and return the names of the files.

    Raise KitError `uptake.would_overwrite` where a file is there already and `force` is not given, before anything is
    written, and `uptake.cannot_write` where the folder cannot be written to.
    """
    ready = {asked: prepared(answer, terms) for asked, answer in answers.items()}
    if not force:
        _hold_back(folder, ready)
    written = []
    for asked, one in ready.items():
        kinds = offered(one)
        _tell(asked, one, is_empty=not kinds)
        for kind in kinds:
            file = packed(asked, one, kind)
            _write(folder, file.name, file.content)
            written.append(file.name)
    if terms.protects and len(ready) > 1:
        write("")
        say(next(iter(ready)).language, "uptake.each_by_itself")
    for name in written:
        write(f"  {folder / name}")
    return written


def _hold_back(folder: Path, ready: Mapping[Asked, Prepared]) -> None:
    """Raise KitError where a file would be replaced."""
    names = [name for asked, one in ready.items() for name in _names(asked, one)]
    there = [name for name in names if (folder / name).exists()]
    if there:
        raise KitError("uptake.would_overwrite", file=there[0], folder=str(folder), count=len(there))


def _names(asked: Asked, one: Prepared) -> list[str]:
    """Return what the files of an answer are called."""
    until = asked.origin.until
    kinds: tuple[FileKind, ...] = offered(one)
    return [file_name(asked.language, asked.question, until, one.terms, kind) for kind in kinds]


def _write(folder: Path, name: str, content: bytes) -> None:
    """Write one file."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    except OSError as error:
        raise KitError("uptake.cannot_write", folder=str(folder), reason=error.strerror or "") from error


def _tell(asked: Asked, one: Prepared, *, is_empty: bool) -> None:
    """Say of an answer what was hidden or made coarser, or that it stays."""
    language = asked.language
    write("")
    write(tr(language, f"question.{asked.question}"))
    for done in one.done:
        write(f"  {tr(language, done.code, None, **done.facts)}")
    if is_empty:
        say(language, "uptake.stays")
    elif not one.terms.protects:
        say(language, "uptake.unprotected")
