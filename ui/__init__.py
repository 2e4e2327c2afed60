"""The window and everything that draws: the only code that imports PySide6."""
