"""English as far as attributions need it: phrases, subjects, clauses, verb groups; knows nothing of who says what."""
