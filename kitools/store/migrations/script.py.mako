"""${message}."""

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision: str | None = ${repr(down_revision)}


def upgrade() -> None:
    """Say what changes; no rows are lost."""
    ${upgrades if upgrades else "raise NotImplementedError"}
