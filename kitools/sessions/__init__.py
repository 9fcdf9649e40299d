"""A training session as events and a state folded from them, and the material that it teaches with."""
