"""What Charley says and decides: pure functions and generators that touch nothing outside."""
