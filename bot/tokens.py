"""What a bot's token looks like, so that it is found where it has no place."""

import re

TOKEN = re.compile(r"\d{3,}(?::|%3A)[A-Za-z0-9_-]{20,}", re.ASCII | re.IGNORECASE)
"""A token somewhere in a text, also as it is written in an address."""

ON_THE_COMMAND_LINE = (
    "A token on the command line can be read by everybody on this machine: put it into"
    " CHARLEY_TOKEN, or into a file named by CHARLEY_TOKEN_FILE."
)
