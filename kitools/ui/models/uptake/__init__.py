"""The model of the uptake page: a file in memory, what it means, what is asked of it."""
