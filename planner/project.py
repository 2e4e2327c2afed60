"""Project: the records of a plan by id, with the indexes that reading needs.

Only `Session` changes a project, through `apply`; everything else reads. Iteration order of tables is not
meaningful; the outline order is given by `outline`.
"""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import cast

from planner.patch import Patch, changed_record
from planner.records import (
    PLAN_ID,
    TABLES,
    Assignment,
    Baseline,
    BaselineTask,
    Calendar,
    CalendarException,
    CustomField,
    CustomValue,
    Goal,
    Link,
    Person,
    Plan,
    Record,
    Task,
    Team,
    WorkWeek,
)
from planner.timebase import Units
from planner.view_records import View

_OWNERS = {
    "links": ("predecessor_id", "successor_id"),
    "assignments": ("task_id", "person_id"),
    "calendar_exceptions": ("calendar_id",),
    "work_weeks": ("calendar_id",),
    "baseline_tasks": ("baseline_id", "task_id"),
}
"""Fields by which records of a table are found from the record they belong to."""
_NO_VALUES: Mapping[int, int] = {}
_WORKING_TIME = frozenset({"calendar_id", "zone"})
"""Settings of the plan that change what its calendars mean."""
_CALENDAR_TABLES = frozenset({"calendars", "calendar_exceptions", "work_weeks"})


