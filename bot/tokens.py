"""What a bot's token looks like, so that it is found where it has no place."""

import re

TOKEN = re.compile(r"\d{3,}(?::|%3A)[A-Za-z0-9_-]{20,}", re.ASCII | re.IGNORECASE)
"""A token somewhere in a text, also as it is written in an address."""
