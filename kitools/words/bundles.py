"""The sentences: every .ftl file of a language folder in one Fluent bundle, loaded when first asked."""

import re
from datetime import date, datetime
from enum import Enum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kitools.ground import KitError
from kitools.ground.spans import Month
from kitools.words.saying import on_danish_clocks, say_date, say_list, say_number, say_span, say_time

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

_HERE = Path(__file__).resolve().parent
_MOST_DECIMALS = 2
_WORD_START = re.compile(r"(?<!^)(?=[A-Z])")


class MissingWords(KitError, LookupError):
    """A code without a sentence, or a sentence that was not given all its facts."""


def tr(language: str, code: str, attribute: str | None = None, /, **facts: object) -> str:
    """Return the sentence for `code` (or for its `attribute`) in `language`, with `facts` filled in.

    Dates, numbers and lists among the facts are said as `language` says them. A member of an enumeration is said by
    its name (`Sector.HOUSING` by the words for `sector.housing`) and can still be chosen by its value in a Fluent
    selector; true and false arrive as the words `true` and `false`. Text is not escaped: that is the view's affair.
    Raise `MissingWords` for a code without words and for a fact that the sentence needs and was not given.

    >>> tr("da", "sector.psychiatry")
    'Psykiatrien'
    """
    pattern = _pattern(language, code, attribute)
    said = {name: _fact(language, value) for name, value in facts.items()}
    text, errors = _bundle(language).format_pattern(pattern, said)
    if errors:
        raise MissingWords("words.fact", said=code, language=language, reason="; ".join(map(str, errors)))
    return str(text)


def say(language: str, value: object) -> str:  # noqa: PLR0911 - one for each kind of value
    """Return `value` as text: a day, a month, a number, a member of an enumeration by name, a list of such, or text.

    Raise `MissingWords` for what nobody can say.

    >>> from kitools.plan import Sector
    >>> say("da", (Sector.HOUSING, date(2026, 5, 2)))
    'Boligsocial indsats og botilbud og 2. maj 2026'
    """
    match value:
        case Enum():
            code = f"{_WORD_START.sub('_', type(value).__name__).lower()}.{value.value}"
            return tr(language, code) if has(language, code) else str(value.value)
        case str():
            return value
        case datetime():
            return f"{say_date(language, on_danish_clocks(value))} {say_time(language, value)}"
        case Month():
            return say_span(language, value)
        case date():
            return say_date(language, value)
        case int() | float():
            return say_number(language, value, _MOST_DECIMALS)
        case list() | tuple():
            return say_list(language, [say(language, part) for part in value])
    raise MissingWords("words.fact", said=repr(value), language=language, reason=type(value).__name__)


def has(language: str, code: str, attribute: str | None = None) -> bool:
    """Whether `code` (or its `attribute`) has a sentence in `language`."""
    try:
        _pattern(language, code, attribute)
    except MissingWords:
        return False
    return True


def attributes(language: str, code: str) -> tuple[str, ...]:
    """Return the names of the further sentences that `code` has, for instance `why` and `mend`."""
    bundle = _bundle(language)
    return tuple(bundle.get_message(_id(code)).attributes) if bundle.has_message(_id(code)) else ()


def codes(language: str) -> tuple[str, ...]:
    """Return the Fluent id of every sentence in `language`, sorted."""
    from fluent.syntax import ast, parse  # noqa: PLC0415

    entries = (entry for path in _files(language) for entry in parse(path.read_text(encoding="utf-8")).body)
    return tuple(sorted(entry.id.name for entry in entries if isinstance(entry, ast.Message)))


def _id(code: str) -> str:
    """Return the Fluent id of `code`: Fluent ids hold no dots."""
    return code.replace(".", "-")


def _files(language: str) -> list[Path]:
    """Return the .ftl files of `language`, in the order of their names."""
    return sorted((_HERE / language).glob("*.ftl"))


@cache
def _bundle(language: str) -> "FluentBundle":
    """Return the bundle of `language`, read once in each process; `_pattern` says no to unknown languages."""
    from fluent.runtime import FluentBundle, FluentResource  # noqa: PLC0415 - costs memory: first use pays

    bundle = FluentBundle([{"da": "da-DK", "en": "en-GB"}[language]], use_isolating=False)
    for path in _files(language):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def _pattern(language: str, code: str, attribute: str | None) -> Any:
    """Return the Fluent pattern asked for; raise `MissingWords` where there is none."""
    bundle = _bundle(language)
    if bundle.has_message(_id(code)):
        message = bundle.get_message(_id(code))
        pattern = message.value if attribute is None else message.attributes.get(attribute)
        if pattern is not None:
            return pattern
    raise MissingWords("words.missing", said=code if attribute is None else f"{code}.{attribute}", language=language)


def _fact(language: str, value: object) -> object:
    """Return `value` as Fluent takes it: numbers stay numbers, so that plurals can be chosen; all else is text."""
    if isinstance(value, bool):
        return _text("true" if value else "false")
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return _decimal(value)
    if isinstance(value, Enum):
        return _text(str(value.value), say(language, value))
    return _text(say(language, value))


def _text(value: str, shown: str | None = None) -> object:
    """Return a fact that is shown as `shown` (or as itself), and that a selector compares by `value`."""
    from kitools.words.facts import TextFact  # noqa: PLC0415 - meets Fluent, as the bundles do

    return TextFact(value, value if shown is None else shown)


def _decimal(value: float) -> object:
    """Return `value` as a Fluent number that shows few decimals."""
    from fluent.runtime.types import fluent_number  # noqa: PLC0415

    return fluent_number(value + 0.0, maximumFractionDigits=_MOST_DECIMALS)
