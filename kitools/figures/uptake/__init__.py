"""Draws the answers to an evaluator's questions, as figures and as files that can leave the house."""

from kitools.figures.uptake.canvas import Chart
from kitools.figures.uptake.cascade import draw_cascade
from kitools.figures.uptake.control import About, draw_control_chart
from kitools.figures.uptake.cusum import draw_cusum
from kitools.figures.uptake.diffusion import draw_diffusion
from kitools.figures.uptake.export import Caption, as_png, as_svg_file
from kitools.figures.uptake.funnel import draw_funnel
from kitools.figures.uptake.interrupted import draw_interrupted
from kitools.figures.uptake.over_time import draw_over_time
from kitools.figures.uptake.pareto import draw_pareto
from kitools.figures.uptake.rates import Per, draw_rates
from kitools.figures.uptake.ratios import draw_ratio, draw_sensitivity
from kitools.figures.uptake.since_start import draw_since_start
from kitools.figures.uptake.suppressed import draw_suppressed
from kitools.figures.uptake.survival import draw_time_to
from kitools.figures.uptake.xmr import draw_xmr

__all__ = [
    "About", "Caption", "Chart", "Per", "as_png", "as_svg_file", "draw_cascade", "draw_control_chart", "draw_cusum",
    "draw_diffusion", "draw_funnel", "draw_interrupted", "draw_over_time", "draw_pareto", "draw_rates", "draw_ratio",
    "draw_sensitivity", "draw_since_start", "draw_suppressed", "draw_time_to", "draw_xmr",
]  # fmt: skip
