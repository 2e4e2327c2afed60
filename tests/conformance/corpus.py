"""The schedule beside stored answers, task by task, compared as the corpus' own scorer does.

Compared are leaf, active tasks: start and finish to the minute, total slack to the minute. Fair are the tasks whose
stored values follow from the file alone.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from planner.exchange.mspdi import read_mspdi
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import Schedule
from planner.timebase import instant

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"


@dataclass(frozen=True, slots=True)
class Values:
    """Start and finish in minutes, total slack in minutes; None where there is none."""

    start: float | None
    finish: float | None
    slack: float | None


@dataclass(frozen=True, slots=True)
class Compared:
    """A task with what is here and what was stored.

    Attributes:
        plan: name of the file without ending. uid: the task in it.
        fair_dates, fair_slack: whether the stored values follow from the file.
    """

    plan: str
    uid: int
    here: Values
    there: Values
    fair_dates: bool
    fair_slack: bool

    @property
    def has_slack(self) -> bool:
        """Whether the file stores a slack."""
        return self.there.slack is not None

    @property
    def dates_exact(self) -> bool:
        """Whether start and finish are those stored."""
        return _same(self.here.start, self.there.start) and _same(self.here.finish, self.there.finish)

    @property
    def slack_exact(self) -> bool:
        """Whether the slack is the one stored, if any is."""
        return not self.has_slack or _same(self.here.slack, self.there.slack)

    @property
    def differs_in_dates(self) -> bool:
        """Whether fair dates differ."""
        return self.fair_dates and not self.dates_exact

    @property
    def differs_in_slack(self) -> bool:
        """Whether fair slack differs."""
        return self.fair_slack and not self.slack_exact


def _same(here: float | None, there: float | None) -> bool:
    return here is not None and there is not None and abs(here - there) < 1


@cache
def compared(folder: str) -> tuple[Compared, ...]:
    """Recalculate every plan of a folder and return its tasks beside their stored answers."""
    return tuple(task for path in sorted((CORPUS / folder).glob("*.expected.json")) for task in _of_plan(path))


def _of_plan(path: Path) -> Iterator[Compared]:
    name = path.name.removesuffix(".expected.json")
    project = read_mspdi(path.with_name(f"{name}.xml")).project
    schedule = Engine(project).schedule
    ids = {str(task.source_uid): task.id for task in project.tasks.values()}
    for uid, answer in _answers(json.loads(path.read_text(encoding="utf-8"))["tasks"]):
        there = Values(
            _minute(answer["start"]), _minute(answer["finish"]), (answer.get("total_slack") or {}).get("min")
        )
        fair = bool(answer.get("fair_chain")), bool(answer.get("fair_slack"))
        yield Compared(name, int(uid), _here(schedule, ids.get(uid)), there, *fair)


def _answers(tasks: dict[str, dict[str, Any]]) -> Iterator[tuple[str, dict[str, Any]]]:
    for uid, task in tasks.items():
        skipped = task.get("summary") or task.get("external_task") or task.get("external_project")
        if task.get("id") and not skipped and task.get("active", True) and task.get("start") and task.get("finish"):
            yield uid, task


def _minute(text: str) -> float:
    """Return a stored instant in minutes; some have seconds, which count as part of one."""
    moment = dt.datetime.fromisoformat(text[:19])
    return instant(moment) + moment.second / 60


def _here(schedule: Schedule, task_id: int | None) -> Values:
    if task_id is None:
        return Values(None, None, None)
    slot = schedule.slot_of[task_id]
    return Values(int(schedule.start[slot]), int(schedule.finish[slot]), int(schedule.total_slack[slot]))
