"""The kernels in their two forms: as they are, and compiled by numba in a thread.

`kernels()` returns the form to use now: the plain modules until `start()` has been called and the compiler is done.
The compiled form is made from second copies of the modules, because a compiled function would have its plain
callees compiled on the spot. numba is imported in the thread alone; the import takes half a second.

Machine code is kept in the user's cache folder under a hash of the sources, so that an edit to one module never runs
with stale code of another; where that folder is not writable nothing is kept.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FunctionType, ModuleType, SimpleNamespace
from typing import cast

import platformdirs

from planner.scheduling.kernels import (
    arrays,
    backward,
    forward,
    lags,
    ordering,
    paths,
    placing,
    slack,
    worktime,
)

MODULES: tuple[ModuleType, ...] = (worktime, lags, ordering, placing, forward, backward, slack, paths)
"""Kernel modules, each after those it calls."""
INLINED = frozenset(
    {
        "counts_on_clock", "critical_flags", "driving_link", "exact_finish", "finish_from", "lag_minutes",
        "late_finish", "latest_finish", "last_work", "late_start", "leaf_limit", "leaf_slack", "least_gap", "link_gap",
        "link_instant", "link_limit", "mark_dependants",
        "mark_sources", "place_late", "place_leaf", "scheduled", "shifted", "snapped", "start_for",
        "total_slack",
    }
)  # fmt: skip
"""Functions on the way of every task: they are compiled into their callers. Others are called, so that the machine
code stays small; what they pass on (a dozen arrays) costs more than most of them do."""
DIGEST_LENGTH = 16
STALE_SECONDS = 30 * 24 * 3600
LARGE_PLAN = 5000
"""Up to so many tasks the plain form is quick enough to wait for."""


class Kernels(SimpleNamespace):
    """All kernel functions by name, in one form."""


def _functions(modules: tuple[ModuleType, ...]) -> dict[str, Callable[..., object]]:
    return {
        name: value
        for module in modules
        for name, value in vars(module).items()
        if getattr(value, "__module__", None) == module.__name__ and callable(value)
    }


class Loader:
    """Makes the compiled form once, in a thread, and tells who waits for it.

    Attributes:
        error: why compiling failed; the plain form stays in use then.
    """

    def __init__(self) -> None:
        """Begin with the plain form."""
        self.plain = Kernels(**_functions(MODULES))
        self.current = self.plain
        self.error: Exception | None = None
        self._done = threading.Event()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._waiting: list[Callable[[], None]] = []

    def start(self, warm_up: Callable[[Kernels], None]) -> None:
        """Begin to compile; `warm_up` calls every kernel once with arrays of the real types."""
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._compile, args=(warm_up,), name="kernels", daemon=True)
                self._thread.start()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until compiling has ended; return whether the compiled form is in use."""
        self._done.wait(timeout)
        return self.ready

    @property
    def ready(self) -> bool:
        """Whether the compiled form is in use."""
        return self.current is not self.plain

    def when_done(self, callback: Callable[[], None]) -> None:
        """Call back once when compiling has ended, from the compiling thread; at once when it has."""
        with self._lock:
            if not self._done.is_set():
                self._waiting.append(callback)
                return
        callback()

    def _compile(self, warm_up: Callable[[Kernels], None]) -> None:
        try:
            made = _compiled_kernels()
            warm_up(made)
            self.current = made
        except Exception as error:  # the plain form keeps working, whatever the compiler trips over
            self.error = error
        with self._lock:
            self._done.set()
            waiting, self._waiting = self._waiting, []
        for callback in waiting:
            callback()


LOADER = Loader()


def kernels() -> Kernels:
    """Return the kernels in the form to use now."""
    return LOADER.current


def ready() -> bool:
    """Whether the compiled form is in use."""
    return LOADER.ready


def wait(timeout: float | None = None) -> bool:
    """Wait until compiling, once started, has ended; return whether the compiled form is in use."""
    return LOADER.wait(timeout)


def when_done(callback: Callable[[], None]) -> None:
    """Call back once when compiling has ended, from the compiling thread."""
    LOADER.when_done(callback)


def _compiled_kernels() -> Kernels:
    import numba

    cache = cache_folder()
    if cache is not None:
        numba.config.CACHE_DIR = str(cache)  # type: ignore[attr-defined]
    copies: dict[str, ModuleType] = {}
    for module in MODULES:
        copies[module.__name__] = _compiled_copy(module, copies, partial(_compiled_function, cache is not None))
    return Kernels(**_functions(tuple(copies.values())))


def _compiled_function(cached: bool, function: FunctionType) -> Callable[..., object]:
    """Compile a function; without reference counts, which none of these needs and which cost more than the work."""
    import numba

    compiler = cast("Callable[..., Callable[[FunctionType], Callable[..., object]]]", numba.njit)
    if function.__name__ in INLINED:
        return compiler(nogil=True, _nrt=False, inline="always")(function)
    return compiler(cache=cached, nogil=True, _nrt=False)(function)


def _compiled_copy(
    module: ModuleType, copies: dict[str, ModuleType], compile_: Callable[[FunctionType], Callable[..., object]]
) -> ModuleType:
    """Return a copy of a kernel module with its functions compiled and its callees taken from earlier copies."""
    spec = importlib.util.spec_from_file_location(module.__name__, module.__file__)
    if spec is None or spec.loader is None:
        raise ImportError(module.__name__)
    copy = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(copy)
    for name, value in list(vars(copy).items()):
        if isinstance(value, FunctionType):
            own = value.__module__ == module.__name__
            setattr(copy, name, compile_(value) if own else getattr(copies[value.__module__], name))
    return copy


def cache_folder() -> Path | None:
    """Return the writable folder for machine code of these very sources, None where there is none."""
    given = os.environ.get("NUMBA_CACHE_DIR")
    base = Path(given) if given else Path(platformdirs.user_cache_dir("fairlead")) / "kernels"
    digest = hashlib.sha256()
    for source in (__file__, arrays.__file__, *(str(module.__file__) for module in MODULES)):
        digest.update(Path(source).read_bytes())
    folder = base / digest.hexdigest()[:DIGEST_LENGTH]
    try:
        _remove_stale(base)
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f"probe-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError:
        return None
    return folder


def _remove_stale(base: Path) -> None:
    """Remove what other versions left behind and nobody has used for a month."""
    for folder in base.glob("*"):
        if len(folder.name) == DIGEST_LENGTH and time.time() - folder.stat().st_mtime > STALE_SECONDS:
            shutil.rmtree(folder, ignore_errors=True)
