"""Everything that is taken home from a session, as files by name: for the trainer's page, and for the command line."""

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence

from kitools.exchange.names import plain_name
from kitools.exchange.sessions.account import day_of_session, shown_pictures
from kitools.exchange.sessions.report import report_html, report_pdf, steering_html, steering_pdf
from kitools.exchange.sessions.run_sheet import run_sheet_pdf
from kitools.exchange.sessions.statements import log_jsonl
from kitools.exchange.sessions.tables import answers_csv, needs_csv, needs_json
from kitools.sessions.folding import Fact
from kitools.sessions.state import State
from kitools.sessions.values import Setting
from kitools.words import tr

Pictures = Mapping[str, str]
Maker = Callable[[State, Sequence[Fact], Pictures, str], bytes]

_MAKERS: Mapping[str, tuple[str, Maker]] = {
    "report.html": ("report", lambda *given: report_html(*given).encode()),
    "report.pdf": ("report", report_pdf),
    "steering.html": ("steering", lambda *given: steering_html(*given).encode()),
    "steering.pdf": ("steering", steering_pdf),
    "answers.csv": ("answers", lambda state, _, __, language: answers_csv(state, language)),
    "needs.csv": ("needs", lambda state, _, __, language: needs_csv(state, language)),
    "needs.json": ("needs", lambda state, _, __, language: needs_json(state, language)),
    "run_sheet.pdf": ("run_sheet", lambda state, _, __, language: run_sheet_pdf(_as_armed(state), language)),
}
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def makers(  # noqa: PLR0913 - what is taken home depends on all of this
    state: State, facts: Sequence[Fact], pictures: Pictures, language: str, *, session: str = "", names: bool = False
) -> dict[str, Callable[[], bytes]]:
    """Return what makes each file, by the file's name: one that cannot be made need not hold up the others.

    `names` keeps nicknames in the log, and nowhere else.
    """
    begin = _beginning(state, language)
    made: dict[str, Callable[[], bytes]] = {}
    for key, (word, make) in _MAKERS.items():
        name = f"{begin}-{tr(language, f'session_file.{word}')}.{key.partition('.')[2]}"
        made[name] = lambda make=make: make(state, facts, pictures, language)  # type: ignore[misc]
    log = f"{begin}-{tr(language, 'session_file.log')}.jsonl"
    made[log] = lambda: log_jsonl(state, facts, session, names=names)
    for name, svg in shown_pictures(pictures, language).items():
        figure = f"{begin}-{tr(language, 'session_file.figures')}-{plain_name(name)}.svg"
        made[figure] = lambda svg=svg: svg.encode()  # type: ignore[misc]
    return made


def files(  # noqa: PLR0913 - what is taken home depends on all of this
    state: State, facts: Sequence[Fact], pictures: Pictures, language: str, *, session: str = "", names: bool = False
) -> dict[str, bytes]:
    """Return everything that is taken home, by file name."""
    made = makers(state, facts, pictures, language, session=session, names=names)
    return {name: make() for name, make in made.items()}


def packed(made: Mapping[str, bytes]) -> bytes:
    """Return files as one zip, the same bytes for the same files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(made.items()):
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content)
    return out.getvalue()


def zip_name(state: State, language: str) -> str:
    """Return what the zip with everything is called."""
    return f"{_beginning(state, language)}-{tr(language, 'session_file.everything')}.zip"


def _beginning(state: State, language: str) -> str:
    """Return what every file's name begins with: the session's title and day."""
    title = plain_name(state.setting.title) if state.setting else ""
    title, day = title or tr(language, "session_file.session"), day_of_session(state)
    return "-".join(filter(None, ("kitools", title, day.isoformat() if day else "")))


def _as_armed(state: State) -> Setting:
    """Return how the session is set up, with the cards that were armed last."""
    return state.set_up.with_changes(armed=state.armed)
