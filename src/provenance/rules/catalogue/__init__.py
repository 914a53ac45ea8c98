"""One file a rule: the stem is its name, the docstring its page, RULE what the engine runs."""
