"""The choices beside a question, said: what was counted, and everything that was not left as it was."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from typing import Any

from kitools.exchange.uptake.asked import Asked
from kitools.exchange.uptake.numbers import Cell
from kitools.uptake.choices import Choices, Exclusion, Per, Phase, Question, Rules
from kitools.uptake.pareto import Factors
from kitools.uptake.said import Said, said
from kitools.uptake.table import Stage
from kitools.words import say_date, tr

_ALWAYS = ("stage",)
_WHATEVER_THE_STAGE = (Question.WHERE_LOST, Question.WHY_NOT)


def spoken_choices(asked: Asked) -> Iterator[tuple[Said, Cell]]:
    """Yield each choice that is not the usual one, and what is counted, with its name."""
    usual = Choices()
    always = () if asked.question in _WHATEVER_THE_STAGE else _ALWAYS
    for one in fields(Choices):
        value = getattr(asked.choices, one.name)
        if one.name in always or value != getattr(usual, one.name):
            for part in value if isinstance(value, tuple) else (value,):
                yield said(f"uptake_choice.{one.name}"), _cell(asked.language, part)


def _cell(language: str, value: Any) -> Cell:  # noqa: PLR0911 - one for each kind of choice
    """Return a choice as a cell."""
    match value:
        case Stage():
            return said(f"stage.{value}")
        case Per():
            return said(f"uptake_per.{value}")
        case Rules():
            return said(f"uptake_rules.{value}")
        case Factors():
            return said(f"uptake_exchange.{value}")
        case Phase():
            return f"{say_date(language, value.start)}: {value.label}"
        case Exclusion():
            whose = value.unit or tr(language, "uptake_exchange.all")
            return f"{whose}, {say_date(language, value.day)}: {value.reason}"
        case (unit, number):
            return f"{unit}: {number}"
        case bool():
            return said("uptake_exchange.yes") if value else said("uptake_exchange.no")
        case date() | int() | float() | str():
            return value
        case _:
            return None
