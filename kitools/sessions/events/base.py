"""What every event is."""

from kitools.plan import Value


class Event(Value):
    """Something that happened."""
