"""The only package that imports SQLAlchemy: every table, and plain functions over a connection."""
