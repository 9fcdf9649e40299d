"""`kitools session export`: everything that is taken home, written into a folder, as far as the log is sound."""

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from kitools.app.commands.session_reading import Read, kept, pictures, read, session_of
from kitools.app.speech import say, write
from kitools.ground import KitError
from kitools.words import tr


def export(options: Namespace) -> int:
    """Write the files; exit 1 where the log was read in part, or a file could not be made."""
    from kitools.exchange.sessions.files import makers  # noqa: PLC0415 - needs Typst

    where = kept(options)
    found = read(where, session_of(where, options.session))
    say_how_far(options.lang, found)
    drawn = pictures(where, found.session)
    made = makers(found.state, found.facts, drawn, options.lang, session=found.session, names=options.names)
    if not options.force:
        _hold_back(options.to, made)
    is_whole, count = found.is_whole, 0
    for name, make in made.items():
        try:
            content = make()
        except KitError as error:
            say(options.lang, "session_command.not_made", file=name, reason=_reason(options.lang, error))
            is_whole = False
            continue
        _write(options.to, name, content)
        write(f"  {options.to / name}")
        count += 1
    if options.names:
        say(options.lang, "session_command.with_names")
    say(options.lang, "session_command.written", count=count, folder=str(options.to))
    return 0 if is_whole else 1


def say_how_far(lang: str, found: Read) -> None:
    """Say how far the log was read, where it was not read to its end."""
    if found.is_damaged:
        say(lang, "session_command.sound_until", number=found.of)
    if found.stopped is not None:
        number, reason = found.state.number, _reason(lang, found.stopped)
        say(lang, "session_command.read_until", number=number, of=found.of, next=number + 1, reason=reason)


def _reason(lang: str, error: KitError) -> str:
    """Return the sentence of an error."""
    return tr(lang, error.code, None, **error.facts)


def _hold_back(folder: Path, names: Iterable[str]) -> None:
    """Raise KitError where a file would be replaced."""
    there = next((name for name in names if (folder / name).exists()), None)
    if there:
        raise KitError("session_command.would_overwrite", file=str(folder / there))


def _write(folder: Path, name: str, content: bytes) -> None:
    """Write one file."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise KitError("session_command.cannot_write", folder=str(folder), reason=reason) from error
