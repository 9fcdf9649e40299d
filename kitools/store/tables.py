"""The tables in today's form; each is made by a revision in `migrations/versions`."""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, MetaData, String, Table, Text

TABLES = MetaData()

DRAFTS = Table(
    "drafts",
    TABLES,
    Column("key", String(64), primary_key=True),
    Column("page", String(60), primary_key=True),
    Column("content", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("saved_at", Float, nullable=False),
    Column("used_at", Float, nullable=False, index=True),
)
WRONG = Table(
    "wrong_codes",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("visitor", String(64), nullable=False),
    Column("at", Float, nullable=False, index=True),
    Column("kind", String(20), nullable=False, server_default="draft"),
    Column("session", String(32), nullable=False, server_default=""),
    Index("ix_wrong_codes_kind", "kind", "session", "at"),
)
SESSIONS = Table(
    "training_sessions",
    TABLES,
    Column("session", String(32), primary_key=True),
    Column("join_code", String(6), nullable=False, unique=True),
    Column("pin_salt", String(32), nullable=False),
    Column("pin_key", String(64), nullable=False),
    Column("created_at", Float, nullable=False),
    Column("closed_at", Float),
    Column("purge_at", Float, nullable=False, index=True),
)


def _of_a_session(*, primary_key: bool = False, index: bool = False) -> Column[str]:
    """Return the column that ties a row to its session: whoever forgets the session forgets the row."""
    return Column(
        "session",
        ForeignKey(SESSIONS.c.session, ondelete="CASCADE"),
        nullable=False,
        primary_key=primary_key,
        index=index,
    )


LOG = Table(
    "training_log",
    TABLES,
    _of_a_session(primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", Float, nullable=False),
    Column("who", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("body", Text, nullable=False),
)
PRESENCE = Table(
    "training_presence",
    TABLES,
    _of_a_session(primary_key=True),
    Column("who", Text, primary_key=True),
    Column("at", Float, nullable=False),
    Column("place", Text, nullable=False),
)
PICTURES = Table(
    "training_pictures",
    TABLES,
    _of_a_session(primary_key=True),
    Column("name", Text, primary_key=True),
    Column("svg", Text, nullable=False),
)
TOKENS = Table(
    "training_tokens",
    TABLES,
    Column("key", String(64), primary_key=True),
    _of_a_session(index=True),
    Column("made_at", Float, nullable=False),
)
RESUMES = Table(
    "training_resumes",
    TABLES,
    Column("key", String(64), primary_key=True),
    _of_a_session(index=True),
    Column("who", Text, nullable=False),
)
