"""What is wrong in a file, said: each fault with its place and its remedy, kind by kind."""

from collections.abc import Sequence

from markupsafe import Markup

from kitools.ground import without_cpr
from kitools.plan import Fault as TextFault
from kitools.ui.views.parts import joined, listed, say, tag
from kitools.uptake.intake import Fault
from kitools.words import has, tr

SHOWN_OF_A_KIND = 10


def fault_line(language: str, fault: Fault) -> Markup:
    """Return one fault: where, what, and the remedy."""
    where = tag("strong", say(language, fault.place.code, **fault.place.facts))
    mend = Markup("")
    if has(language, fault.code, "mend"):
        mend = tag("span", tr(language, fault.code, "mend", **fault.facts), "kt-hint")
    return joined((where, ": ", say(language, fault.code, **fault.facts), " ", mend))


def text_fault_line(language: str, fault: TextFault) -> Markup:
    """Return one fault of a text file such as YAML: its path, and what it is; a CPR number is never said back."""
    facts = {name: without_cpr(fact) if isinstance(fact, str) else fact for name, fact in fault.facts.items()}
    words = say(language, fault.code, **facts)
    return joined((tag("strong", fault.path), ": ", words)) if fault.path else words


def fault_list(language: str, faults: Sequence[Fault], kind: str) -> Markup:
    """Return faults kind by kind, the first ten of each, as remarks of `kind` (stop, ought or consider)."""
    return _by_kind(language, [(one.code, fault_line(language, one)) for one in faults], kind)


def text_fault_list(language: str, faults: Sequence[TextFault], kind: str) -> Markup:
    """Return the faults of a text file, as `fault_list` does those of a table."""
    return _by_kind(language, [(one.code, text_fault_line(language, one)) for one in faults], kind)


def _by_kind(language: str, lines: Sequence[tuple[str, Markup]], kind: str) -> Markup:
    """Return lines as remarks, those with the same code together."""
    codes = dict.fromkeys(code for code, _ in lines)
    return joined(
        tag("div", _of_a_kind(language, [line for one, line in lines if one == code]), f"kt-remark-{kind}")
        for code in codes
    )


def _of_a_kind(language: str, lines: Sequence[Markup]) -> Markup:
    """Return the first lines of one kind, and how many more there are."""
    shown = [*lines[:SHOWN_OF_A_KIND]]
    if len(lines) > SHOWN_OF_A_KIND:
        shown.append(say(language, "fault_list.more_alike", count=len(lines) - SHOWN_OF_A_KIND))
    return listed(shown, "kt-faults") if len(shown) > 1 else tag("p", shown[0])
