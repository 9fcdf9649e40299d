"""Draws results as SVG with alternative text and a table of their numbers."""

from kitools.figures.ball import draw_ball
from kitools.figures.barriers import draw_barriers
from kitools.figures.comparison import draw_comparison
from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.hours import draw_hours
from kitools.figures.sentences import otherwise_sentences, week_sentence
from kitools.figures.states import draw_states
from kitools.figures.story import draw_story

__all__ = [
    "Drawing", "Layout", "Table", "draw_ball", "draw_barriers", "draw_comparison", "draw_hours", "draw_states",
    "draw_story", "otherwise_sentences", "week_sentence",
]  # fmt: skip
