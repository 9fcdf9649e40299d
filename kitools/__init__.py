"""Practise and study coordinating action plans (koordinerende indsatsplaner) on fictive cases."""

__version__ = "0.4.0"
