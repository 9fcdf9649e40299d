"""How each page is shown, without decisions."""
