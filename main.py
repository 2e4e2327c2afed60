"""Fairlead's entry point: a command's name as the first argument runs it, anything else opens the window.

Both sides are imported only when they are wanted: a command needs no Qt, the window no command line.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

COMMANDS = frozenset({"new", "convert", "recalc", "list", "edit", "why", "check", "recover", "export"})
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
NO_DISPLAY = "there is no display to open a window on; the commands need none, see fairlead --help."
HELP = frozenset({"--help", "-h", "--version"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command or the window; returns the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and (given[0] in COMMANDS or given[0] in HELP):
        return _command(given)
    if given and _unknown(given[0]):
        print(f"fairlead: “{given[0]}” is neither a command nor a file; see fairlead --help.", file=sys.stderr)
        return 2
    if not _has_display():
        print(f"fairlead: {NO_DISPLAY}", file=sys.stderr)
        return 1
    from ui.app import run

    return run(given)


def _unknown(word: str) -> bool:
    """Whether a word looks like a mistyped command: no option, no file, no ending."""
    return not word.startswith("-") and not Path(word).suffix and not Path(word).exists()


def _has_display() -> bool:
    """Whether a window can be shown; Qt itself would end the program without a word on what to do."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in DISPLAYS)


def _command(arguments: Sequence[str]) -> int:
    from planner import cli

    if arguments[0] == "export" or arguments[0] in HELP:
        from ui.export_cli import export

        cli.app.command("export")(export)
    return cli.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
