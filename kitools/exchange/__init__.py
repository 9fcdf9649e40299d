"""Plans to and from other forms: the printable summary."""
