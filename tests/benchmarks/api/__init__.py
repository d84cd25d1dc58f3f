"""A stand-in for the Bot API that costs little, in a process of its own."""
