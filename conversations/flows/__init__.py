"""One file a talk, each read from top to bottom like a script."""
