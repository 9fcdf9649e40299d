"""Benchmarks of the simulation: run `python -m benchmarks.simulation`, or `make bench`."""
