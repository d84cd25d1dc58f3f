"""Typed words become meaning: danger first, then a choice, a time, a wish, or a call for help."""
