"""Writes `docs/reference/` from the code: `python docs/make_reference.py`, or `make docs`."""

import io
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stdout, suppress
from pathlib import Path

from sentences import both, pattern, twice
from tables import listed, section, sections, table

import kitools.cases
import kitools.plan
from kitools.app import cli
from kitools.barriers import BARRIERS, HELPS, Barrier, needs_of
from kitools.cases import case_schema
from kitools.plan import CORE, PROMPTS, RULES, STRENGTHS, Phase, plan_schema
from kitools.simulation.evidence import STATUSES, evidence
from kitools.simulation.mechanisms import Mechanism
from kitools.words import tr

FOLDER = Path(__file__).resolve().parent / "reference"

NOTE = "<!-- Made from the code by docs/make_reference.py; change the code, then run it again. -->"
_WHAT = {
    "evidence": "found in a study or a law of the population named",
    "transfer": "found elsewhere, and carried over",
    "assumption": "no figure was found: something to talk about",
}
_COLUMNS = "100"


def main() -> None:
    """Write every page, and remove nothing."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


def pages() -> dict[str, str]:
    """Return the text of each page by its file name."""
    makers: dict[str, Callable[[], Iterator[str]]] = {
        "plan.md": plan_page,
        "case.md": case_page,
        "rules.md": rules_page,
        "barriers.md": barriers_page,
        "parameters.md": parameters_page,
        "commands.md": commands_page,
    }
    return {name: "\n".join([NOTE, "", *make()]).rstrip() + "\n" for name, make in makers.items()}


def plan_page() -> Iterator[str]:
    """Yield the lines of the page on the fields of a plan."""
    schema = plan_schema()
    yield from (
        "# The fields of a plan",
        "",
        "A plan is a JSON document; `kitools schema plan` gives its JSON Schema. Every field may be left out: what is",
        "missing is a [remark](rules.md), never an error. Text must not hold a CPR number. Days are written",
        "`2026-05-02`. Where one part names a person (`responsible`, `chair`, `who` …), it is by the `id` of a",
        "participant.",
        "",
        f"On the one page (*KI-plan på én side*) stand {listed(f'`{name}`' for name in CORE)}; the rest is *more*.",
        "",
    )
    yield from section("Plan", schema, kitools.plan)
    yield from sections(schema["$defs"], kitools.plan)


def case_page() -> Iterator[str]:
    """Yield the lines of the page on the fields of a case."""
    schema = case_schema()
    own = {name: part for name, part in schema["$defs"].items() if name in kitools.cases.__all__}
    yield from (
        "# The fields of a case",
        "",
        "A case is a YAML file; `kitools schema case` gives its JSON Schema, and the how-to",
        "[write a case](../howto/write-a-case.md) shows the way. A *Bilingual* text has a `da` and an `en`. Days are",
        "whole numbers from the start of the case, which is a Monday; 0 is that Monday. `half_made`, `weak` and",
        "`strong` are [plans](plan.md), in which texts may be bilingual and days may be numbers.",
        "",
    )
    yield from section("Case", schema, kitools.cases)
    yield from sections(own, kitools.cases)


def rules_page() -> Iterator[str]:
    """Yield the lines of the page on rules, strengths and prompts."""
    codes = list(dict.fromkeys(rule.code for rule in RULES))
    yield from (
        "# What is remarked on a plan",
        "",
        f"{len(codes)} remarks in the order of the work, {len(STRENGTHS)} things that can be good, and {len(PROMPTS)}",
        "questions that only people can answer. `kitools check` and the practice page show them.",
        "*Stop*: the plan cannot work like this (`kitools check` ends with exit code 1). *Ought*: should be seen to.",
        "*Consider*: think about it. ⟨…⟩ stands for what a remark is about.",
        "",
    )
    for phase in Phase:
        yield from (f"## {tr('da', f'phase.{phase}')} ({tr('en', f'phase.{phase}')})", "")
        rows = [_rule_row(code) for code in codes if next(r for r in RULES if r.code == code).phase is phase]
        yield from table(("Code", "Severity", "Danish and English", "Why", "Mended at", "Source"), rows)
    yield from ("## What a plan already does well", "")
    yield from table(("Code", "Danish", "English"), [(f"`{code}`", *both(code)) for code in STRENGTHS])
    yield from ("## Questions that only people can answer", "", "They are asked, never found.", "")
    rows = [(f"`{one.code}`", *both(one.code), f"`{one.where}`", one.source) for one in PROMPTS]
    yield from table(("Code", "Danish", "English", "Where", "Source"), rows)


def barriers_page() -> Iterator[str]:
    """Yield the lines of the page on barriers, what in a plan answers them, and helping factors."""
    yield from (
        "# Barriers and helping factors",
        "",
        f"{len(BARRIERS)} barriers and {len(HELPS)} factors that helped, from the city of Copenhagen's memo,",
        "the VIVE note (both 2017) and the Capital Region's guidance. A plan answers a barrier when it has all that is",
        "needed for it, in part when it has some of it; a barrier without needs is beyond any one plan.",
        "`kitools.barriers.exposure(plan, on)` says which. Codes are stable; the last column says by which mechanism",
        "the barrier acts in the simulation.",
        "",
    )
    rows = [_barrier_row(one) for one in BARRIERS]
    yield from table(("Code", "Danish and English", "Level", "What a plan needs", "Source", "Acts by"), rows)
    yield from ("## What helped", "")
    helps = [(one.code, twice(f"help.{one.code}"), one.level.value, one.source) for one in HELPS]
    yield from table(("Code", "Danish and English", "Level", "Source"), helps)


def parameters_page() -> Iterator[str]:
    """Yield the lines of the page on the numbers of the model."""
    rows = evidence()
    counts = {status: sum(row.status == status for row in rows) for status in STATUSES}
    yield from (
        "# The numbers of the model",
        "",
        f"{len(rows)} numbers in `data/evidence/parameters.csv`, each with a value, a range and a source: "
        + ", ".join(f"{counts[status]} *{status}* ({_WHAT[status]})" for status in STATUSES)
        + ".",
        "",
        "The model is for learning, not a forecast; see [what the model leaves out]"
        "(../explanation/what-the-model-leaves-out.md) and",
        "[why no effect is promised](../explanation/why-no-effect-is-promised.md).",
        "",
    )
    for group in dict.fromkeys(row.acts_in for row in rows):
        yield from (f"## {group}", "")
        yield from table(
            ("Number", "What", "Value (range)", "Unit", "Status", "Population", "Source", "Quality"),
            [
                (
                    f"`{row.id}`",
                    f"{row.what_en} (*{row.what_da}*)",
                    f"{row.value:g} ({row.low:g}–{row.high:g})",
                    row.unit,
                    row.status,
                    row.population,
                    row.source,
                    row.quality,
                )
                for row in rows
                if row.acts_in == group
            ],
        )


def commands_page() -> Iterator[str]:
    """Yield the lines of the page on commands: what each says when asked for help."""
    yield from (
        "# Commands",
        "",
        "Exit code 0: fine. 1: findings that stop. 2: bad input, told in a sentence. 130: stopped with Ctrl-C.",
        "JSON goes to stdout, everything else to stderr.",
        "",
        "```text",
        *_help(()),
        "```",
        "",
    )
    for name in cli.COMMANDS:
        yield from (f"## kitools {name}", "", "```text", *_help((name,)), "```", "")


def _help(command: Sequence[str]) -> list[str]:
    """Return the lines that a command prints when asked for help."""
    said = io.StringIO()
    before = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = _COLUMNS
    with redirect_stdout(said), suppress(SystemExit):
        cli.main([*command, "--help"])
    if before is None:
        del os.environ["COLUMNS"]
    else:
        os.environ["COLUMNS"] = before
    return said.getvalue().rstrip().splitlines()


def _rule_row(code: str) -> tuple[str, ...]:
    """Return the row of one remark, which may be mended in several places."""
    same = [rule for rule in RULES if rule.code == code]
    where = ", ".join(dict.fromkeys(f"`{rule.where}`" for rule in same))
    return f"`{code}`", str(same[0].severity), twice(code), twice(code, "why"), where, same[0].source


def _barrier_row(one: Barrier) -> tuple[str, ...]:
    """Return the row of one barrier."""
    needs = "<br>".join(f"{pattern('en', need.code)} (`{need.where}`)" for need in needs_of(one.code))
    acts = ", ".join(f"`{mechanism}`" for mechanism in Mechanism if one.code in mechanism.barriers)
    said = f"{twice(f'barrier.{one.code}')}<br>{twice(f'barrier.{one.code}', 'what')}"
    return one.code, said, one.level.value, needs or "*beyond any one plan*", one.source, acts


if __name__ == "__main__":
    main()
