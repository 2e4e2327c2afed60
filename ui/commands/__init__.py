"""What the actions do: thin methods in a module per menu, named as in the action table."""
