"""Names, domains and agencies of those who publish. Knows no stage."""
