"""The code that made an answer, as a notebook: the file is read where it lies, and nothing of it is in here."""

import json
import re
from collections.abc import Iterator

from kitools.exchange.uptake.asked import Asked, Place
from kitools.exchange.uptake.literals import choices_code, literal, mapping_code
from kitools.exchange.uptake.terms import Prepared, Terms
from kitools.exchange.uptake.typed_units import typed_units
from kitools.ground import without_cpr
from kitools.words import tr

_NEEDED = (
    ("datetime", ("date",)),
    ("IPython.display", ("HTML", "Markdown", "display")),
    ("kitools.exchange.uptake", ("Audience", "Terms", "numbers", "prepared")),
    ("kitools.figures", ("Layout",)),
    ("kitools.figures.uptake.answers", ("drawings",)),
    ("kitools.uptake", ("Said", "Stage")),
    ("kitools.uptake.choices", ("Choices", "Exclusion", "Per", "Phase", "Question", "Rules")),
    ("kitools.uptake.intake", ("Field", "Mapping", "Shape", "clean", "read", "read_units")),
    ("kitools.uptake.pareto", ("Factors",)),
    ("kitools.uptake.questions", ("ask",)),
    ("kitools.words", ("tr",)),
)
"""What the cells may need; a name is imported where a cell has it."""

_SAYING = """\
LANGUAGE = {language}


def told(sayings: tuple[Said, ...]) -> Markdown:
    return Markdown("\\n".join(f"- {{tr(LANGUAGE, one.code, None, **one.facts)}}" for one in sayings))


def cell(value: object) -> object:
    return tr(LANGUAGE, value.code, None, **value.facts) if isinstance(value, Said) else value"""

_ANSWER = """\
answer = ask({question}, data, choices)
ready = prepared(answer, {terms})
display(told(ready.readings))"""

_FIGURE = """\
for draw in drawings(ready.result):
    display(HTML(draw(LANGUAGE, Layout.WIDE).svg))"""

_NUMBERS = """\
shown = numbers(ready.result)
header = [tr(LANGUAGE, f"uptake_column.{name}") for name in shown.columns]
table = pd.DataFrame([[cell(value) for value in row] for row in shown.rows], columns=header)
table"""


