"""Every plan of the shared corpus opens, schedules, and comes back from a round trip with the same dates."""

from pathlib import Path

import pytest

from planner.edits.stored_dates import keep_dates
from planner.exchange import read, write
from planner.exchange.differences import date_differences, stored_dates
from planner.exchange.report import Reason
from planner.project import Project
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import Schedule

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpus"
FILES = sorted(CORPUS.glob("public/*.xml")) + sorted(CORPUS.glob("public_diff/*.xml"))

pytestmark = pytest.mark.skipif(not FILES, reason="the shared corpus is not beside the checkout")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_plan_opens_and_survives_a_round_trip(path, tmp_path):
    given = read(path)
    schedule = Engine(given.project).schedule
    assert len(schedule.ids) == len(given.project.tasks) > 0
    write(given.project, schedule, tmp_path / "again.xml")
    again = read(tmp_path / "again.xml")
    assert not again.report.oddities
    assert counts(again.project) == counts(given.project)
    assert dates(again.project, Engine(again.project).schedule) == dates(given.project, schedule)


def counts(project: Project) -> dict[str, int]:
    """Return how many records of each kind a plan has; empty resource calendars come and go."""
    tables = ("tasks", "links", "people", "teams", "assignments", "baselines", "baseline_tasks")
    return {name: len(project.table(name)) for name in tables}


def dates(project: Project, schedule: Schedule) -> list[tuple[str, int | None, int | None]]:
    """Return name, start and finish of each task in outline order."""
    return [(project.tasks[key].name, schedule.start_of(key), schedule.finish_of(key)) for key in project.outline]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_their_dates_can_be_kept(path):
    given = read(path)
    schedule = Engine(given.project).schedule
    wanted = stored_dates(date_differences(given, schedule))
    given.project.apply(keep_dates(given.project, schedule, wanted))
    left = date_differences(given, Engine(given.project).schedule)
    assert [item for item in left if item.reason is not Reason.SAME_WORK] == []
