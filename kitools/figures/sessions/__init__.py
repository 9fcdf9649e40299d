"""Figures of a live session."""

from kitools.figures.sessions.groups import GroupYear, draw_groups

__all__ = ["GroupYear", "draw_groups"]
