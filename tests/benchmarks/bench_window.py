"""The window as a whole: start, open, one edit, memory, and the way to PDF; each run in a fresh process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.generate import write_plan
from tests.benchmarks.measurement import Measurement, Options, measured

ROOT = Path(__file__).resolve().parents[2]
OPEN_BUDGET = {10_000: 600.0, 100_000: 3000.0}
EDITS = 25
KINDS = {"edits": "one edit", "links": "a link added", "added": "a task added", "deleted": "a task deleted"}
"""What the probe does to a plan, and what that is called."""
PAGES = ("--paper", "A3", "--pages-wide", "2", "--pages-tall", "2")


def measure(options: Options) -> Iterator[Measurement]:
    """Measure everything that needs the window."""
    with tempfile.TemporaryDirectory(dir=options.folder) as home:
        runner = _Runner(Path(home))
        yield from _start(runner, options)
        for size in options.sizes:
            plan = Path(home) / f"generated-{size}.fairlead"
            write_plan(plan, size)
            yield from _open(runner, options, plan, size)
            yield from _rows(runner, plan, size)
        yield from _print(runner, options)


class _Runner:
    """Runs the program with a home of its own, without a display."""

    def __init__(self, home: Path) -> None:
        self._home = home
        folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        self._environment = os.environ | folders | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}

    def run(self, *command: str) -> str:
        """Run Python with arguments and return what it prints.

        Raises:
            RuntimeError: it failed; the message is what it said.
        """
        done = subprocess.run(
            [sys.executable, *command], cwd=ROOT, env=self._environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(f"{command}: {done.stderr[-2000:]}")
        return done.stdout

    def afresh(self, *arguments: str) -> dict[str, float]:
        """Run the probe where nothing was opened before, so that the window stands empty."""
        with tempfile.TemporaryDirectory(dir=self._home) as home:
            return _Runner(Path(home)).probe(*arguments)

    def probe(self, *arguments: str) -> dict[str, float]:
        """Run the probe and return its figures."""
        printed = self.run("-m", "tests.benchmarks.window_probe", *arguments)
        figures: dict[str, float] = json.loads(printed.splitlines()[-1])
        return figures

    def begun(self, *plan: str) -> float:
        """Return the milliseconds from before the process exists until the window is usable."""
        return self.probe("start", str(time.monotonic()), *plan)["ms"]


def _start(runner: _Runner, options: Options) -> Iterator[Measurement]:
    runner.begun()
    runs = [runner.begun() for _ in range(options.runs)]
    yield measured("second start until the window with the sample is usable", runs, budget=1500)


def _open(runner: _Runner, options: Options, plan: Path, size: int) -> Iterator[Measurement]:
    tasks = f"{size:,} tasks"
    runs = [runner.afresh("open", str(plan)) for _ in range(options.runs)]
    opened = [run["ms"] for run in runs]
    yield measured(f"open {tasks} to first paint, in a window that stands", opened, budget=OPEN_BUDGET.get(size))
    if size in OPEN_BUDGET:
        cold = [runner.begun(str(plan)) for _ in range(options.runs)]
        yield measured(f"start with {tasks} given, until usable", cold, note="process start included")
    memory = [run["mb"] for run in runs]
    peak = max(run["peak_mb"] for run in runs)
    budget = 600.0 if size == 100_000 else None
    yield measured(f"memory with {tasks} open", memory, "MB", budget, note=f"highest {peak:.0f} MB")
    edits = runner.afresh("edit", str(plan), str(EDITS))
    budget = 16.0 if size == 10_000 else None
    for kind, what in KINDS.items():
        figures: list[float] = edits[kind]  # type: ignore[assignment]
        yield measured(f"{what} on {tasks}: apply, commit, reschedule, repaint", figures, budget=budget)


def _rows(runner: _Runner, plan: Path, size: int) -> Iterator[Measurement]:
    """Measure what filters and folds the rows of a plan."""
    figures = runner.afresh("rows", str(plan))
    filtered: list[float] = figures["filter"]  # type: ignore[assignment]
    folded: list[float] = figures["fold"]  # type: ignore[assignment]
    yield measured(
        f"filter {size:,} tasks by a letter more or less, repaint", filtered, budget=50.0 if size == 10_000 else None
    )
    yield measured(f"fold or unfold all of {size:,} tasks, repaint", folded, budget=100.0)


def _print(runner: _Runner, options: Options) -> Iterator[Measurement]:
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        plan, paper = Path(folder) / "sample.fairlead", Path(folder) / "sample.pdf"
        runner.run("main.py", "new", str(plan), "--template", "platform-migration")
        runs = []
        for _ in range(options.runs):
            begin = time.perf_counter()
            runner.run("main.py", "export", str(plan), "-o", str(paper), *PAGES)
            runs.append((time.perf_counter() - begin) * 1000)
        pages = paper.read_bytes().count(b"/Type /Page\n") or paper.read_bytes().count(b"/Type /Page/")
        yield measured("sample to PDF, A3, whole command", runs, budget=2000, note=f"{pages} pages")
