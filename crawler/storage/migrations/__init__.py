"""The history of the schema, run by alembic; see ``crawler.storage.engine``."""
