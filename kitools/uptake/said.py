"""What a result of this room says beside its numbers; the value itself lies on the ground, for `review/` says too."""

from kitools.ground.said import Result, Said, said

__all__ = ["Result", "Said", "said"]
