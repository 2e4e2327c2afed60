"""Every rule has a case file with its expectation inside; adding a case is adding a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from planner.fields import FIELDS
from planner.project import Project
from planner.scheduling.compiled import Kernels
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import NONE, Driver, Schedule
from planner.timebase import Span, iso
from tests.planner.scheduling.case_files import FOLDER, Case

FILES = sorted(FOLDER.glob("*.toml"))


def found(project: Project, schedule: Schedule, task_id: int, name: str) -> Any:
    """Return one attribute of a task's schedule in the form that case files use."""
    if name in ("start_slack", "finish_slack"):
        slack = FIELDS[name].value(project, schedule, task_id)
        return slack.minutes if isinstance(slack, Span) else None
    value = getattr(schedule, name)[schedule.slot_of[task_id]]
    if name == "driver":
        return Driver(int(value)).name.lower().replace("_", "-")
    if name.endswith(("start", "finish")):
        return "" if value == NONE else iso(int(value))
    return value.item()


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_case(path: Path, kernels: Kernels) -> None:
    case = Case(path)
    engine = Engine(case.project, kernels=kernels)
    schedule = engine.schedule
    for name, wanted in case.expected.items():
        got = {key: found(case.project, schedule, case.task_id(name), key) for key in wanted}
        assert got == wanted, f"{case.data['rule']}: {name}"
    for goal, paths in case.paths.items():
        got_paths = engine.path_to(goal, len(paths) + 1).paths
        assert [(one.slack, one.task_ids, one.joins_id) for one in got_paths] == paths, case.data["rule"]
    assert [(one.code, one.task_id) for one in schedule.problems] == case.problems
