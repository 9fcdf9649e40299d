"""Writes `ensemble.csv` and its datasheet beside it: `python data/evidence/make_ensemble.py`, after a changed number.

It stands here, with the file it makes and the numbers it starts from, so that whoever has the data has the recipe.
"""

from collections.abc import Iterator
from dataclasses import fields
from hashlib import sha256
from pathlib import Path

import numpy as np

from kitools.simulation import Parameters, YearlyNumbers
from kitools.simulation.distributions import varying
from kitools.simulation.ensemble import COUNTED, DIGITS, chosen, drawn, hits, lines, yearly_of

FOLDER = Path(__file__).resolve().parent
SEED, DRAWS, KEPT = 20261122, 4096, 500
SOURCES = {
    "readmitted_30_days": "Sundhedsdatastyrelsen (23 %); PMID 33438863 (10.5 %)",
    "readmitted_12_months": "AAAP 2025 poster (21.3 %); Böckmann 2019, fpsyt 00828 (41.2 %)",
    "lost_contact": "Robson & Greenwood 2022, PMC11205872 (12–53 %)",
    "missed": "Mitchell & Selmes 2007, apt 13/6/423 (15.6–28 %)",
    "relapsed": "Xie 2005, ps.56.10.1282 (about 1/3); Rollins 2005, ps.56.10.1274 (48 %)",
}


def main() -> None:
    """Draw, keep what hits, write the sets and the datasheet."""
    every = drawn(DRAWS, SEED)
    yearly = yearly_of(every)
    hitting = np.flatnonzero(hits(yearly))
    kept = chosen(every, hitting[:KEPT])
    text = "\n".join(lines(kept)) + "\n"
    (FOLDER / "ensemble.csv").write_text(text, encoding="utf-8", newline="\n")
    sheet = "\n".join(datasheet(every, kept, yearly, len(hitting), sha256(text.encode()).hexdigest()))
    (FOLDER / "ensemble.md").write_text(sheet + "\n", encoding="utf-8", newline="\n")


def datasheet(every: Parameters, kept: Parameters, yearly: YearlyNumbers, hitting: int, checksum: str) -> Iterator[str]:
    """Yield the lines of the datasheet."""
    rows = varying()
    share = 100 * hitting / DRAWS
    yield from (
        "# The ensemble of numbers",
        "",
        "<!-- Made by data/evidence/make_ensemble.py; change the numbers, then run it again. -->",
        "",
        f"**What it is.** `ensemble.csv`: {kept.sets} sets of the {len(fields(Parameters))} numbers of the case model, "
        "one line a set, the ids in the first line,",
        f"{DIGITS} digits each. Every set lets the model count, over a year, what the literature counts.",
        "",
        "**Why it is here.** So that results can say apart what chance moves and what not knowing the numbers moves.",
        "",
        f"**How it was made.** {DRAWS:,} sets were drawn from the distributions in `parameters.csv` "
        f"({len(rows)} numbers vary; scrambled",
        f"Sobol points, seed {SEED}). For each, the exact expectation gave the yearly numbers of a middling case",
        "(every covariate 0.5) where a plan arranges nothing. Sets outside an interval below were thrown away (history",
        f"matching): {hitting} of {DRAWS:,} were left ({share:.0f} %), and the first {kept.sets} of them are kept.",
        "",
        "| yearly number | interval | sets drawn that hit it | source |",
        "|---|---|---|---|",
    )
    for name, (low, high) in COUNTED.items():
        values = getattr(yearly, name)
        hit = 100 * ((values >= low) & (values <= high)).mean()
        yield f"| `{name}` | {100 * low:.0f}–{100 * high:.0f} % | {hit:.0f} % | {SOURCES[name]} |"
    yield from (
        "",
        "**What it narrows.** How much smaller the variance of a number is among the sets kept than among the sets "
        "drawn; only",
        "the numbers with 15 % or more. The others stand as they were drawn: the yearly numbers say nothing of them.",
        "",
        "| number | narrowed by | median drawn | median kept |",
        "|---|---|---|---|",
    )
    yield from narrowed(every, kept)
    yield from (
        "",
        "**What it must not be used for.** Forecasts, or as data: no set was observed. The numbers were drawn as if",
        "independent, and matched to five yearly numbers from other countries and services; nobody has fitted them.",
        "",
        f"**Checksum** (SHA-256 of `ensemble.csv`): `{checksum}`",
        "",
        "**Licence and upkeep.** CC BY 4.0. `python data/evidence/make_ensemble.py` after every change in "
        "`parameters.csv` or in the exact",
        "model; a test computes every set anew.",
    )


def narrowed(every: Parameters, kept: Parameters) -> Iterator[str]:
    """Yield a row of the table for each number that the matching narrowed, the most first."""
    gains = {row.id: 1 - np.var(getattr(kept, row.id)) / np.var(getattr(every, row.id)) for row in varying()}
    for name in sorted((one for one in gains if gains[one] >= 0.15), key=lambda one: -gains[one]):
        before, after = (float(np.median(getattr(sets, name))) for sets in (every, kept))
        yield f"| `{name}` | {100 * gains[name]:.0f} % | {before:.3g} | {after:.3g} |"


if __name__ == "__main__":
    main()
