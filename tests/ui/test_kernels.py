"""Large plans wait for the compiled kernels, small ones do not, and nothing waits for ever."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from planner.scheduling import compiled, warm_up
from ui.kernels import HUGE_BYTES, LARGE_BYTES, KernelLoader


class Compiler:
    """A compiler that is done when the test says so."""

    def __init__(self) -> None:
        self.started = 0
        self.done = lambda: None
        self.ready = False

    def start(self) -> None:
        self.started += 1

    def when_done(self, callback: object) -> None:
        self.done = callback  # type: ignore[assignment]


@pytest.fixture
def compiler(monkeypatch: pytest.MonkeyPatch) -> Compiler:
    compiler = Compiler()
    monkeypatch.setattr(warm_up, "start", compiler.start)
    monkeypatch.setattr(compiled, "when_done", compiler.when_done)
    monkeypatch.setattr(compiled, "ready", lambda: compiler.ready)
    monkeypatch.setattr(compiled, "cache_folder", lambda: None)
    return compiler


@pytest.fixture
def loader(qapp: QCoreApplication, compiler: Compiler) -> KernelLoader:
    return KernelLoader()


def plan_of(folder: Path, size: int) -> Path:
    path = folder / "plan.fairlead"
    with path.open("wb") as file:
        file.truncate(size)
    return path


def test_a_small_plan_opens_at_once(loader: KernelLoader, compiler: Compiler, tmp_path: Path) -> None:
    assert loader.hold(plan_of(tmp_path, 1000)) is False
    assert loader.hold(tmp_path / "missing") is False
    assert compiler.started == 0


def test_a_large_plan_opens_when_compiling_is_done(
    qtbot: QtBot, loader: KernelLoader, compiler: Compiler, tmp_path: Path
) -> None:
    path = plan_of(tmp_path, HUGE_BYTES)
    assert loader.hold(path)
    assert compiler.started == 1
    assert not loader._patience.isActive()
    with qtbot.waitSignal(loader.released) as released:
        compiler.done()
    assert released.args == [path]


def test_a_middling_plan_does_not_wait_long(
    qtbot: QtBot, loader: KernelLoader, compiler: Compiler, tmp_path: Path
) -> None:
    path = plan_of(tmp_path, LARGE_BYTES)
    assert loader.hold(path)
    with qtbot.waitSignal(loader.released) as released:
        loader._patience.start(1)
    assert released.args == [path]
    seen: list[object] = []
    loader.released.connect(seen.append)
    compiler.done()
    assert seen == [], "it is opened once"


def test_with_compiled_kernels_nothing_waits(loader: KernelLoader, compiler: Compiler, tmp_path: Path) -> None:
    compiler.ready = True
    assert loader.hold(plan_of(tmp_path, HUGE_BYTES)) is False


def test_the_first_compiling_is_left_to_another_process(
    qtbot: QtBot,
    loader: KernelLoader,
    compiler: Compiler,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(compiled, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr("ui.kernels.MODULE", "this")
    loader.start()
    assert compiler.started == 0
    qtbot.waitUntil(lambda: compiler.started == 1)
    loader.start()
    assert compiler.started == 1


def test_closing_ends_the_other_process(
    loader: KernelLoader, compiler: Compiler, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr("ui.kernels.MODULE", "asyncio")
    loader.start()
    loader.stop()
    assert compiler.started == 0
