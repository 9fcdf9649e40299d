"""What each page knows and decides, without widgets."""
