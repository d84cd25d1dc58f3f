"""Whole nights, over real HTTP."""
