"""A Bot API that fails on request and remembers everything, with the people who use it."""
