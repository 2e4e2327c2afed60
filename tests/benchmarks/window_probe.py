"""Runs the real window in a process of its own, does one thing in it, and prints the figures as a JSON object.

python -m tests.benchmarks.window_probe start SECONDS [PLAN]   from SECONDS (of the monotonic clock) until usable
python -m tests.benchmarks.window_probe open PLAN              a plan opened in a window that stands already
python -m tests.benchmarks.window_probe edit PLAN RUNS         edits: apply, commit, reschedule, repaint
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

import main as program

if TYPE_CHECKING:  # the program imports its window itself, in its own way
    from ui.main_window import MainWindow

PATIENCE = 600.0
"""Seconds after which something is wrong."""


def main(arguments: Sequence[str]) -> int:
    """Start the program as a person does, with what is to be done in place of the event loop."""
    what, *rest = arguments
    begun = float(rest.pop(0)) if what == "start" else 0.0
    opened = rest[:1] if what == "start" else []
    results: dict[str, object] = {}

    def instead_of_waiting() -> int:
        window = _window()
        if what == "start":
            _settle(window)
            results["ms"] = (time.monotonic() - begun) * 1000
        else:
            _compiled(window)
            results.update(_open(window, Path(rest[0])))
        if what == "edit":
            results["edits"] = _edits(window, int(rest[1]))
        results.update(_memory())
        window.close()
        return 0

    QApplication.exec = staticmethod(instead_of_waiting)  # type: ignore[method-assign]
    status = program.main(opened or (["--sample"] if what == "start" else []))
    print(json.dumps(results))
    return status


def _window() -> MainWindow:
    from ui.main_window import MainWindow

    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))


def _settle(window: MainWindow) -> None:
    """Let the window work until a plan is open and painted."""
    give_up = time.monotonic() + PATIENCE
    while window.workspace is None:
        QApplication.processEvents()
        if time.monotonic() > give_up:
            raise TimeoutError("no plan was opened")
    QApplication.sendPostedEvents()
    QApplication.processEvents()


def _compiled(window: MainWindow) -> None:
    """Wait for the kernels, as somebody who has the window open for a while has them."""
    from planner.scheduling import compiled

    QApplication.processEvents()
    window.kernels.start()
    if not compiled.wait(PATIENCE):
        raise RuntimeError(f"kernels were not compiled: {compiled.LOADER.error}")
    QApplication.processEvents()


def _open(window: MainWindow, path: Path) -> dict[str, object]:
    begin = time.perf_counter()
    window.files.open_path(path)
    _settle(window)
    return {"ms": (time.perf_counter() - begin) * 1000}


def _edits(window: MainWindow, runs: int) -> list[float]:
    """Lengthen and shorten tasks near the top, one a time, and repaint; what is below moves."""
    from planner.edits.durations import set_duration

    assert window.workspace is not None
    bridge = window.workspace.bridge
    project = bridge.session.project
    leaves = [task_id for task_id in project.outline[:400] if not project.is_summary(task_id)]
    busy = [task_id for task_id in leaves if project.tasks[task_id].duration and project.successors(task_id)]
    found = []
    for run in range(runs + 2):
        task = project.tasks[busy[run % len(busy)]]
        begin = time.perf_counter()
        change = bridge.apply(set_duration, [task.id], task.duration + 960)
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        found.append((time.perf_counter() - begin) * 1000)
        if change is None:
            raise RuntimeError("the edit changed nothing")
    return found[2:]


def _memory() -> dict[str, object]:
    """Return the resident memory now and at its highest, in MB."""
    now = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"mb": int(now.split()[1]) / 1024, "peak_mb": peak / 1024}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
