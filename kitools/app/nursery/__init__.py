"""Kernels forked from a process that has imported what the pages need: a whole class can arrive at once, twice."""
