"""What Alembic runs: the revisions, on the connection that `carry_over` holds."""

from alembic import context

from kitools.store.tables import TABLES


def run() -> None:
    """Run the revisions inside the transaction that is open already."""
    context.configure(connection=context.config.attributes["connection"], target_metadata=TABLES)
    with context.begin_transaction():
        context.run_migrations()


if __name__ == "env_py":  # the name that Alembic loads it by
    run()
