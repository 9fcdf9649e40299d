"""What the simulation costs, measured beside other ways to write the same model."""
