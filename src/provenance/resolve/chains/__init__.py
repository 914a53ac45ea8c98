"""The hops of each statement, typed as printed: how near they stand, what they are, and by which words."""
