"""The outline table: one row a task, one column a field, edited in place."""
