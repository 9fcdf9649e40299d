"""The nine questions an evaluator can ask, which of them the data can carry, and their answers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from kitools.ground import KitError
from kitools.uptake.choices import Choices, Question
from kitools.uptake.said import Result, Said, said
from kitools.uptake.table import Stage, UptakeData

Answer = Callable[[UptakeData, Choices], Result]

_FEWEST_UNITS = {Question.COMPARE: 2, Question.BETWEEN_UNITS: 3}


def answerable(data: UptakeData) -> tuple[tuple[Question, Said | None], ...]:
    """Return each question in order, with what is missing for it, or None where the data can carry it."""
    return tuple((question, _missing(question, data)) for question in Question)


def ask(question: Question, data: UptakeData, choices: Choices | None = None) -> Result:
    """Return the answer to `question`; raise KitError `uptake.cannot_ask` where the data cannot carry it.

    An answer may itself be a refusal (a comparison without exposure, a series too early to extrapolate): then it says
    what is needed, and shows what can be shown instead.
    """
    missing = _missing(question, data)
    if missing is not None:
        raise KitError("uptake.cannot_ask", question=question, missing=missing.code.rpartition(".")[2])
    return _ANSWERS[question](data, choices or Choices())


def stages_in(data: UptakeData) -> tuple[Stage, ...]:
    """Return the stages that the data have at least one day for, in their order; a count has the one it states."""
    citizens = data.citizens
    if citizens is None:
        return (data.stage,)
    return tuple(stage for stage in Stage if citizens[stage.value].notna().any())


def _missing(question: Question, data: UptakeData) -> Said | None:
    """Return what is missing before `question` can be asked of `data`."""
    fewest = _FEWEST_UNITS.get(question, 1)
    if len(data.names) < fewest:
        return said("uptake_missing.units", least=fewest, found=len(data.names))
    return next((missing for holds, missing in _NEEDS.get(question, ()) if not holds(data)), None)


def _has_citizens(data: UptakeData) -> bool:
    """Whether there is a row for each citizen."""
    return data.citizens is not None


def _has_two_stages(data: UptakeData) -> bool:
    """Whether there are days for a way to follow."""
    return len(stages_in(data)) > 1


def _has_a_wait(data: UptakeData) -> bool:
    """Whether there are days between which somebody waits: two stages, or a unit's start and a plan."""
    return _has_two_stages(data) or _starts_known(data)


def _has_denominators(data: UptakeData) -> bool:
    """Whether anything is known of what plans are to be seen against."""
    return _starts_known(data) or bool(data.units["eligible"].notna().any())


def _is_dated(data: UptakeData) -> bool:
    """Whether anything is known of when plans were made."""
    if data.citizens is not None:
        return bool(stages_in(data))
    return data.counts is not None and bool(data.counts["month"].notna().any())


def _starts_known(data: UptakeData) -> bool:
    """Whether any unit's start is known."""
    return bool(data.units["start"].notna().any())


def _has_barriers(data: UptakeData) -> bool:
    """Whether anybody wrote a barrier down."""
    citizens = data.citizens
    return citizens is not None and bool((citizens["barriers"].fillna("").astype(str).str.strip() != "").any())


def change_offered(data: UptakeData) -> date | None:
    """Return the day of a change to look at: the first that the table of units tells of within what was counted."""
    changed = data.units["changed"].dropna()
    days = sorted(one.date() for one in changed if one.date() <= data.until)
    return days[0] if days else None


def changed_units(data: UptakeData, day: date) -> tuple[str, ...]:
    """Return the units in which, as the table of units tells, something was changed on `day`."""
    changed = data.units["changed"].dt.date == day
    return tuple(map(str, data.units.loc[changed, "unit"]))


def _how_many(data: UptakeData, choices: Choices) -> Result:
    """Count plans against months and citizens."""
    from kitools.uptake.rates import rates  # noqa: PLC0415 - each answer costs what it needs only

    return rates(_chosen(data, choices), stage=choices.stage, level=choices.level)


def _compare(data: UptakeData, choices: Choices) -> Result:
    """Hold two sides against each other."""
    from kitools.uptake.exposure import compare  # noqa: PLC0415

    behind = dict(choices.units_behind)
    return compare(
        data, choices.compared, choices.reference, stage=choices.stage, units_behind=behind, level=choices.level
    )


