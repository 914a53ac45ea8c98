"""A mention as it is printed: the name in it, its form, and by its words alone its kind, identity and body."""
