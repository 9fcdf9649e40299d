"""Draws results as SVG with alternative text and a table of their numbers."""
