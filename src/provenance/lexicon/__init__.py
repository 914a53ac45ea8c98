"""Words of English that several stages read: one file a list. Knows no stage."""
