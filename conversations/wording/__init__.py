"""Every sentence a person sees, by key, one folder a language; loading and checking them."""
