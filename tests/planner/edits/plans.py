"""Small plans for tests of edits, written as indented lines.

Each line is a task: "A 2d", "  B 1d < A, C SS+1d" (indented below the line above it, waiting for A and C), "M 0d".
The project starts Mon 2026-08-03 08:00 on a calendar of Monday to Friday, 08-12 and 13-17.
"""

import re
from collections.abc import Callable

import msgspec
import pytest

from planner.errors import EditRefused
from planner.fields import FIELDS
from planner.messages import SENTENCES
from planner.patch import Patch
from planner.predecessors import parse_lag
from planner.project import Project
from planner.records import Calendar, Link, LinkType, Plan, Task
from planner.session import Change, MemoryJournal, Session
from planner.timebase import EXACT, Units, parse_date, parse_duration

CALENDAR_ID = 77
WORKDAY = ((480, 720), (780, 1020))
LINE = re.compile(r"(?P<indent> *)(?P<name>\w+)(?: (?P<duration>\S+))?(?: < (?P<links>.+))?")


def at(text: str, minute: int = 480) -> int:
    """Return the instant of "Tue 4 Aug 26 17:00" or of any other date; 08:00 without a time."""
    return parse_date(text, default_minute=minute, reference=parse_date("2026-08-03", default_minute=0))


def project(*lines: str, **settings: object) -> Project:
    given = {"start": at("2026-08-03"), "calendar_id": CALENDAR_ID, "status_is_data_date": False} | settings
    records: list[tuple[str, object]] = [("plan", msgspec.structs.replace(Plan(), **given))]
    records.append(("calendars", Calendar(id=CALENDAR_ID, name="Standard", week=(WORKDAY,) * 5 + ((), ()))))
    ids: dict[str, int] = {}
    parents: list[tuple[int, int]] = []
    for number, line in enumerate(lines):
        match = LINE.fullmatch(line)
        assert match, line
        indent, task_id = len(match["indent"]), 1000 + number
        while parents and parents[-1][0] >= indent:
            parents.pop()
        span = parse_duration(match["duration"] or "1d", Units())
        task = Task(
            id=task_id, name=match["name"], rank=f"a{number:02}V", duration=span.minutes, duration_unit=span.unit,
            parent_id=parents[-1][1] if parents else None, milestone=span.minutes == 0,
        )  # fmt: skip
        records.append(("tasks", task))
        ids[match["name"]] = task_id
        parents.append((indent, task_id))
        records.extend(("links", link) for link in _links(match["links"] or "", ids, task_id))
    return Project(records)  # type: ignore[arg-type]


def _links(text: str, ids: dict[str, int], successor_id: int) -> list[Link]:
    found = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        match = re.fullmatch(r"(\w+?)(?: (FS|SS|FF|SF))?([+-].+)?", part)
        assert match, part
        lag, unit = parse_lag(match[3] or "", Units())
        found.append(
            Link(
                id=5000 + ids[match[1]] * 100 + successor_id, predecessor_id=ids[match[1]],
                successor_id=successor_id, type=LinkType(match[2] or "FS"), lag=lag, lag_unit=unit,
            )
        )  # fmt: skip
    return found


class Sheet(Session):
    """An open plan of the given tasks, read by their names."""

    def __init__(self, *lines: str, **settings: object) -> None:
        super().__init__(project(*lines, **settings), MemoryJournal())

    def do(self, edit: Callable[..., Patch], *args: object, **kwargs: object) -> Change | None:
        """Apply an edit whose arguments the type checker need not know."""
        return self.apply(edit, *args, **kwargs)

    def id(self, name: str) -> int:
        return next(task.id for task in self.project.tasks.values() if task.name == name)

    def ids(self, names: str) -> list[int]:
        return [self.id(name) for name in names.split()]

    def task(self, name: str) -> Task:
        return self.project.tasks[self.id(name)]

    def start(self, name: str) -> str:
        found = self.schedule.start_of(self.id(name))
        return "" if found is None else EXACT.format(found)

    def finish(self, name: str) -> str:
        found = self.schedule.finish_of(self.id(name))
        return "" if found is None else EXACT.format(found)

    def text(self, name: str, key: str) -> str:
        return FIELDS[key].text(self.project, self.schedule, self.id(name))

    def outline(self) -> str:
        """Return the outline as "A(B C(D)) E"."""
        tasks = self.project.tasks

        def below(parent: int | None) -> str:
            found = ((tasks[one].name, below(one)) for one in self.project.children(parent))
            return " ".join(f"{name}({inner})" if inner else name for name, inner in found)

        return below(None)

    def links(self, name: str) -> str:
        return self.text(name, "predecessors")


def tables(project: Project) -> dict[str, dict[int, object]]:
    """Return all records, to compare states of a plan."""
    found: dict[str, dict[int, object]] = {}
    for table, record in project.records():
        found.setdefault(table, {})[record.id] = record
    return found


def refusal(sheet: Sheet, edit: Callable[..., Patch], *args: object, **kwargs: object) -> tuple[str, str]:
    """Return the code and the sentence with which an edit is refused; nothing may have changed."""
    before = tables(sheet.project)
    with pytest.raises(EditRefused) as refused:
        sheet.do(edit, *args, **kwargs)
    assert tables(sheet.project) == before
    assert refused.value.code in SENTENCES, refused.value.code
    return refused.value.code, str(refused.value)
