"""`kitools uptake`: an evaluator's file read, questioned and answered, of any size, with nothing stored."""

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path
from typing import Any

from kitools.app.commands.exporting import add_export, export, terms_of
from kitools.app.commands.given import listed, one_of
from kitools.app.speech import give, say, say_table, say_table_fault, write
from kitools.exchange.uptake import Asked, origin_of
from kitools.ground import KitError
from kitools.uptake import Result, Said, Stage, UptakeData
from kitools.uptake.choices import Choices, Per, Question
from kitools.uptake.intake import FaultyTable, Reading, clean, read, read_units
from kitools.uptake.plain import plain
from kitools.uptake.questions import answerable, ask, change_offered, stages_in
from kitools.words import danish_today, tr

HELP = "say what a file of KI-plans shows about uptake, and what it cannot show"

JSON = """
Exit code 1: a comparison needs what the file does not say, and the questions are told. 2: the file is faulty or
refused, and nothing is counted. --json gives an object: source, until, units, dropped; rates, ratio, chart, funnel,
waiting, cascade, barriers, change and spread, as far as they can be answered, each with its numbers, what it is,
readings, assumptions and cannot_show (code, facts, text); readings (all sentences); needed (questions to answer
first); not_asked (why); files (those of an export). Days are text, what is not known is null. The same command gives
the same bytes.
"""

NAMES = {
    Question.HOW_MANY: "rates",
    Question.COMPARE: "ratio",
    Question.OVER_TIME: "chart",
    Question.BETWEEN_UNITS: "funnel",
    Question.HOW_SOON: "waiting",
    Question.WHERE_LOST: "cascade",
    Question.WHY_NOT: "barriers",
    Question.AFTER_A_CHANGE: "change",
    Question.SPREADING: "spread",
}
"""What each answer is called in the JSON."""

_TABLES = ("citizens.csv", "counts.csv", "events.csv")
_UNITS = ("units.csv", "units-assumed.csv")


def add(parser: ArgumentParser) -> None:
    """Add the options of the command, and say what its JSON holds."""
    parser.epilog = JSON
    parser.add_argument("file", type=Path, metavar="FILE", help="a CSV or Excel file, or a folder of the shipped data")
    parser.add_argument("--units", type=Path, metavar="FILE", help="when each unit began, and its target group")
    parser.add_argument("--until", metavar="DAY", help="the last day counted, as 2016-12-31 (the last in the file)")
    parser.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook (the one that looks right)")
    parser.add_argument("--drop", action="store_true", help="leave out the rows that are at fault, and count them")
    parser.add_argument("--overrule", action="store_true", help="go on with what was asked about")
    parser.add_argument("--question", metavar="NAME", help=f"only this one: {', '.join(Question)}")
    parser.add_argument("--stage", metavar="STAGE", help="what is counted (created)")
    parser.add_argument("--compare", metavar="UNIT,UNIT", help="one side of the comparison (the first unit)")
    parser.add_argument("--against", metavar="UNIT,UNIT", help="the other side (all others)")
    parser.add_argument("--per", metavar="PERIOD", default="month", help="month, quarter or year (month)")
    parser.add_argument("--change", metavar="DAY", help="the day before and after which to look")
    add_export(parser)
    parser.add_argument("--json", action="store_true", help="write every number as JSON")


def run(options: Namespace) -> int:
    """Read the file, ask, and say the answers; 1 where a comparison needs what is not known, 2 for a faulty file."""
    until = _day(options.until) if options.until else danish_today()
    terms = terms_of(options)
    try:
        reading = _reading(options, until)
        data = _data(options, reading)
    except FaultyTable as error:
        say_table(options.lang, error)
        return 2
    choices = _choices(data, options)
    answers, not_asked = _answers(data, choices, options)
    needed = [one for answer in answers.values() for one in getattr(answer, "questions", ())]
    if not options.json:
        _speak(options.lang, data, answers)
    files = []
    if options.export:
        origin = origin_of(reading, data.until, drop=options.drop, overrule=options.overrule)
        asked = {Asked(options.lang, question, choices, origin): answer for question, answer in answers.items()}
        files = export(options.export, asked, terms, force=options.force)
    if options.json:
        give({**_told(options.lang, data, answers, needed), **_told_not_asked(options.lang, not_asked), "files": files})
    for one in (*needed, *(missing for missing in not_asked.values() if not missing.code.startswith(_NO_NEWS))):
        say(options.lang, one.code, **one.facts)
    return 1 if needed else 0


_NO_NEWS = ("uptake_missing.", "uptake.no_change_chosen")
"""What the file does not hold is no news on the command line, unless it was asked about."""


