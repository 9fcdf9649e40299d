"""What a role says when asked: the answer, a question back, or that it cannot say without a basis."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kitools.cases.roles import Answer, Role
from kitools.cases.text import Bilingual
from kitools.plan import Plan, Sector
from kitools.plan.sharing import Sharing, can_share


class Outcome(StrEnum):
    """What became of a question."""

    SAID = "said"
    ASK_FIRST = "ask_first"
    HELD_BACK = "held_back"


@dataclass(frozen=True)
class Reply:
    """What was said, on what basis (none where nothing about the citizen is shared), and whom it leads to."""

    outcome: Outcome
    text: Bilingual
    sharing: Sharing | None = None
    held_back: Bilingual | None = None
    reveals: str | None = None


_OUTCOMES: dict[str, Outcome] = {"yes": Outcome.SAID, "ask": Outcome.ASK_FIRST, "no": Outcome.HELD_BACK}


def reply(role: Role, answer: Answer, plan: Plan, asker: Sector, on: date) -> Reply:
    """Return what `role` says to `asker` on the day `on`, under the consents and objections in `plan`."""
    if answer.topic is None:
        return Reply(Outcome.SAID, answer.answer, None, answer.held_back, answer.reveals)
    sharing = can_share(plan, answer.topic, role.sector, asker, answer.purpose, on)
    outcome = _OUTCOMES[sharing.answer]
    if outcome is Outcome.SAID:
        return Reply(outcome, answer.answer, sharing, answer.held_back, answer.reveals)
    return Reply(outcome, answer.without_basis or answer.answer, sharing, answer.held_back)