def _over_time(data: UptakeData, choices: Choices) -> Result:
    """Chart the numbers over time."""
    from kitools.uptake.charts import chart_over_time  # noqa: PLC0415

    return chart_over_time(
        data,
        stage=choices.stage,
        units=choices.units,
        per=choices.per,
        kind=choices.kind,
        phases=choices.phases,
        freeze_until=choices.freeze_until,
        excluded=choices.excluded,
        rules=choices.rules,
        target=choices.target,
        per_unit=choices.per_unit,
    )


def _between_units(data: UptakeData, choices: Choices) -> Result:
    """Hold all units up against a funnel."""
    from kitools.uptake.funnel import funnel  # noqa: PLC0415

    return funnel(data, stage=choices.stage, units=choices.units)


def _how_soon(data: UptakeData, choices: Choices) -> Result:
    """Follow citizens from one step to another, or units from their start to their first plan."""
    from kitools.uptake.survival import time_to_first_plan, time_to_stage  # noqa: PLC0415

    some, stages = _chosen(data, choices), stages_in(data)
    if choices.since in stages and choices.stage in stages and choices.since != choices.stage:
        return time_to_stage(some, choices.since, choices.stage, level=choices.level)
    return time_to_first_plan(some, stage=choices.stage, level=choices.level)


def _where_lost(data: UptakeData, choices: Choices) -> Result:
    """Follow citizens step by step."""
    from kitools.uptake.cascade import cascade  # noqa: PLC0415

    return cascade(_chosen(data, choices), level=choices.level)


def _why_not(data: UptakeData, choices: Choices) -> Result:
    """Count what was written down as a barrier, or as a help."""
    from kitools.uptake.pareto import pareto  # noqa: PLC0415

    return pareto(_chosen(data, choices), choices.factors)


def _after_a_change(data: UptakeData, choices: Choices) -> Result:
    """Look at the numbers before and after a day: of the chosen units, or of those that were changed that day."""
    from kitools.uptake.interrupted import after_a_change  # noqa: PLC0415

    change = choices.change or change_offered(data)
    if change is None:
        raise KitError("uptake.no_change_chosen")
    told = () if choices.units else changed_units(data, change)
    found = after_a_change(data, change, stage=choices.stage, units=choices.units or told, level=choices.level)
    if not told or len(told) == len(data.names):
        return found
    first, *others = found.readings
    return replace(found, readings=(first, said("uptake.changed_units", units=told, change=change), *others))


def _spreading(data: UptakeData, choices: Choices) -> Result:
    """Ask whether the spread has slowed down yet."""
    from kitools.uptake.diffusion import spreading  # noqa: PLC0415

    return spreading(_chosen(data, choices), stage=choices.stage)


def _chosen(data: UptakeData, choices: Choices) -> UptakeData:
    """Return the data of the chosen units."""
    return data.of_units(choices.units) if choices.units else data


_DATED = (_is_dated, said("uptake_missing.days"))
_A_ROW_EACH = (_has_citizens, said("uptake_missing.citizens"))
_NEEDS: dict[Question, tuple[tuple[Callable[[UptakeData], bool], Said], ...]] = {
    Question.OVER_TIME: (_DATED,),
    Question.BETWEEN_UNITS: ((_has_denominators, said("uptake_missing.denominators")),),
    Question.HOW_SOON: (_A_ROW_EACH, (_has_a_wait, said("uptake_missing.stages"))),
    Question.WHERE_LOST: (_A_ROW_EACH, (_has_two_stages, said("uptake_missing.stages"))),
    Question.WHY_NOT: ((_has_barriers, said("uptake_missing.barriers")),),
    Question.AFTER_A_CHANGE: (_DATED,),
    Question.SPREADING: (_DATED,),
}
_ANSWERS: dict[Question, Answer] = {
    Question.HOW_MANY: _how_many,
    Question.COMPARE: _compare,
    Question.OVER_TIME: _over_time,
    Question.BETWEEN_UNITS: _between_units,
    Question.HOW_SOON: _how_soon,
    Question.WHERE_LOST: _where_lost,
    Question.WHY_NOT: _why_not,
    Question.AFTER_A_CHANGE: _after_a_change,
    Question.SPREADING: _spreading,
}
