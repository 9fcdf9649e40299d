"""Questions that only people can decide: a plan cannot answer them, so nothing is found, only asked."""

from dataclasses import dataclass

from kitools.plan.rules.rule import RHP, VIVE, Phase


@dataclass(frozen=True)
class Prompt:
    """A question to talk about: its `code`, its `phase`, its `source`, and the plan field `where` it belongs."""

    code: str
    phase: Phase
    source: str
    where: str


PROMPTS = (
    Prompt("prompt.need", Phase.RIGHT, f"{RHP}: Hvem er målgruppen?", "signs"),
    Prompt("prompt.better_than", Phase.RIGHT, f"{VIVE} 3", "other_plans"),
    Prompt("prompt.start_is_not_owning", Phase.RIGHT, f"{VIVE} 1", "owner"),
    Prompt("prompt.when_asked", Phase.PLANNING, f"{VIVE} 2", "consents"),
    Prompt("prompt.if_no", Phase.PLANNING, f"{VIVE} 2", "consents"),
    Prompt("prompt.reluctant", Phase.PLANNING, f"{RHP}: Hvis borgeren ikke har lyst til at deltage", "meeting"),
    Prompt("prompt.expectations", Phase.PLANNING, f"{RHP}: Hvordan præsenterer du ideen?", "meeting"),
    Prompt("prompt.competences", Phase.PLANNING, f"{VIVE} 6", "coordinator"),
    Prompt("prompt.speaking_room", Phase.MEETING, f"{RHP}: Hvordan sikrer jeg, at borgeren bliver hørt?", "meeting"),
    Prompt("prompt.relevant", Phase.MEETING, f"{RHP}: Hvad skal vi igennem på mødet?", "status"),
    Prompt("prompt.chaos", Phase.MEETING, f"{VIVE} 5", "if_thens"),
    Prompt("prompt.duty", Phase.MEETING, f"{VIVE} 7", "commitments"),
    Prompt("prompt.knowledge", Phase.FOLLOW_UP, f"{VIVE} 4", "upkeep"),
    Prompt("prompt.learned", Phase.FOLLOW_UP, "VIVE (Buch) 2017", "revisions"),
)
"""In the order of the phases."""
