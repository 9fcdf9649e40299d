"""Plans to and from other forms: the printable summary."""

from kitools.exchange.names import plan_file_name
from kitools.exchange.summary import plan_summary

__all__ = ["plan_file_name", "plan_summary"]
