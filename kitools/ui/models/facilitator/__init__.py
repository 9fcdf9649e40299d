"""What the trainer's page decides, without widgets."""
