"""Icons, themes, fonts, templates and samples, read through `importlib.resources`."""
