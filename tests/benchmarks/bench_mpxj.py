"""Both passes with slack against MPXJ's scheduler on the same plan, where Java and the `mpxj` package are installed.

MPXJ computes slack lazily, task by task, when it is asked for; only its passes are timed, so the ratio is rather low.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from planner.exchange import write
from planner.scheduling import compiled, passes, warm_up
from planner.scheduling.engine import Engine
from tests.benchmarks.generate import generated_plan
from tests.benchmarks.measurement import Measurement, Options, measured, times

ROOT = Path(__file__).resolve().parents[2]
SIZE = 10_000
ROUNDS = 9
WARM_UP = 6
AT_LEAST = 100.0


def measure(options: Options) -> Iterator[Measurement]:
    """Measure both in this run; MPXJ in a process of its own, warmed up."""
    what = f"MPXJ's passes, as a multiple of ours with slack, {SIZE:,} tasks (at least {AT_LEAST:.0f} ×)"
    if find_spec("mpxj") is None:
        yield Measurement(what, None, "×", note="mpxj is not installed")
        return
    project = generated_plan(SIZE)
    warm_up.start()
    compiled.wait(300)
    engine, kernels = Engine(project, kernels=compiled.kernels()), compiled.kernels()
    file = options.folder / "mpxj.xml"
    write(project, engine.schedule, file)
    ours = measured("", times(lambda: passes.run(engine.model, kernels), ROUNDS)).value or 1.0
    theirs = _in_java(file)
    note = f"ours {ours:.2f} ms" + ("" if min(theirs) / ours >= AT_LEAST else ": below what was promised")
    yield measured(what, [one / ours for one in theirs], "×", note=note)


def _in_java(file: Path) -> list[float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.bench_mpxj", str(file)],
        cwd=ROOT,
        env=os.environ,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    figures: list[float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def _schedule(file: Path) -> list[float]:
    """Return the milliseconds of each run of MPXJ's scheduler, after warming up."""
    import_module("mpxj")
    jpype = import_module("jpype")
    jpype.startJVM("-Xmx4g")
    reader = jpype.JClass("org.mpxj.reader.UniversalProjectReader")()
    scheduler = jpype.JClass("org.mpxj.cpm.MicrosoftScheduler")()
    found = []
    for _ in range(WARM_UP + ROUNDS):
        project = reader.read(str(file))  # afresh: it does not schedule the same plan twice
        start = project.getProjectProperties().getStartDate()
        begin = time.perf_counter()
        scheduler.schedule(project, start)
        found.append((time.perf_counter() - begin) * 1000)
    return found[WARM_UP:]


if __name__ == "__main__":
    print(json.dumps(_schedule(Path(sys.argv[1]))))
