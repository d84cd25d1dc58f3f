"""Charley killed, cut off and lied to, over and over; afterwards everything is counted."""
