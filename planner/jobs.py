"""Work that takes too long for a window: functions for `planner.worker`, on paths, with answers that travel well."""

from __future__ import annotations

import time
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

TELL_EVERY = 0.1
"""Seconds between two reports of progress."""


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


class Rarely:
    """Tells no more than ten times a second."""

    def __init__(self, tell: Tell) -> None:
        """Pass on to `tell`."""
        self._tell, self._due = tell, 0.0

    def __call__(self, said: object) -> None:
        """Tell what is said, unless something was said just now."""
        now = time.monotonic()
        if now >= self._due:
            self._tell(said)
            self._due = now + TELL_EVERY


def movement_in(path: Path, since: int, task_id: int, tell: Tell) -> Movement:
    """Return what moved a task of a plan file since a journal row; tells how many of how many edits are taken in.

    Raises:
        LoadError: the plan, or its journal, cannot be read.
        StorageError: the file cannot be opened.
    """
    follower = Follower(path)
    try:
        return movement(follower.project_at(since), follower.history(since), task_id, Rarely(tell))
    finally:
        follower.close()
