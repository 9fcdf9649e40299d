"""Draws results as SVG with alternative text and a table of their numbers, and says a week in one sentence.

The figures of an evaluator's results are in `kitools.figures.uptake`, so that pages without them do not load them.
"""

from kitools.figures.ball import draw_ball
from kitools.figures.barriers import draw_barriers
from kitools.figures.comparison import draw_comparison
from kitools.figures.courses import draw_courses
from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.hours import draw_hours
from kitools.figures.paired import draw_paired
from kitools.figures.parting import draw_parting
from kitools.figures.ribbons import draw_ribbons
from kitools.figures.sentences import otherwise_sentences, week_sentence
from kitools.figures.states import draw_states
from kitools.figures.story import draw_story
from kitools.figures.tornado import draw_tornado
from kitools.figures.two_spreads import draw_two_spreads
from kitools.figures.waterfall import draw_waterfall
from kitools.figures.weeks import draw_weeks

__all__ = [
    "Drawing", "Layout", "Table", "draw_ball", "draw_barriers", "draw_comparison", "draw_courses", "draw_hours",
    "draw_paired", "draw_parting", "draw_ribbons", "draw_states", "draw_story", "draw_tornado", "draw_two_spreads",
    "draw_waterfall", "draw_weeks", "otherwise_sentences", "week_sentence",
]  # fmt: skip
