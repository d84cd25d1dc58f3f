"""Try Charley without a token: a stand-in for the Bot API and two ways to chat with it."""
