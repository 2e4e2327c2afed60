"""Work that takes too long for a window: functions for `planner.worker`, on paths, with answers that travel well."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from planner import exchange
from planner.exchange.differences import date_differences
from planner.exchange.report import LossReport
from planner.movement import Movement, movement
from planner.scheduling.engine import Engine
from planner.storage.follower import Follower
from planner.storage.plan_file import PlanFile
from planner.worker import Tell


class Stage(StrEnum):
    """What an import is at."""

    READING = "reading"
    SCHEDULING = "scheduling"
    WRITING = "writing"


def import_file(source: Path, target: Path, tell: Tell) -> LossReport:
    """Turn a file of another format into a plan file at `target` and return what was lost; tells each `Stage`.

    Raises:
        LoadError: it is not a readable plan.
        StorageError: the plan cannot be written.
    """
    tell(Stage.READING)
    imported = exchange.read(source)
    tell(Stage.SCHEDULING)
    # With the kernels as they are: to have them compiled for one schedule takes longer than that schedule.
    schedule = Engine(imported.project).schedule
    imported.report.differences[:] = date_differences(imported, schedule)
    tell(Stage.WRITING)
    PlanFile.create(target, imported.project, label=f"Import {source.name}").close(schedule)
    return imported.report


def movement_in(path: Path, since: int, task_id: int, tell: Tell) -> Movement:
    """Return what moved a task of a plan file since a journal row; nothing is told on the way.

    Raises:
        LoadError: the plan, or its journal, cannot be read.
        StorageError: the file cannot be opened.
    """
    follower = Follower(path)
    try:
        return movement(follower.project_at(since), follower.history(since), task_id)
    finally:
        follower.close()
