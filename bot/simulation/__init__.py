"""A year in minutes: the real application on a pushed clock, made-up people, and a reckoning."""
