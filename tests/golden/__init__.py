"""Numbers from R to hold our own against, and the runner that does it: `python -m tests.golden FOLDER`."""
