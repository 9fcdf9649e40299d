"""The participant's page: what it knows and decides."""
