"""The catalogue of barriers and helping factors, and what in a plan answers them."""
