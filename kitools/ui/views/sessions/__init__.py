"""What the pages of a live session share."""
