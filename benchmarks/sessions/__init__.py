"""A whole session with forty participants, as the server sees them: nothing lost, and how soon the others see it."""
