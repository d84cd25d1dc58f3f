"""The stand-in, the page and the terminal."""
