"""Edit functions, a module per noun; importing the package fills `registry.EDITS`."""
