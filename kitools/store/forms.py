"""Which form the tables have: today's, an older one that is carried over, or a later one that is left alone."""

from sqlalchemy import Connection, Engine, inspect, text

from kitools.ground import KitError
from kitools.store.engines import lock_for_making

FORMS = ("0001", "0002")
"""The revisions that this kitools knows, the oldest first."""

TODAYS = FORMS[-1]


def bring_to_today(engine: Engine, path: str) -> None:
    """Make the tables or carry them over, one process at a time; raise `KitError("store.newer")` for a later form.

    The first look concludes only that all is well: another process may be making the tables between two questions.
    """
    with engine.connect() as connection:
        if _revision(connection) == TODAYS:
            return
    from kitools.store.migrations import carry_over  # noqa: PLC0415 - Alembic is seldom needed, and is not small

    with engine.begin() as connection:
        lock_for_making(connection)
        found = _form(connection, path)
        if found != TODAYS:
            carry_over(connection, hand_made=found is None and _is_hand_made(connection))


def _revision(connection: Connection) -> str | None:
    """Return the revision that Alembic has written, None where it has not been here."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def _form(connection: Connection, path: str) -> str | None:
    """Return the revision that the tables stand at, None where Alembic has not been here."""
    found = _revision(connection)
    if found is not None:
        if found not in FORMS:
            raise KitError("store.newer", path=path, version=found, known=TODAYS)
        return found
    if _is_hand_made(connection):
        version = connection.execute(text("SELECT version FROM schema_version")).scalar_one()
        if version > 1:
            raise KitError("store.newer", path=path, version=version, known=TODAYS)
    return None


def _is_hand_made(connection: Connection) -> bool:
    """Whether the tables were made by kitools 0.3 or older."""
    return inspect(connection).has_table("schema_version")