def analysis_notebook(asked: Asked, ready: Prepared) -> bytes:
    """Return the notebook (nbformat 4.5) without outputs: run beside the file, it gives the same answer.

    What is hidden from those who are to see `ready` is hidden in its outputs too. The same answer gives the same bytes.
    """
    cells = [_cell(number, kind, text) for number, (kind, text) in enumerate(_cells(asked, ready), 1)]
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    book = {
        "cells": cells,
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return (json.dumps(book, ensure_ascii=False, indent=1) + "\n").encode()


def _cells(asked: Asked, ready: Prepared) -> Iterator[tuple[str, str]]:
    """Yield the kind and text of every cell."""
    parts = list(_parts(asked, ready))
    saying = _SAYING.format(language=literal(asked.language))
    code = "\n".join((saying, *(text for kind, text in parts if kind == "code")))
    yield "markdown", _opening(asked, ready)
    yield "code", f"{_imports(code)}\n\n{saying}"
    yield from parts


def _parts(asked: Asked, ready: Prepared) -> Iterator[tuple[str, str]]:
    """Yield the cells from the file to the numbers."""
    language = asked.language
    yield "markdown", _title(language, "file")
    yield "code", _reading(asked, ready)
    yield "markdown", f"## {tr(language, f'question.{asked.question}')}"
    yield "code", f"choices = {choices_code(asked.choices)}"
    yield "code", _ANSWER.format(question=literal(asked.question), terms=_terms(ready.terms))
    yield "markdown", _title(language, "figure")
    yield "code", _FIGURE
    yield "markdown", _title(language, "cannot_show")
    yield "code", "display(told(ready.cannot_show))"
    yield "markdown", _title(language, "assumptions")
    if asked.origin.guessed_starts:
        yield "markdown", tr(language, "uptake_exchange.guessed_starts")
    yield "code", "display(told((*ready.assumptions, *ready.done)))"
    yield "markdown", _title(language, "numbers")
    yield "code", _NUMBERS


def _imports(code: str) -> str:
    """Return the imports of what `code` needs."""
    used = set(re.findall(r"\w+", code))
    needed = [(module, [name for name in names if name in used]) for module, names in _NEEDED]
    lines = [f"from {module} import {', '.join(names)}" for module, names in needed if names]
    return "\n".join((lines[0], "", "import pandas as pd", lines[1], "", *lines[2:]))


def _opening(asked: Asked, ready: Prepared) -> str:
    """Return what the notebook is, which file has to lie beside it, and who may see what it shows."""
    language, origin = asked.language, asked.origin
    own_file = origin.units is not None and not origin.units.typed and origin.units.file != origin.table.file
    files = [origin.table.file, *([origin.units.file] if own_file and origin.units else [])]
    title = tr(language, f"question.{asked.question}")
    about = tr(language, "uptake_notebook.about", files=[f"`{_plain(name)}`" for name in files], until=origin.until)
    who = tr(language, "uptake_notebook.leaving" if ready.terms.protects else "uptake_notebook.internal")
    return f"# {title}\n\n{about}\n\n{who}"


def _title(language: str, name: str) -> str:
    """Return the heading over a part."""
    return f"## {tr(language, f'uptake_notebook.{name}')}"


def _reading(asked: Asked, ready: Prepared) -> str:
    """Return the code that reads the table, as it was read."""
    origin = asked.origin
    lines = [f"until = {literal(origin.until)}"]
    if origin.units is None:
        lines.append("units = None")
    else:
        lines += _units(origin.units, origin.table, ready.terms)
    lines += [f"mapping = {mapping_code(origin.table.mapping)}"]
    given = ["until=until", "mapping=mapping", "units=units", *_where(origin.table)]
    lines.append(f"reading = read({literal(origin.table.file)}, {', '.join(given)})")
    word = [f"{name}=True" for name, is_given in (("drop", origin.drop), ("overrule", origin.overrule)) if is_given]
    lines.append(f"data = clean({', '.join(['reading', *word])})")
    dropped = "" if ready.terms.protects else ", data.dropped"
    lines.append(f"len(data.names), data.until{dropped}")
    return "\n".join(lines)


def _units(units: Place, table: Place, terms: Terms) -> list[str]:
    """Return the code that reads the table of units, or has it written out."""
    lines = [f"units_mapping = {mapping_code(units.mapping)}"]
    given = ["until=until", "mapping=units_mapping", *_where(units)]
    if units.typed:
        lines = [*typed_units(units.typed, terms), *lines]
        return [*lines, f"units = read_units(typed.encode(), {literal(units.file)}, {', '.join(given)})"]
    return [*lines, f"units = read_units({literal(units.file)}, {', '.join(given)})"]


def _where(place: Place) -> list[str]:
    """Return the arguments that say where in a file a table stands."""
    sheet = [f"sheet={literal(place.sheet)}"] if place.sheet else []
    return [*sheet, f"header_row={place.header_row}"]


def _terms(terms: Terms) -> str:
    """Return the terms as code."""
    return f"Terms({literal(terms.audience)}, {literal(terms.threshold)})"


def _plain(name: str) -> str:
    """Return the name of a file as it can stand in running text."""
    return without_cpr(name).replace("`", "'")


def _cell(number: int, kind: str, text: str) -> dict[str, object]:
    """Return one cell, without outputs."""
    lines = text.splitlines(keepends=True)
    cell: dict[str, object] = {"cell_type": kind, "id": f"cell-{number:02}", "metadata": {}, "source": lines}
    return cell if kind == "markdown" else {**cell, "execution_count": None, "outputs": []}
