"""The course of a case under a plan: a learning model, never a forecast."""

from kitools.simulation.ball import Ball, Days, KindBall, Spread, ball
from kitools.simulation.comparison import Comparison, Difference, Interval, compare
from kitools.simulation.course import simulate
from kitools.simulation.evidence import Evidence, evidence
from kitools.simulation.exact import Expectation, expected
from kitools.simulation.fused import courses
from kitools.simulation.mechanisms import NOT_IN_A_CASE, OUTSIDE_EXACT, Mechanism
from kitools.simulation.moments import Line, Moment, StaffTime, Story, StoryWeek
from kitools.simulation.parameters import Parameters, cautious, freely, hopeful, without_effects
from kitools.simulation.parting import Parting, parting
from kitools.simulation.result import KINDS, STATES, Courses, Events, Result, Situation
from kitools.simulation.story import story, typical_course
from kitools.simulation.summary import comparison_summary, summary
from kitools.simulation.why import ORDER, Otherwise, Step, Steps, why
from kitools.simulation.yearly import YearlyNumbers, over_weeks, weekly, yearly_numbers

__all__ = [
    "KINDS", "NOT_IN_A_CASE", "ORDER", "OUTSIDE_EXACT", "STATES", "Ball", "Comparison", "Courses", "Days",
    "Difference", "Events", "Evidence", "Expectation", "Interval", "KindBall", "Line", "Mechanism", "Moment",
    "Otherwise", "Parameters", "Parting", "Result", "Situation", "Spread", "StaffTime", "Step", "Steps", "Story",
    "StoryWeek", "YearlyNumbers", "ball", "cautious", "compare", "comparison_summary", "courses", "evidence",
    "expected", "freely", "hopeful", "over_weeks", "parting", "simulate", "story", "summary", "typical_course",
    "weekly", "why", "without_effects", "yearly_numbers",
]  # fmt: skip
