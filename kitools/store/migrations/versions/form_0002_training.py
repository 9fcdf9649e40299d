"""Training sessions: their index, log, presence, pictures and keys; wrong codes are counted by kind and session."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"


def upgrade() -> None:
    """Make the tables, and let kitools 0.3 and older, which look in `schema_version`, see that this is not for them."""
    op.add_column("wrong_codes", sa.Column("kind", sa.String(20), nullable=False, server_default="draft"))
    op.add_column("wrong_codes", sa.Column("session", sa.String(32), nullable=False, server_default=""))
    op.create_index("ix_wrong_codes_kind", "wrong_codes", ["kind", "session", "at"])
    op.create_table(
        "training_sessions",
        sa.Column("session", sa.String(32), primary_key=True),
        sa.Column("join_code", sa.String(6), nullable=False, unique=True),
        sa.Column("pin_salt", sa.String(32), nullable=False),
        sa.Column("pin_key", sa.String(64), nullable=False),
        sa.Column("created_at", sa.Float, nullable=False),
        sa.Column("closed_at", sa.Float),
        sa.Column("purge_at", sa.Float, nullable=False, index=True),
    )
    _make_rows()
    _make_keys()
    op.execute("UPDATE schema_version SET version = 2")


def _make_rows() -> None:
    """Make the log, and what is kept beside it."""
    op.create_table(
        "training_log",
        _of_a_session(primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_table(
        "training_presence",
        _of_a_session(primary_key=True),
        sa.Column("who", sa.Text, primary_key=True),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
    )
    op.create_table(
        "training_pictures",
        _of_a_session(primary_key=True),
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("svg", sa.Text, nullable=False),
    )


def _make_keys() -> None:
    """Make what brings facilitators and participants back."""
    op.create_table(
        "training_tokens",
        sa.Column("key", sa.String(64), primary_key=True),
        _of_a_session(index=True),
        sa.Column("made_at", sa.Float, nullable=False),
    )
    op.create_table(
        "training_resumes",
        sa.Column("key", sa.String(64), primary_key=True),
        _of_a_session(index=True),
        sa.Column("who", sa.Text, nullable=False),
    )


def _of_a_session(*, primary_key: bool = False, index: bool = False) -> sa.Column[str]:
    """Return the column that ties a row to its session."""
    parent = sa.ForeignKey("training_sessions.session", ondelete="CASCADE")
    return sa.Column("session", sa.String(32), parent, nullable=False, primary_key=primary_key, index=index)
