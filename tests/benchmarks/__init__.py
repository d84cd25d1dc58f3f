"""How fast Charley is, beside the bare library, against a stand-in for the Bot API."""
