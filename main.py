"""Fairlead's entry point: a command's name as the first argument runs it, anything else opens the window.

Both sides are imported only when they are wanted: a command needs no Qt, the window no command line.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

COMMANDS = frozenset({"new", "convert", "recalc", "list", "edit", "why", "check", "recover", "export"})
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
DISPLAY_OF = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}
"""Qt's platforms that need a server, and the variable that names it; others bring their own screen."""
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
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy would start threads for algebra that nobody does here
    with _without_collection():
        from ui.app import run

    return run(given)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Import without the garbage collector, and never let it look at what the imports made: all of that stays.

    It would walk some 100,000 objects again and again while the program starts, and now and then later.
    """
    gc.disable()
    yield
    gc.freeze()
    gc.enable()


def _unknown(word: str) -> bool:
    """Whether a word looks like a mistyped command: no option, no file, no ending."""
    return not word.startswith("-") and not Path(word).suffix and not Path(word).exists()


def _has_display() -> bool:
    """Whether a window can be shown; Qt itself would end the program without a word on what to do."""
    if not sys.platform.startswith("linux"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM") or ";".join(DISPLAY_OF)
    return any(_can_show(platform) for platform in chosen.split(";"))


def _can_show(platform: str) -> bool:
    """Whether a platform of Qt ("xcb", "wayland-egl", "vnc:size=800x600") has what it needs."""
    needed = DISPLAY_OF.get(platform.split(":")[0].split("-")[0])
    return needed is None or bool(os.environ.get(needed))


def _command(arguments: Sequence[str]) -> int:
    from planner import cli

    if arguments[0] == "export" or arguments[0] in HELP:
        from ui.export_cli import export

        cli.app.command("export")(export)
    return cli.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
