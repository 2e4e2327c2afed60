"""Every rule has a case file with its expectation inside; adding a case is adding a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from planner.scheduling.compiled import Kernels
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import NONE, Driver, Schedule
from planner.timebase import iso
from tests.planner.scheduling.case_files import FOLDER, Case

FILES = sorted(FOLDER.glob("*.toml"))


def found(schedule: Schedule, task_id: int, name: str) -> Any:
    """Return one attribute of a task's schedule in the form that case files use."""
    value = getattr(schedule, name)[schedule.slot_of[task_id]]
    if name == "driver":
        return Driver(int(value)).name.lower().replace("_", "-")
    if name.endswith(("start", "finish")):
        return "" if value == NONE else iso(int(value))
    return value.item()


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_case(path: Path, kernels: Kernels) -> None:
    case = Case(path)
    schedule = Engine(case.project, kernels=kernels).schedule
    for name, wanted in case.expected.items():
        got = {key: found(schedule, case.task_id(name), key) for key in wanted}
        assert got == wanted, f"{case.data['rule']}: {name}"
    assert [(one.code, one.task_id) for one in schedule.problems] == case.problems
