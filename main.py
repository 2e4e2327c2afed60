"""Fairlead's entry point: a command's name as the first argument runs it, anything else opens the window.

Both sides are imported only when they are wanted: a command needs no Qt, the window no command line.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

COMMANDS = frozenset({"new", "convert", "recalc", "list", "edit", "why", "check", "recover", "export"})
HELP = frozenset({"--help", "-h", "--version"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command or the window; returns the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and (given[0] in COMMANDS or given[0] in HELP):
        return _command(given)
    from ui.app import run

    return run(given)


def _command(arguments: Sequence[str]) -> int:
    from planner import cli

    if arguments[0] == "export" or arguments[0] in HELP:
        from ui.export_cli import export

        cli.app.command("export")(export)
    return cli.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
