"""Every step the schema has taken."""
