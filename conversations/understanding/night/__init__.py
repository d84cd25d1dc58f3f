"""Whole nights told in one's own words, read for the check-in."""
