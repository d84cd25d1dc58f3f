"""How Charley reaches people: receiving, storing, scheduling and sending."""