class Project:
    """All records of one plan and their indexes.

    Attributes:
        tasks, links, calendars, calendar_exceptions, work_weeks, teams, people, assignments, baselines,
        baseline_tasks, goals, custom_fields, custom_values, views: records by id; read only outside `apply`.
        task_revision, calendar_revision: grow when a task, or working time, changes; what was derived from an
            older one is stale.
    """

    def __init__(self, records: Iterable[tuple[str, Record]] = ()) -> None:
        """Build a project from (table, record) pairs; without a plan row it gets a default one."""
        self._tables: dict[str, dict[int, Record]] = {name: {} for name in TABLES}
        for table, record in records:
            self._tables[table][record.id] = record
        self._tables["plan"].setdefault(PLAN_ID, Plan())
        self.tasks = cast("dict[int, Task]", self._tables["tasks"])
        self.links = cast("dict[int, Link]", self._tables["links"])
        self.calendars = cast("dict[int, Calendar]", self._tables["calendars"])
        self.calendar_exceptions = cast("dict[int, CalendarException]", self._tables["calendar_exceptions"])
        self.work_weeks = cast("dict[int, WorkWeek]", self._tables["work_weeks"])
        self.teams = cast("dict[int, Team]", self._tables["teams"])
        self.people = cast("dict[int, Person]", self._tables["people"])
        self.assignments = cast("dict[int, Assignment]", self._tables["assignments"])
        self.baselines = cast("dict[int, Baseline]", self._tables["baselines"])
        self.baseline_tasks = cast("dict[int, BaselineTask]", self._tables["baseline_tasks"])
        self.goals = cast("dict[int, Goal]", self._tables["goals"])
        self.custom_fields = cast("dict[int, CustomField]", self._tables["custom_fields"])
        self.custom_values = cast("dict[int, CustomValue]", self._tables["custom_values"])
        self.views = cast("dict[int, View]", self._tables["views"])
        self._custom: dict[int, dict[int, int]] = {}
        self._owned: dict[tuple[str, str], dict[int, dict[int, None]]] = {}
        self._children: dict[int | None, list[int]] = {}
        self._unsorted: set[int | None] = set()
        self._outline: _Outline | None = None
        self.task_revision = 0
        self.calendar_revision = 0
        self._index_all()

    @property
    def plan(self) -> Plan:
        """The plan's settings."""
        return cast("Plan", self._tables["plan"][PLAN_ID])

    @property
    def units(self) -> Units:
        """How durations convert to minutes."""
        plan = self.plan
        return Units(plan.minutes_per_day, plan.minutes_per_week, plan.minutes_per_day * plan.days_per_month)

    def table(self, name: str) -> dict[int, Record]:
        """Return all records of a table by id."""
        return self._tables[name]

    def records(self) -> Iterator[tuple[str, Record]]:
        """Iterate over all records with their table, parents before children."""
        for name, table in self._tables.items():
            for record in table.values():
                yield name, record

    # Structure -------------------------------------------------------------------------------------------

    def children(self, task_id: int | None) -> Sequence[int]:
        """Return the ids of the direct children in order; of the top level for None."""
        if task_id in self._unsorted:
            self._unsorted.discard(task_id)
            self._children[task_id].sort(key=self._place_among)
        return self._children.get(task_id, ())

    def is_summary(self, task_id: int) -> bool:
        """Whether a task has children."""
        return bool(self._children.get(task_id))

    @property
    def summaries(self) -> Container[int | None]:
        """The ids of all tasks that have children, and None, whose children are at the top."""
        return self._children.keys()

    def descendants(self, task_id: int | None) -> Iterator[int]:
        """Iterate over everything below a task, in outline order."""
        stack = list(reversed(self.children(task_id)))
        while stack:
            current = stack.pop()
            yield current
            stack.extend(reversed(self.children(current)))

    def ancestors(self, task_id: int) -> Iterator[int]:
        """Iterate from the parent to the top."""
        parent = self.tasks[task_id].parent_id
        while parent is not None:
            yield parent
            parent = self.tasks[parent].parent_id

    @property
    def outline(self) -> Sequence[int]:
        """All task ids in outline order (depth first)."""
        return self._outlined().order

    @property
    def outline_depths(self) -> Sequence[int]:
        """The depth of each task of `outline`; 0 at the top level."""
        return self._outlined().depth

    @property
    def outline_numbers(self) -> Sequence[str]:
        """The outline number of each task of `outline`, such as 1.4.2; cheaper for all than `wbs` for each."""
        return self._outlined().numbers()

    def row_number(self, task_id: int) -> int:
        """Return the task's 1-based number in outline order, as shown to people."""
        return self._outlined().position[task_id] + 1

    def depth(self, task_id: int) -> int:
        """Return 0 at the top level."""
        return self._outlined().depth[self._outlined().position[task_id]]

    def wbs(self, task_id: int) -> str:
        """Return the outline number, such as 1.4.2."""
        outline = self._outlined()
        above = [task_id, *self.ancestors(task_id)]
        return ".".join(str(outline.number[outline.position[place]]) for place in reversed(above))

    def _outlined(self) -> _Outline:
        if self._outline is None:
            self._outline = _Outline(self)
        return self._outline

    # What belongs to what --------------------------------------------------------------------------------

    def predecessors(self, task_id: int) -> list[Link]:
        """Return the links that lead to a task."""
        return [self.links[key] for key in self._of("links", "successor_id", task_id)]

    def successors(self, task_id: int) -> list[Link]:
        """Return the links that leave a task."""
        return [self.links[key] for key in self._of("links", "predecessor_id", task_id)]

    def assignments_of(self, task_id: int) -> list[Assignment]:
        """Return who works on a task."""
        return [self.assignments[key] for key in self._of("assignments", "task_id", task_id)]

    def exceptions_of(self, calendar_id: int) -> list[CalendarException]:
        """Return a calendar's own exceptions."""
        return [self.calendar_exceptions[key] for key in self._of("calendar_exceptions", "calendar_id", calendar_id)]

    def work_weeks_of(self, calendar_id: int) -> list[WorkWeek]:
        """Return a calendar's own work weeks."""
        return [self.work_weeks[key] for key in self._of("work_weeks", "calendar_id", calendar_id)]

    def baseline_tasks_of(self, baseline_id: int) -> list[BaselineTask]:
        """Return all that a baseline remembers."""
        return [self.baseline_tasks[key] for key in self._of("baseline_tasks", "baseline_id", baseline_id)]

    def baseline_of(self, task_id: int, number: int = 0) -> BaselineTask | None:
        """Return what baseline `number` remembers of a task."""
        kept = (self.baseline_tasks[key] for key in self._of("baseline_tasks", "task_id", task_id))
        return next((row for row in kept if self.baselines[row.baseline_id].number == number), None)

    def custom_value(self, task_id: int, field_id: int) -> CustomValue | None:
        """Return the value of a custom field of a task, None where it has none."""
        value_id = self._custom.get(field_id, _NO_VALUES).get(task_id)
        return None if value_id is None else self.custom_values[value_id]

    def custom_values_of(self, field_id: int) -> list[CustomValue]:
        """Return all values of a custom field."""
        return [self.custom_values[key] for key in self._custom.get(field_id, _NO_VALUES).values()]

    def referrers(self, table: str, field: str, record_id: int) -> list[int]:
        """Return the ids of `table`'s records whose `field` names `record_id` (fields of owning references only)."""
        return list(self._of(table, field, record_id))

    def _of(self, table: str, field: str, owner: int) -> Iterable[int]:
        return self._owned[table, field].get(owner, ())

    # Change ----------------------------------------------------------------------------------------------

    def apply(self, patch: Patch) -> None:
        """Swap the records of a patch in and keep the indexes; for `Session` alone."""
        for op in patch:
            before = self._tables[op.table].get(op.id)
            after = changed_record(op.table, before, op)
            if after is None:
                del self._tables[op.table][op.id]
            else:
                self._tables[op.table][op.id] = after
            self._reindex(op.table, op.id, before, after)
            if op.table == "tasks":
                self.task_revision += 1
            elif op.table in _CALENDAR_TABLES or (op.table == "plan" and _WORKING_TIME & (op.after or {}).keys()):
                self.calendar_revision += 1

    def _index_all(self) -> None:
        self._owned = {(table, field): defaultdict(dict) for table, fields in _OWNERS.items() for field in fields}
        for (table, field), owned in self._owned.items():
            records = self._tables[table]
            for record_id, owner in zip(records, map(attrgetter(field), records.values()), strict=True):
                owned[owner][record_id] = None
        self._custom = defaultdict(dict)
        for value in self.custom_values.values():
            self._custom[value.field_id][value.task_id] = value.id
        self._children = defaultdict(list)
        for task in self.tasks.values():
            self._children[task.parent_id].append(task.id)
        self._unsorted = set(self._children)

    def _own(self, table: str, record: Record) -> None:
        for field in _OWNERS[table]:
            self._owned[table, field][getattr(record, field)][record.id] = None

    def _disown(self, table: str, record: Record) -> None:
        for field in _OWNERS[table]:
            owner = getattr(record, field)
            owned = self._owned[table, field]
            owned[owner].pop(record.id, None)
            if not owned[owner]:
                del owned[owner]

    def _reindex(self, table: str, record_id: int, before: Record | None, after: Record | None) -> None:
        if table in _OWNERS:
            if before is not None:
                self._disown(table, before)
            if after is not None:
                self._own(table, after)
        elif table == "custom_values":
            self._fill(cast("CustomValue | None", before), cast("CustomValue | None", after))
        elif table == "tasks":
            self._place(record_id, cast("Task | None", before), cast("Task | None", after))

    def _fill(self, before: CustomValue | None, after: CustomValue | None) -> None:
        if before is not None:
            del self._custom[before.field_id][before.task_id]
        if after is not None:
            self._custom.setdefault(after.field_id, {})[after.task_id] = after.id

    def _place(self, task_id: int, before: Task | None, after: Task | None) -> None:
        if before and after and (before.parent_id, before.rank) == (after.parent_id, after.rank):
            return
        if before is not None:
            siblings = self._children[before.parent_id]
            siblings.remove(task_id)
            if not siblings:
                del self._children[before.parent_id]
                self._unsorted.discard(before.parent_id)
        if after is not None:
            siblings = self._children.setdefault(after.parent_id, [])
            if after.parent_id in self._unsorted:
                siblings.append(task_id)
            else:
                insort(siblings, task_id, key=self._place_among)
        self._outline = None

    def _place_among(self, task_id: int) -> tuple[str, int]:
        """Return the key that orders a task among its siblings."""
        return self.tasks[task_id].rank, task_id


