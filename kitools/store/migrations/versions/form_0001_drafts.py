"""Drafts, and the wrong codes typed for them: the form that kitools 0.3 and older made by hand."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "drafts",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("page", sa.String(60), primary_key=True),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("saved_at", sa.Float, nullable=False),
        sa.Column("used_at", sa.Float, nullable=False, index=True),
    )
    op.create_table(
        "wrong_codes",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("visitor", sa.String(64), nullable=False),
        sa.Column("at", sa.Float, nullable=False, index=True),
    )
    number = sa.Column("version", sa.Integer, primary_key=True, autoincrement=False)
    version = op.create_table("schema_version", number)
    op.bulk_insert(version, [{"version": 1}])
