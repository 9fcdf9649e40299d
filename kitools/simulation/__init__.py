"""The course of a case under a plan: a learning model, never a forecast."""

from kitools.simulation.ball import Ball, Days, KindBall, Spread, ball
from kitools.simulation.comparison import Comparison, Difference, Interval, compare
from kitools.simulation.course import simulate
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Parameters, cautious, hopeful
from kitools.simulation.result import KINDS, STATES, Events, Result, Situation

__all__ = [
    "KINDS", "STATES", "Ball", "Comparison", "Days", "Difference", "Events", "Interval", "KindBall", "Mechanism",
    "Parameters", "Result", "Situation", "Spread", "ball", "cautious", "compare", "hopeful", "simulate",
]  # fmt: skip
