"""Both scheduling passes, compiled, against the same algorithm in C on the same arrays."""

from __future__ import annotations

import ctypes
import shutil
import statistics
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from planner.scheduling import compiled, passes, warm_up
from planner.scheduling.compiled import Kernels
from planner.scheduling.engine import Engine
from planner.scheduling.kernels import arrays
from planner.scheduling.kernels.arrays import Found, Marks, Network, WorkTables
from tests.benchmarks.generate import generated_plan
from tests.benchmarks.measurement import Measurement, Options, measured, times

SOURCE = Path(__file__).with_name("passes_reference.c")
RATIO_BUDGET = 1.5
ROUNDS = 15
FIELDS = ("order", "structure", "links", "leaves", "tracks", "settings")


def measure(options: Options) -> Iterator[Measurement]:
    """Measure the passes for each size."""
    warm_up.start()
    if not compiled.wait(300):
        raise RuntimeError(f"kernels were not compiled: {compiled.LOADER.error}")
    library = _built(options.folder)
    for size in options.sizes:
        engine = Engine(generated_plan(size), kernels=compiled.kernels())
        yield from _compared(engine, compiled.kernels(), library, size)


def _compared(engine: Engine, kernels: Kernels, library: ctypes.CDLL | None, size: int) -> Iterator[Measurement]:
    net, tables = engine.model.net, engine.model.rows.tables()
    ours = times(lambda: _ours(kernels, net, tables), ROUNDS)
    yield measured(f"both passes, {size:,} tasks", ours, note="with what they need allocated")
    whole = times(lambda: passes.run(engine.model, kernels), ROUNDS)
    yield measured(f"both passes with slack, {size:,} tasks", whole)
    what = f"both passes against C, {size:,} tasks"
    if library is None:
        yield Measurement(what, None, "×", RATIO_BUDGET, "no C compiler")
        return
    reference = _Reference(library, net, tables)
    _check_equal(reference(), _ours(kernels, net, tables))
    # Turn by turn, so that whatever else the machine does meets both.
    pairs = [(times(lambda: _ours(kernels, net, tables), 1)[0], times(reference, 1)[0]) for _ in range(ROUNDS)]
    in_c = statistics.median(pair[1] for pair in pairs)
    note = f"C {in_c:.2f} ms"
    yield measured(what, [mine / theirs for mine, theirs in pairs], "×", RATIO_BUDGET, note)


def _ours(kernels: Kernels, net: Network, tables: WorkTables) -> Found:
    """Run the two compiled passes and nothing else."""
    found, marks = _empty(net)
    kernels.forward_pass(net, tables, found, marks, False)
    kernels.backward_pass(net, tables, found, marks, int(kernels.project_finish(net, found)))
    return found


def _empty(net: Network) -> tuple[Found, Marks]:
    count = net.leaves.shape[1]
    values = np.full((arrays.FOUND_ROWS, count), arrays.NONE, dtype=np.int64)
    limit = np.full(net.links.shape[1], arrays.NONE, dtype=np.int64)
    values[[arrays.FIRST_LEAF, arrays.DRIVER_LINK]] = -1
    marks = Marks(*(np.ones(length, dtype=np.bool_) for length in (2 * count, 2 * count, count)))
    return Found(values, limit), marks


def _check_equal(in_c: Found, ours: Found) -> None:
    for row in (arrays.EARLY_START, arrays.EARLY_FINISH, arrays.LATE_START, arrays.LATE_FINISH, arrays.DRIVER):
        wrong = np.flatnonzero(in_c.values[row] != ours.values[row])
        if len(wrong):
            raise RuntimeError(f"{SOURCE.name} is out of step with the kernels: row {row}, slots {wrong[:5]}")


def _built(folder: Path) -> ctypes.CDLL | None:
    """Compile the reference with what `kernels.arrays` calls its rows and codes; None without a compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        return None
    numbers = {name: value for name, value in vars(arrays).items() if name.isupper() and isinstance(value, int)}
    numbers.pop("NONE")
    target = folder / "passes_reference.so"
    defines = [f"-D{name}={value}" for name, value in numbers.items()]
    subprocess.run([compiler, "-O3", "-shared", "-fPIC", *defines, "-o", str(target), str(SOURCE)], check=True)
    return ctypes.CDLL(str(target))


class _Tables(ctypes.Structure):
    """`Tables` of the C file."""

    _fields_ = (
        ("day_work", ctypes.c_void_p),
        ("day_pattern", ctypes.c_void_p),
        ("day_hint", ctypes.c_void_p),
        ("hints", ctypes.c_int64),
        ("hint_step", ctypes.c_void_p),
        ("pattern_first", ctypes.c_void_p),
        ("interval_start", ctypes.c_void_p),
        ("interval_end", ctypes.c_void_p),
    )


class _Net(ctypes.Structure):
    """`Net` of the C file."""

    _fields_ = (
        *((name, ctypes.c_int64) for name in ("nodes", "slots", "links_count")),
        *((name, ctypes.c_void_p) for name in FIELDS),
        ("tracks_count", ctypes.c_int64),
        ("tables", _Tables),
        *((name, ctypes.c_void_p) for name in ("values", "limit", "forward", "backward", "slack")),
    )


class _Reference:
    """The C passes on one network; calling it runs both."""

    def __init__(self, library: ctypes.CDLL, net: Network, tables: WorkTables) -> None:
        self._run: Callable[[object], int] = library.both_passes
        self._network = net
        self._kept = [_contiguous(getattr(net, name)) for name in FIELDS]
        columns = [_contiguous(column) for column in tables]
        self._kept += columns
        work, pattern, hint, *rest = [column.ctypes.data for column in columns]
        c_tables = _Tables(work, pattern, hint, tables.day_hint.shape[1], *rest)
        sizes = (len(net.order), net.leaves.shape[1], net.links.shape[1])
        inputs = [array.ctypes.data for array in self._kept[: len(FIELDS)]]
        self._net = _Net(*sizes, *inputs, net.tracks.shape[1], c_tables)

    def __call__(self) -> Found:
        """Run the passes on fresh results."""
        found, marks = _empty(self._network)
        net = self._net
        net.values, net.limit = found.values.ctypes.data, found.limit.ctypes.data
        net.forward, net.backward, net.slack = (flags.ctypes.data for flags in marks)
        self._run(ctypes.byref(net))
        return found


def _contiguous(array: NDArray[np.generic]) -> NDArray[np.generic]:
    return np.ascontiguousarray(array)
