"""Frames of the timeline in the planning view, 1600×1000: a drag with live reflow, pan, zoom, scroll, hover."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.measurement import Measurement, Options, measured, times

ROOT = Path(__file__).resolve().parents[2]
BUDGET = {10_000: 8.0, 100_000: 16.0}
BUDGETED = frozenset({"drag", "pan", "zoom"})
FRAMES = 60
WIDTH, HEIGHT = 1600, 1000
NAMES = {
    "drag": "drag frame: reflow, timeline, outline cells and card",
    "reflow": "of the drag frame, the reflow",
    "pan": "pan frame",
    "zoom": "zoom frame",
    "scroll": "scroll frame",
    "hover": "hover frame",
}


def measure(options: Options) -> Iterator[Measurement]:
    """Measure each size in a process of its own."""
    for size in options.sizes:
        figures = _probe(size, options.folder)
        for name, title in NAMES.items():
            budget = BUDGET.get(size) if name in BUDGETED else None
            said = (
                [f"{statistics.median(figures[f'{name} cpu']):.1f} ms of processor"] if f"{name} cpu" in figures else []
            )
            if name == "drag":
                said.append(f"{figures['moved'][0]:.0f} tasks move, {figures['rows'][0]:.0f} rows worked out anew")
            note = "; ".join(said)
            yield measured(f"{title}, {size:,} tasks", figures[name], budget=budget, note=note)


def _probe(size: int, folder: Path) -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory(dir=folder) as home:
        folders = {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.bench_timeline", str(size)],
            cwd=ROOT,
            env=os.environ | folders | {"HOME": home, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    figures: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return figures


def run(size: int) -> dict[str, list[float]]:
    """Return the milliseconds of each kind of frame in this process."""
    from PySide6.QtWidgets import QApplication

    from planner.scheduling import compiled, warm_up
    from planner.session import MemoryJournal, Session
    from tests.benchmarks.generate import generated_plan
    from ui.bridge import Bridge
    from ui.planning_view import PlanningView
    from ui.rows import Rows
    from ui.selection import Selection
    from ui.settings import Settings
    from ui.theme_manager import ThemeManager

    app = QApplication([])
    themes = ThemeManager(preference="light")
    themes.apply(app)
    warm_up.start()
    compiled.wait(300)
    bridge = Bridge(Session(generated_plan(size), MemoryJournal()))
    rows, selection = Rows(bridge), Selection(bridge)
    schedule = bridge.session.schedule
    bridge.today = schedule.project_start
    view = PlanningView(bridge, rows, selection, themes, Settings())
    view.resize(WIDTH, HEIGHT)
    view.show()
    app.processEvents()
    found = _Frames(view, bridge, rows).all()
    view.close()
    return found


class _Frames:
    """Takes the frames of one view."""

    def __init__(self, view: object, bridge: object, rows: object) -> None:
        from ui.bridge import Bridge
        from ui.planning_view import PlanningView
        from ui.rows import Rows

        assert isinstance(view, PlanningView)
        assert isinstance(bridge, Bridge)
        assert isinstance(rows, Rows)
        self._timeline, self._bridge, self._rows = view.timeline, bridge, rows

    def all(self) -> dict[str, list[float]]:
        """Return the figures of every kind of frame, and how many tasks the drag moves."""
        timeline, rows = self._timeline, self._rows
        found = self._timed("pan", lambda frame: timeline.scroll_time(9.0 if frame % 20 < 10 else -9.0))
        found |= self._timed("zoom", lambda frame: timeline.zoom_in() if frame % 2 else timeline.zoom_out())
        found |= self._timed("scroll", lambda frame: rows.set_scroll(17 * (frame % 30)))
        rows.set_scroll(0)
        found |= self._timed("hover", lambda frame: self._move(200, 100 + 30 * (frame % 20)))
        return found | self._drag()

    def _drag(self) -> dict[str, list[float]]:
        """Drag the first bar that others wait for to and fro, a day a frame."""
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        session, dragger = self._bridge.session, self._timeline.dragger
        project, schedule = session.project, session.schedule
        leaves = [one for one in self._rows.ids[:25].tolist() if not project.is_summary(one)]
        task_id = next(one for one in leaves if project.tasks[one].duration and project.successors(one))
        self._timeline.go_to_task(task_id)
        row, scale = self._rows.row_of(task_id) or 0, self._timeline.scale
        place = QPoint(
            round(scale.x(((schedule.start_of(task_id) or 0) + (schedule.finish_of(task_id) or 0)) / 2)),
            round(self._timeline.chart.layout.middle(row)),
        )
        pad = self._timeline.canvas.viewport()
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self._move(place.x() + 10, place.y())
        day = max(scale.day_width, 1.0)

        def frame(number: int) -> None:
            self._move(place.x() + round(day * (3 + number % 9)), place.y())
            dragger.clock.flush()

        figures = self._timed("drag", frame)
        preview, request = self._timeline.chart.preview, dragger.drag.request if dragger.drag else None
        assert preview is not None
        assert request is not None
        reflow = times(lambda: session.preview(request.edit, *request.args, **request.kwargs), FRAMES)
        rows = len(self._timeline.chart.places.anew)
        dragger.cancel()
        return figures | {"reflow": reflow, "moved": [float(len(preview.moved))], "rows": [float(rows)]}

    def _move(self, x: int, y: int) -> None:
        from PySide6.QtCore import QPoint
        from PySide6.QtTest import QTest

        QTest.mouseMove(self._timeline.canvas.viewport(), QPoint(x, y))

    def _timed(self, name: str, action: Callable[[int], object]) -> dict[str, list[float]]:
        """Return the milliseconds of each frame, and of the processor: what else runs here does not count in those."""
        from PySide6.QtWidgets import QApplication

        wall, processor = [], []
        for frame in range(FRAMES + 5):
            begin, used = time.perf_counter(), time.process_time()
            action(frame)
            QApplication.processEvents()
            wall.append((time.perf_counter() - begin) * 1000)
            processor.append((time.process_time() - used) * 1000)
        return {name: wall[5:], f"{name} cpu": processor[5:]}


if __name__ == "__main__":
    print(json.dumps(run(int(sys.argv[1]))))
