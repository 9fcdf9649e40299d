"""What a file with a plan is called."""

import re
import unicodedata

from kitools.plan import Plan

_DANISH = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss"})
_LONGEST = 40


def plan_file_name(plan: Plan, suffix: str) -> str:
    """Return a file name for `plan` that every system takes: whose it is, which version, and the `suffix`.

    >>> plan_file_name(Plan(case="birgit"), "json"), plan_file_name(Plan(citizen={"chosen_name": "Åse Ø."}), ".html")
    ('ki-plan-birgit.json', 'ki-plan-aase-oe.html')
    """
    whose = plain_name(plan.case or plan.citizen.chosen_name or plan.citizen.id)
    number = max((revision.number for revision in plan.revisions), default=0)
    parts = ("ki-plan", whose, f"v{number}" if number else "")
    return f"{'-'.join(filter(None, parts))}.{suffix.lstrip('.')}"


def plain_name(text: str) -> str:
    """Return `text` in small letters a–z, digits and dashes.

    >>> plain_name("Fælles dag: København/Amager")
    'faelles-dag-koebenhavn-amager'
    """
    letters = unicodedata.normalize("NFKD", text.lower().replace("å", "aa").translate(_DANISH))
    return re.sub(r"[^a-z0-9]+", "-", letters.encode("ascii", "ignore").decode())[:_LONGEST].strip("-")
