"""The loader: the plain form until the compiled one is ready, one machine code a function, kept where it may be."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from planner.scheduling import compiled
from planner.scheduling.compiled import Kernels, Loader
from planner.scheduling.engine import Engine
from tests.planner.scheduling.case_files import FOLDER, Case


def test_scheduling_does_not_import_numba() -> None:
    code = "import sys, planner.scheduling.engine, planner.scheduling.warm_up; sys.exit('numba' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_every_plan_runs_the_same_machine_code(compiled_kernels: Kernels) -> None:
    for path in sorted(FOLDER.glob("*.toml")):
        Engine(Case(path).project, kernels=compiled_kernels)
    entries = ("forward_pass", "backward_pass", "slack_pass", "mark_gaps", "project_finish", "arrange")
    assert {name: len(getattr(compiled_kernels, name).signatures) for name in entries} == dict.fromkeys(entries, 1)


def test_paths_are_compiled_beforehand(compiled_kernels: Kernels) -> None:
    names = ("path_slack", "trace_driving", "longest_path")
    before = {name: list(getattr(compiled_kernels, name).signatures) for name in names}
    assert all(before.values())
    for path in sorted(FOLDER.glob("*.toml"))[:20]:
        project = Case(path).project
        Engine(project, kernels=compiled_kernels).watch(next(iter(project.tasks)))
    assert {name: list(getattr(compiled_kernels, name).signatures) for name in names} == before


def test_the_names_to_inline_exist() -> None:
    assert vars(compiled.LOADER.plain).keys() >= compiled.INLINED


def test_a_failure_leaves_the_plain_form() -> None:
    def broken(kernels: Kernels) -> None:
        raise RuntimeError("no compiler")

    loader = Loader()
    told: list[bool] = []
    loader.when_done(lambda: told.append(True))
    loader.start(broken)
    assert not loader.wait(60)
    assert loader.current is loader.plain
    assert str(loader.error) == "no compiler"
    assert told == [True]


def test_without_a_writable_folder_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(blocked))
    assert compiled.cache_folder() is None


def test_the_folder_belongs_to_these_sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    folder = compiled.cache_folder()
    assert folder is not None
    assert folder.parent == tmp_path
    assert list(folder.iterdir()) == []
