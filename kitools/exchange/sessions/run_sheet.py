"""The run sheet of a session on one page: the clock, the stages, what to say and look for, and the cards to come."""

from datetime import date, datetime, time, timedelta

from kitools.cases import case
from kitools.exchange.sessions.account import cases_of
from kitools.exchange.sessions.document import Block, Document, Part, Table, Words
from kitools.exchange.sessions.document_html import as_html
from kitools.exchange.sessions.document_pdf import as_pdf
from kitools.ground import KitError
from kitools.sessions.material.deck import Card
from kitools.sessions.material.spoken import Who, spoken, who_in
from kitools.sessions.material.stages import Format, Slot, StageTexts, format_named, stage_texts
from kitools.sessions.values import Setting
from kitools.words import say, say_time, tr

_STAGE_COLUMNS = ("stage", "now", "you", "look_for")
_SOME_DAY = date(2026, 5, 4)


def run_sheet_html(setting: Setting, language: str, begins_at: time | None = None) -> str:
    """Return the run sheet of a session as HTML to print; with `begins_at` it has times of day, else minutes."""
    return as_html(run_sheet(setting, language, begins_at))


def run_sheet_pdf(setting: Setting, language: str, begins_at: time | None = None) -> bytes:
    """Return the run sheet as a PDF of one page."""
    return as_pdf(run_sheet(setting, language, begins_at))


def run_sheet(setting: Setting, language: str, begins_at: time | None = None) -> Document:
    """Return the run sheet of a session that is set up like `setting`."""
    minutes = sum(slot.minutes + slot.break_after for slot in setting.slots)
    named = _format(setting)
    about = {
        "format": named.title.in_language(language) if named else setting.format,
        "cases": [case(name).title.in_language(language) for name in cases_of(setting)],
        "minutes": minutes,
        "size": setting.group_size,
    }
    stages = Part(tr(language, "run_sheet.stages"), (_stages(setting, language, begins_at, named),))
    return Document(
        language=language,
        title=tr(language, "run_sheet.title", title=setting.title),
        about=tr(language, "run_sheet.about", **about),
        mark=tr(language, "common.fictive"),
        parts=(_before(setting, language), stages, _cards(setting, language)),
        foot=tr(language, "run_sheet.foot"),
        one_page=True,
        landscape=True,
    )


def _format(setting: Setting) -> Format | None:
    """Return the format that a session follows, if it is a shipped one."""
    try:
        return format_named(setting.format)
    except KitError:
        return None


def _before(setting: Setting, language: str) -> Part:
    """Return what to see to before it begins."""
    said = [tr(language, f"run_sheet.{name}") for name in ("pin", "net", "stop")]
    said.append(tr(language, "run_sheet.questionnaires", on=setting.questionnaires))
    said.append(tr(language, "run_sheet.citizen", played=setting.citizen_played))
    return Part(tr(language, "run_sheet.before"), (Words(" ".join(said)),))


def _stages(setting: Setting, language: str, begins_at: time | None, named: Format | None) -> Table:
    """Return the stages with the clock beside them."""
    gone, rows = 0, []
    for slot in setting.slots:
        texts = named.texts(slot.stage) if named else _texts(slot)
        lasting = tr(language, "run_sheet.lasting", minutes=slot.minutes) if slot.minutes else ""
        rows.append((f"{_clock(language, begins_at, gone)}\n{lasting}".strip(), *_row(slot, texts, language)))
        gone += slot.minutes + slot.break_after
    first = tr(language, "run_sheet.column_clock" if begins_at else "run_sheet.column_from")
    header = (first, *(tr(language, f"run_sheet.column_{name}") for name in _STAGE_COLUMNS))
    return Table(tr(language, "run_sheet.stages"), header, tuple(rows), (0.9, 2.2, 3.6, 5.4, 3.8), quiet=True)


def _texts(slot: Slot) -> StageTexts:
    """Return what is said and done in a stage of a format of one's own."""
    return next(one for one in stage_texts() if one.stage is slot.stage)


def _row(slot: Slot, texts: StageTexts, language: str) -> tuple[str, ...]:
    """Return the cells of a stage."""
    more = [
        tr(language, "run_sheet.rounds", rounds=slot.rounds) if slot.rounds > 1 else "",
        tr(language, "run_sheet.questions", questions=[str(one) for one in slot.questions]) if slot.questions else "",
        tr(language, "run_sheet.break", minutes=slot.break_after) if slot.break_after else "",
    ]
    name = "\n".join([tr(language, f"session_stage.{slot.stage}"), *filter(None, more)])
    you = "\n".join(one.in_language(language) for one in texts.do)
    return name, texts.now.in_language(language), you, texts.look_for.in_language(language)


def _clock(language: str, begins_at: time | None, gone: int) -> str:
    """Return the time of day, or how long it has gone as hours and minutes."""
    if begins_at is None:
        return f"{gone // 60}:{gone % 60:02}"
    return say_time(language, (datetime.combine(_SOME_DAY, begins_at) + timedelta(minutes=gone)).time())


def _cards(setting: Setting, language: str) -> Part:
    """Return the cards that come by themselves, by week."""
    title = tr(language, "run_sheet.cards")
    armed = sorted((setting.cards.card(name) for name in setting.armed), key=lambda one: one.week)
    if not armed:
        return Part(title, (Words(tr(language, "run_sheet.no_cards")),))
    columns = ("week", "card", "question", "expected", "cue")
    header = tuple(tr(language, f"run_sheet.column_{name}") for name in columns)
    cases = cases_of(setting)
    whom = who_in(case(cases[0])) if len(cases) == 1 else who_in()
    blocks: tuple[Block, ...] = (
        Table(title, header, tuple(_card(one, whom, language) for one in armed), (0.8, 2.2, 1.1, 6, 6), quiet=True),
    )
    return Part(title, blocks)


def _card(card: Card, whom: Who, language: str) -> tuple[str, ...]:
    """Return a card's week, title, question, the answer one hopes for, and what to ask about it."""
    title, expected, cue = (spoken(text, whom, language) for text in (card.title, card.expected, card.cue))
    return say(language, card.week), title, str(card.question), expected, cue