def _reading(options: Namespace, until: date) -> Reading:
    """Return what is read in the file; what is only remarked on is said."""
    path = _table_in(options.file)
    units = read_units(_table_in(options.units, _UNITS), until=until) if options.units else None
    reading = read(path, until=until, units=units, sheet=options.sheet)
    for remark in reading.remarks:
        say_table_fault(options.lang, remark)
    return reading


def _data(options: Namespace, reading: Reading) -> UptakeData:
    """Return the table that everything is counted from."""
    data = clean(reading, drop=options.drop, overrule=options.overrule)
    return data if options.until else data.counted_to_last_day()


def _table_in(path: Path, names: tuple[str, ...] = _TABLES) -> Path:
    """Return the file at `path`, or the table in a folder of the shipped data."""
    return next((path / name for name in names if (path / name).is_file()), path) if path.is_dir() else path


def _answers(
    data: UptakeData, choices: Choices, options: Namespace
) -> tuple[dict[Question, Result], dict[Question, Said]]:
    """Return the answers to what was asked, or to all that can be asked, and why the others have none."""
    if options.question:
        asked = Question(one_of(options.question, [*Question], "uptake.no_such_question"))
        return {asked: ask(asked, data, choices)}, {}
    answers: dict[Question, Result] = {}
    not_asked: dict[Question, Said] = {}
    for question, missing in answerable(data):
        if missing is not None:
            not_asked[question] = missing
        else:
            try:
                answers[question] = ask(question, data, choices)
            except KitError as error:
                not_asked[question] = Said(error.code, error.facts)
    return answers, not_asked


def _choices(data: UptakeData, options: Namespace) -> Choices:
    """Return what was chosen on the command line; raise `KitError` for bad input."""
    stages = stages_in(data)
    usual = Stage.CREATED if Stage.CREATED in stages or not stages else stages[-1]
    stage = Stage(one_of(options.stage, [*Stage], "uptake.no_such_stage")) if options.stage else usual
    compared = listed(options.compare, "uptake.no_units_named") if options.compare else ()
    reference = listed(options.against, "uptake.no_units_named") if options.against else ()
    data.of_units((*compared, *reference))
    return Choices(
        stage=stage,
        since=next((one for one in stages if one != stage), stage),
        per=Per(one_of(options.per, [*Per], "uptake.no_such_period")),
        compared=compared,
        reference=reference,
        change=_day(options.change) if options.change else change_offered(data),
    )


def _day(text: str) -> date:
    """Return the day in `text`; raise KitError `uptake.no_such_day`."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise KitError("uptake.no_such_day", value=text) from error


def _told(lang: str, data: UptakeData, answers: dict[Question, Result], needed: list[Said]) -> dict[str, Any]:
    """Return everything as plain values; every reading with its sentence."""
    told = {NAMES[question]: _told_answer(lang, answer) for question, answer in answers.items()}
    return {
        "source": data.source,
        "until": data.until,
        "units": list(data.names),
        "dropped": data.dropped,
        **told,
        "readings": [tr(lang, one.code, **one.facts) for answer in answers.values() for one in answer.readings],
        "needed": [_told_said(lang, one) for one in needed],
    }


def _told_not_asked(lang: str, not_asked: dict[Question, Said]) -> dict[str, Any]:
    """Return what was not asked, and why."""
    return {"not_asked": {NAMES[question]: _told_said(lang, missing) for question, missing in not_asked.items()}}


def _told_answer(lang: str, answer: Result) -> dict[str, Any]:
    """Return an answer with the sentences of what it says."""
    spoken = {
        name: [_told_said(lang, one) for one in getattr(answer, name, ())]
        for name in ("readings", "assumptions", "cannot_show", "questions")
    }
    return {**plain(answer), "is": type(answer).__name__, **spoken}


def _told_said(lang: str, one: Said) -> dict[str, Any]:
    """Return a code, its facts and its sentence."""
    return {**plain(one), "text": tr(lang, one.code, **one.facts)}


def _speak(lang: str, data: UptakeData, answers: dict[Question, Result]) -> None:
    """Say each question with what was read out of the numbers, and what cannot be."""
    say(lang, "uptake.read_file", file=data.source, units=len(data.names), dropped=data.dropped, until=data.until)
    for question, answer in answers.items():
        write("")
        write(tr(lang, f"question.{question.value}"))
        for one in answer.readings:
            write(f"  {tr(lang, one.code, **one.facts)}")
        write(f"  {tr(lang, 'uptake.cannot_show')}")
        for one in answer.cannot_show:
            write(f"  – {tr(lang, one.code, **one.facts)}")
