"""All documents: which of their sources are one."""
