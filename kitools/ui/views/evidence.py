"""»Hvorfor dette tal?«: the rows of the evidence file behind what is shown, opened on demand."""

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from kitools.simulation import Evidence, Parameters, evidence
from kitools.simulation.evidence import STATUSES
from kitools.ui.views.parts import details, joined, listed, say, tag
from kitools.words import say_list, say_number, tr

_COLUMNS = ("what", "value", "range", "status", "population", "source", "quality")
_DIGITS = 4
_AS_WRITTEN = "en"  # the evidence file is written in English, and a source is shown as it is written


def why_these_numbers(language: str, ids: Iterable[str], used: Parameters | None = None) -> Markup:
    """Return the evidence behind the numbers `ids` as something that opens; nothing where there are none.

    `used` are the numbers that the figure was made with: where one is not the default, both are said.
    """
    rows = _rows(ids)
    if not rows:
        return Markup("")
    content = (
        tag("p", say(language, "numbers.intro")),
        _meanings(language, rows),
        tag("p", say(language, "numbers.as-written"), "kt-hint"),
        _table(language, rows, used),
    )
    summary = joined((tag("span", say(language, "numbers.why")), " ", tag("span", _counted(language, rows), "kt-hint")))
    return details(summary, joined(content), "kt-details kt-numbers")


def said_value(language: str, unit: str, value: float) -> str:
    """Return a number of the model with its unit, as one would say it.

    >>> said_value("da", "probability", 0.15), said_value("da", "days", 1.0), said_value("da", "odds multiplier", 0.9)
    ('15 ud af 100', '1 dag', 'odds × 0,9 (mindre)')
    """
    shown = 100 * value if unit.startswith("probability") else value
    way = "same" if value == 1 else ("less" if value < 1 else "more")
    return tr(language, _unit(unit), count=shown, said=say_number(language, float(shown), _DIGITS), way=way)


def said_range(language: str, unit: str, low: float, high: float) -> str:
    """Return the bounds of a number with their unit.

    >>> said_range("da", "days", 14.0, 90.0), said_range("da", "probability", 0.05, 0.3)
    ('14 til 90 dage', '5 til 30 ud af 100')
    """
    scale = 100 if unit.startswith("probability") else 1
    ends = (say_number(language, float(scale * value), _DIGITS) for value in (low, high))
    said = tr(language, "numbers.range", **dict(zip(("low", "high"), ends, strict=True)))
    return tr(language, _unit(unit), count=scale * high, said=said, way="both").strip()


def _unit(unit: str) -> str:
    """Return the code of the words for a unit of the evidence file."""
    return f"numbers.unit_{unit.replace(' ', '_')}"


def _rows(ids: Iterable[str]) -> list[Evidence]:
    """Return the rows of `ids`, each once, in the order given."""
    known = {row.id: row for row in evidence()}
    return [known[name] for name in dict.fromkeys(ids)]


def _counted(language: str, rows: Sequence[Evidence]) -> str:
    """Return how many numbers there are, and how many are evidence, transfer and assumption."""
    counts = {status: sum(row.status == status for row in rows) for status in STATUSES}
    kinds = [tr(language, f"numbers.counted_{status}", count=count) for status, count in counts.items() if count]
    return tr(language, "numbers.counted", count=len(rows), kinds=say_list(language, kinds))


def _meanings(language: str, rows: Sequence[Evidence]) -> Markup:
    """Return what each status that occurs means, in plain words."""
    found = [status for status in STATUSES if any(row.status == status for row in rows)]
    return listed(joined((_chip(language, one), " ", tr(language, f"numbers.status_{one}", "means"))) for one in found)


def _chip(language: str, status: str) -> Markup:
    """Return a status as a chip: its look always goes with its word."""
    return tag("span", say(language, f"numbers.status_{status}"), f"kt-chip kt-status-{status}")


def _table(language: str, rows: Sequence[Evidence], used: Parameters | None) -> Markup:
    """Return the rows as a table that becomes cards on a phone."""
    heads = [tr(language, f"numbers.column_{column}") for column in _COLUMNS]
    head = tag("tr", joined(tag("th", words, scope="col") for words in heads))
    body = joined(_row(language, row, heads, used) for row in rows)
    return tag("table", joined((tag("thead", head), tag("tbody", body))), "kt-table kt-evidence")


def _row(language: str, row: Evidence, heads: Sequence[str], used: Parameters | None) -> Markup:
    """Return one number: what it says as heading, then a cell for each column."""
    cells = (
        _value(language, row, used),
        said_range(language, row.unit, row.low, row.high),
        _chip(language, row.status),
        *(tag("span", text, lang=_AS_WRITTEN) for text in (row.population, row.source, row.quality)),
    )
    shown = [tag("td", cell, data_label=words) for words, cell in zip(heads[1:], cells, strict=True)]
    return tag("tr", joined((tag("th", row.what(language), scope="row"), *shown)))


def _value(language: str, row: Evidence, used: Parameters | None) -> Markup:
    """Return the value that was used, and the default beside it where it is another."""
    default = said_value(language, row.unit, row.value)
    value = row.value if used is None else float(getattr(used, row.id))
    if value == row.value:
        return tag("span", default)
    here = say(language, "numbers.instead", value=said_value(language, row.unit, value))
    return joined((tag("strong", here), " ", tag("span", say(language, "numbers.default", value=default), "kt-hint")))
