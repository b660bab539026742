"""Alembic's entry: runs the history over the connection that ``crawler.storage.engine`` hands in."""

from alembic import context

from crawler.storage.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite alters a table by copying it
)
with context.begin_transaction():
    context.run_migrations()
