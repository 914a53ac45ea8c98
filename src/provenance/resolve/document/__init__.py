"""One document: who appears in it, which of its mentions are one source, and what it states through whom."""
