"""The schedule against what other planners stored: real plans of Microsoft Project, and a peer's answers.

Compared as the corpus' own scorer does: leaf, active tasks; start and finish to the minute, total slack to the
minute; fair tasks are those whose stored values follow from the file. What differs is explained in DIFFERENCES.md.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from planner.exchange.mspdi import read_mspdi
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import Schedule
from planner.timebase import instant

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not beside the checkout")


@dataclass(slots=True)
class Share:
    """How many of the tasks compared are exact."""

    exact: int = 0
    compared: int = 0

    def add(self, exact: bool) -> None:
        """Count one task."""
        self.exact += exact
        self.compared += 1

    @property
    def percent(self) -> float:
        """The exact ones in percent; all of them when there are none."""
        return 100 * self.exact / self.compared if self.compared else 100.0


class Score:
    """Shares of exact dates and slack, of fair tasks and of all."""

    def __init__(self) -> None:
        """Start with nothing compared."""
        self.dates, self.fair_dates, self.slack, self.fair_slack = Share(), Share(), Share(), Share()
        self.names: list[str] = []

    def take(self, name: str, answer: dict[str, Any], got: tuple[int, int, int] | None) -> None:
        """Compare one task with its stored answer."""
        expected = (_minute(answer["start"]), _minute(answer["finish"]))
        exact = got is not None and all(abs(a - b) < 1 for a, b in zip(got[:2], expected, strict=True))
        self.dates.add(exact)
        if answer.get("fair_chain"):
            self.fair_dates.add(exact)
            self.names += [] if exact else [name]
        slack = (answer.get("total_slack") or {}).get("min")
        if slack is not None:
            same = got is not None and abs(got[2] - slack) < 1
            self.slack.add(same)
            if answer.get("fair_slack"):
                self.fair_slack.add(same)


def _minute(text: str) -> float:
    """Return a stored instant in minutes; some have seconds, which count as part of one."""
    moment = dt.datetime.fromisoformat(text[:19])
    return instant(moment) + moment.second / 60


def _compared(tasks: dict[str, dict[str, Any]]) -> Iterator[tuple[str, dict[str, Any]]]:
    for uid, task in tasks.items():
        skipped = task.get("summary") or task.get("external_task") or task.get("external_project")
        if task.get("id") and not skipped and task.get("active", True) and task.get("start") and task.get("finish"):
            yield uid, task


def _dates(schedule: Schedule, task_id: int | None) -> tuple[int, int, int] | None:
    if task_id is None:
        return None
    slot = schedule.slot_of[task_id]
    return int(schedule.start[slot]), int(schedule.finish[slot]), int(schedule.total_slack[slot])


def score(folder: str) -> Score:
    """Recalculate every plan of a folder and compare."""
    result = Score()
    for path in sorted((CORPUS / folder).glob("*.expected.json")):
        name = path.name.removesuffix(".expected.json")
        tasks = json.loads(path.read_text(encoding="utf-8"))["tasks"]
        project = read_mspdi(path.with_name(f"{name}.xml")).project
        schedule = Engine(project).schedule
        ids = {str(task.source_uid): task.id for task in project.tasks.values()}
        for uid, answer in _compared(tasks):
            result.take(f"{name} {uid}", answer, _dates(schedule, ids.get(uid)))
    return result


def test_real_plans() -> None:
    found = score("public")
    assert found.fair_dates.percent >= 99.9, found.names
    assert found.dates.percent >= 98.8
    assert found.fair_slack.percent >= 99.9
    assert found.slack.percent >= 97.5


def test_plans_with_the_answers_of_a_peer() -> None:
    found = score("public_diff")
    assert found.fair_dates.percent >= 98.3, found.names
    assert found.fair_slack.percent >= 98.7
