"""Carrying a database over to today's form by Alembic, which is imported only where that has to be done."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

HAND_MADE = "0001"
"""The revision that makes what kitools 0.3 and older made by hand."""


def carry_over(connection: Connection, *, hand_made: bool) -> None:
    """Make the tables, or bring those that are there into today's form; the caller holds the lock and commits."""
    config = Config(Path(__file__).with_name("alembic.ini"))
    config.attributes["connection"] = connection
    if hand_made:
        command.stamp(config, HAND_MADE)
    command.upgrade(config, "head")
