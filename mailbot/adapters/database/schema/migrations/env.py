"""Run by Alembic for every command; the connection, and its transaction, come from engine.upgrade()."""

from alembic import context

from mailbot.adapters.database.schema.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
