"""The plan file: one SQLite database a plan. The only package that knows SQLite (DESIGN §5)."""
