"""Draws the answers to an evaluator's questions, as figures and as files that can leave the house."""

from kitools.figures.uptake.canvas import Chart
from kitools.figures.uptake.diffusion import draw_diffusion
from kitools.figures.uptake.export import Caption, as_png, as_svg_file
from kitools.figures.uptake.funnel import draw_funnel
from kitools.figures.uptake.interrupted import draw_interrupted
from kitools.figures.uptake.suppressed import draw_suppressed

__all__ = [
    "Caption", "Chart", "as_png", "as_svg_file", "draw_diffusion", "draw_funnel", "draw_interrupted",
    "draw_suppressed",
]  # fmt: skip
