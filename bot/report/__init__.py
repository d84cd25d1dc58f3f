"""Pages for whoever answers for Charley: the rules as they stand, and what was done by them."""
