"""What makes a plan hold: the rules, what is good, and the questions that only people can decide."""

from kitools.plan.rules.order import most_important
from kitools.plan.rules.prompts import PROMPTS, Prompt
from kitools.plan.rules.rule import Facts, Phase, Rule
from kitools.plan.rules.strengths import STRENGTHS, Strength, strengths
from kitools.plan.rules.table import RULES, check

__all__ = [
    "PROMPTS", "RULES", "STRENGTHS", "Facts", "Phase", "Prompt", "Rule", "Strength", "check", "most_important",
    "strengths",
]  # fmt: skip
