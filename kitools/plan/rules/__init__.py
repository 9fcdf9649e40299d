"""What makes a plan hold: the rules, what is good, and the questions that only people can decide."""

from kitools.plan.rules.order import most_important
from kitools.plan.rules.rule import Facts, Phase, Rule
from kitools.plan.rules.table import RULES, check

__all__ = ["RULES", "Facts", "Phase", "Rule", "check", "most_important"]