class _Outline:
    """Outline order with each task's depth and its number among its siblings, computed in one walk."""

    def __init__(self, project: Project) -> None:
        self.order: list[int] = []
        self.depth: list[int] = []
        self.number: list[int] = []
        self._walk(project)
        self.position = dict(zip(self.order, range(len(self.order)), strict=True))
        self._numbers: list[str] = []

    def numbers(self) -> Sequence[str]:
        """Return the outline number of each task, put together at the first call."""
        if len(self._numbers) != len(self.order):
            above = [""]
            for depth, number in zip(self.depth, self.number, strict=True):
                del above[depth + 1 :]
                self._numbers.append(f"{above[depth]}{number}")
                above.append(f"{self._numbers[-1]}.")
        return self._numbers

    def _walk(self, project: Project) -> None:
        add_id, add_depth, add_number = self.order.append, self.depth.append, self.number.append
        summaries = project.summaries
        above: list[enumerate[int]] = []
        siblings = enumerate(project.children(None), start=1)
        while True:
            for number, task_id in siblings:
                add_id(task_id)
                add_depth(len(above))
                add_number(number)
                if task_id in summaries:
                    above.append(siblings)
                    siblings = enumerate(project.children(task_id), start=1)
                    break
            else:
                if not above:
                    return
                siblings = above.pop()
