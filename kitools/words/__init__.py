"""What every code is called in Danish and English; numbers and dates."""
