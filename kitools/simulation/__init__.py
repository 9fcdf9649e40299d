"""The course of a case under a plan: a learning model, never a forecast."""
