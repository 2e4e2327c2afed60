"""The entry point: which side an argument means, and that neither side loads the other."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import main
from planner import cli

ROOT = Path(__file__).resolve().parent.parent


def modules_after(code: str) -> set[str]:
    """Return the top-level modules that a piece of code leaves loaded."""
    script = f"import sys\n{code}\nprint('\\n'.join({{name.split('.')[0] for name in sys.modules}}), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stderr.split())


def test_every_command_is_known():
    named = {command.name or command.callback.__name__ for command in cli.app.registered_commands if command.callback}
    assert named | {"export"} == main.COMMANDS


def test_a_calculation_loads_neither_qt_nor_rich(tmp_path):
    code = f"import main; main.main(['list', {str(tmp_path / 'none.xml')!r}])"
    assert not modules_after(code) & {"PySide6", "pyqtgraph", "rich"}


NOT_AT_START = frozenset(
    {
        "jinja2", "lxml", "numba", "openpyxl", "ortools", "pptx", "pyqtgraph", "rapidfuzz", "rich", "scipy", "typer",
        "xlsxwriter", "planner.cli", "planner.exchange.mspdi", "ui.dialogs", "ui.export_cli", "ui.palette",
        "ui.plan_settings", "ui.printing.export", "ui.printing.preview", "ui.shortcuts_page",
        "PySide6.QtPrintSupport",
    }
)  # fmt: skip
"""What costs time to import and nobody needs to see a plan."""
SHOW_A_PLAN = """
import sys, main
from PySide6.QtWidgets import QApplication

def instead_of_waiting():
    window = next(widget for widget in QApplication.topLevelWidgets() if hasattr(widget, "workspace"))
    QApplication.processEvents()
    assert window.workspace is not None
    print("\\n".join(sys.modules))
    window.close()
    return 0

QApplication.exec = staticmethod(instead_of_waiting)
sys.exit(main.main(["--sample"]))
"""


def test_the_window_shows_a_plan_without_what_it_does_not_need_yet(tmp_path):
    folders = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    environment = os.environ | folders | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SHOW_A_PLAN], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert "ui.workspace" in loaded
    assert sorted(loaded & NOT_AT_START) == []


def test_a_mistyped_command_is_wrong_use(capsys):
    assert main.main(["recalculate"]) == 2
    assert capsys.readouterr().err == (
        "fairlead: “recalculate” is neither a command nor a file; see fairlead --help.\n"
    )


def test_a_window_without_a_display_says_so():
    bare = {name: value for name, value in os.environ.items() if name not in main.DISPLAYS}
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py")], env=bare, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"fairlead: {main.NO_DISPLAY}\n"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ({"QT_QPA_PLATFORM": ""}, False),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
        ({"QT_QPA_PLATFORM": "wayland-egl", "DISPLAY": ":1"}, False),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":1"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
    ],
)
def test_a_platform_that_cannot_show_anything_is_no_display(monkeypatch, given, shown):
    started = []

    def run(arguments):
        started.append(arguments)
        return 0

    monkeypatch.setattr("ui.app.run", run)
    for name in main.DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    assert main.main([]) == (0 if shown else 1)
    assert bool(started) is shown


@pytest.mark.parametrize("option", ["--help", "-h", "--version"])
def test_the_whole_program_explains_itself(capsys, option):
    assert main.main([option]) == 0
    assert "fairlead" in capsys.readouterr().out
