"""`python -m bot` is the command `charley`."""

from bot.cli import main

main()
