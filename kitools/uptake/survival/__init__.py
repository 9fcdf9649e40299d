"""How long it takes, with those who still wait."""

from kitools.uptake.survival.competing import aalen_johansen, gray_test
from kitools.uptake.survival.cox import Cox, cox, group_indicators
from kitools.uptake.survival.kaplan_meier import Interval, at_days, at_risk_table, kaplan_meier, restricted_mean
from kitools.uptake.survival.log_rank import log_rank
from kitools.uptake.survival.proportional import concordance, hazards_hold
from kitools.uptake.survival.result import AtRisk, Curve, Estimate, GroupTest, Hazard, Incidence, TimeTo
from kitools.uptake.survival.waiting import time_to_first_plan, time_to_stage

__all__ = [
    "AtRisk", "Cox", "Curve", "Estimate", "GroupTest", "Hazard", "Incidence", "Interval", "TimeTo", "aalen_johansen",
    "at_days", "at_risk_table", "concordance", "cox", "gray_test", "group_indicators", "hazards_hold", "kaplan_meier",
    "log_rank", "restricted_mean", "time_to_first_plan", "time_to_stage",
]  # fmt: skip
