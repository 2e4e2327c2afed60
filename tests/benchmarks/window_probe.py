"""Runs the real window in a process of its own, does one thing in it, and prints the figures as a JSON object.

python -m tests.benchmarks.window_probe start SECONDS [PLAN]   from SECONDS (of the monotonic clock) until usable
python -m tests.benchmarks.window_probe open PLAN              a plan opened in a window that stands already
python -m tests.benchmarks.window_probe edit PLAN RUNS         edits of four kinds: apply, commit, reschedule, repaint
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

import main as program

if TYPE_CHECKING:  # the program imports its window itself, in its own way
    from ui.bridge import Bridge
    from ui.main_window import MainWindow

WAITING = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
PATIENCE = 600.0
"""Seconds after which something is wrong."""
WORD = "task 12"
"""What is typed into the quick filter."""


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
            results.update(_edits(window, int(rest[1])))
        if what == "rows":
            results.update(_rows(window))
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
        # As in Qt's own loop: while there is nothing to do, the thread that reads the plan has Python to itself.
        QApplication.processEvents(WAITING)
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


def _edits(window: MainWindow, runs: int) -> dict[str, list[float]]:
    """Do edits near the top, one a time, each repainted; what is below moves."""
    from planner.edits import durations, links, tasks

    bridge = _bridge(window)
    project = bridge.session.project
    leaves = [task_id for task_id in project.outline[:400] if not project.is_summary(task_id)]
    busy = [task_id for task_id in leaves if project.tasks[task_id].duration and project.successors(task_id)]
    ends = [project.successors(task_id)[0].successor_id for task_id in busy]
    free = [(one, other) for one, other in zip(leaves, ends[1:], strict=False) if _may_link(window, one, other)]

    def lengthen(run: int) -> object:
        task = project.tasks[busy[run % len(busy)]]
        return bridge.apply(durations.set_duration, [task.id], task.duration + 960)

    def link(run: int) -> object:
        return bridge.apply(links.add, *free[run])

    def add(run: int) -> object:
        return bridge.apply(tasks.add, leaves[run], name="New task")

    def delete(run: int) -> object:
        return bridge.apply(tasks.delete, [leaves[-1 - run]])

    kinds = {"edits": lengthen, "links": link, "added": add, "deleted": delete}
    return {kind: _timed(edit, runs) for kind, edit in kinds.items()}


def _rows(window: MainWindow) -> dict[str, list[float]]:
    """Type and delete a word in the quick filter, letter by letter; fold and unfold all; each until it is painted."""
    workspace = window.workspace
    assert workspace is not None
    field, rows = workspace.views.arrange_bar.field, workspace.rows
    words = [WORD[:count] for count in (*range(1, len(WORD) + 1), *range(len(WORD) - 1, -1, -1))]

    def type_letter(run: int) -> object:
        field.setText(words[run % len(words)])
        rows.search(field.text())
        return True

    def fold(run: int) -> object:
        (rows.expand_all if run % 2 else rows.collapse_all)()
        return True

    return {"filter": _timed(type_letter, 4 * len(words)), "fold": _timed(fold, 20)}


def _bridge(window: MainWindow) -> Bridge:
    assert window.workspace is not None
    return window.workspace.bridge


def _may_link(window: MainWindow, one: int, other: int) -> bool:
    from planner.edits import links
    from planner.errors import EditRefused

    try:
        return bool(_bridge(window).session.preview(links.add, one, other).patch)
    except EditRefused:
        return False


def _timed(edit: Callable[[int], object], runs: int) -> list[float]:
    """Return how long an edit takes, in milliseconds, until it is painted; the first two are not counted."""
    found = []
    for run in range(runs + 2):
        begin = time.perf_counter()
        change = edit(run)
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
