"""The commands of `kitools`, one module each: `add` describes the command, `run` does it and returns the exit code."""
