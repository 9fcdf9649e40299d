"""How the command line speaks: sentences on stderr, JSON for machines on stdout."""

import json
import sys
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from kitools.ground import without_cpr
from kitools.plan import Fault
from kitools.words import has, tr

if TYPE_CHECKING:
    from kitools.uptake.intake import Fault as TableFault
    from kitools.uptake.intake import FaultyTable

_DECIMALS = 6


def say(lang: str, code: str, **facts: object) -> None:
    """Write the sentence for `code` to stderr."""
    sys.stderr.write(tr(lang, code, None, **_without_numbers(facts)) + "\n")
    sys.stderr.flush()


def write(line: str) -> None:
    """Write a line to stderr that is words already."""
    sys.stderr.write(line + "\n")


def say_faults(lang: str, file: str, faults: Iterable[Fault]) -> None:
    """Say what is wrong in `file`, a line for each fault: the place and the sentence."""
    for fault in faults:
        place = ": ".join(filter(None, (file, fault.path)))
        write(f"{place}: {tr(lang, fault.code, None, **_without_numbers(fault.facts))}")


def say_table(lang: str, error: "FaultyTable") -> None:
    """Say all that is wrong in a table, each with its place and its remedy."""
    for fault in error.faults:
        say_table_fault(lang, fault)
    say(lang, error.code, **error.facts)


def say_table_fault(lang: str, fault: "TableFault") -> None:
    """Say one fault in a table: the place, what it is, what to do."""
    place = tr(lang, fault.place.code, **fault.place.facts)
    mend = f" {tr(lang, fault.code, 'mend', **fault.facts)}" if has(lang, fault.code, "mend") else ""
    write(f"{place}: {tr(lang, fault.code, **fault.facts)}{mend}")


def _without_numbers(facts: Mapping[str, object]) -> dict[str, object]:
    """Return `facts` without anything in the shape of a CPR number: what somebody typed is not said back."""
    return {name: without_cpr(fact) if type(fact) is str else fact for name, fact in facts.items()}


def give(value: Any) -> None:
    """Write `value` to stdout as JSON: sorted keys, floats with six decimals, so that equal values are equal bytes."""
    sys.stdout.write(json.dumps(rounded(value), ensure_ascii=False, indent=2, sort_keys=True) + "\n")


def rounded(value: Any) -> Any:
    """Return `value` with every float in it rounded to six decimals, no negative nought, and days as text.

    >>> rounded({"share": [0.12345678, -1e-9]})
    {'share': [0.123457, 0.0]}
    """
    if isinstance(value, float):
        return round(value, _DECIMALS) + 0.0
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): rounded(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [rounded(part) for part in value]
    return value
