"""The type of an open transaction, for those who pass it on without looking inside."""

from sqlalchemy import Connection

__all__ = ["Connection"]
