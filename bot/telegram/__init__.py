"""The Telegram edge: the only package that knows the messenger's library."""

import os

# Lengths of time as timedeltas: the library warns at every use of the older way, plain numbers.
os.environ.setdefault("PTB_TIMEDELTA", "1")
