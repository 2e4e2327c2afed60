"""The inspector: all fields of the selected tasks, their links, and why they are where they are."""
