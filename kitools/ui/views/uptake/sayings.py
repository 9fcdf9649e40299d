"""How this page says what the rooms below report: sentences to be, faults with their place and remedy, errors."""

from collections.abc import Sequence

from markupsafe import Markup

from kitools.ground import KitError
from kitools.ui.views.parts import joined, listed, say, tag
from kitools.uptake.intake import Fault
from kitools.uptake.said import Said
from kitools.words import has, tr

SHOWN_OF_A_KIND = 10


def told(language: str, sentence: Said) -> Markup:
    """Return a sentence to be, said."""
    return say(language, sentence.code, **sentence.facts)


def error_words(language: str, error: KitError) -> Markup:
    """Return an error as a sentence."""
    return say(language, error.code, **error.facts)


def fault_line(language: str, fault: Fault) -> Markup:
    """Return one fault: where, what, and the remedy."""
    where = tag("strong", told(language, fault.place))
    mend = Markup("")
    if has(language, fault.code, "mend"):
        mend = tag("span", tr(language, fault.code, "mend", **fault.facts), "kt-hint")
    return joined((where, ": ", say(language, fault.code, **fault.facts), " ", mend))


def fault_list(language: str, faults: Sequence[Fault], kind: str) -> Markup:
    """Return faults kind by kind, the first ten of each, as remarks of `kind` (stop, ought or consider)."""
    return joined(
        tag("div", _of_a_kind(language, [one for one in faults if one.code == code]), f"kt-remark-{kind}")
        for code in dict.fromkeys(fault.code for fault in faults)
    )


def _of_a_kind(language: str, faults: Sequence[Fault]) -> Markup:
    """Return the first faults of one kind, and how many more there are."""
    lines = [fault_line(language, fault) for fault in faults[:SHOWN_OF_A_KIND]]
    if len(faults) > SHOWN_OF_A_KIND:
        lines.append(say(language, "uptake_page.more_alike", count=len(faults) - SHOWN_OF_A_KIND))
    return listed(lines, "kt-faults") if len(lines) > 1 else tag("p", lines[0])
