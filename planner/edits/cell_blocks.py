"""Edits of many cells at once, each with its own text: pasted columns, found and replaced texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.edits.cells import set_text
from planner.edits.links import set_typed_lists
from planner.edits.registry import edit
from planner.edits.selection import chosen
from planner.errors import EditRefused
from planner.fields import find_field
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import Schedule

LINK_LISTS = {"predecessors": True, "successors": False}
"""Fields of links, with whether they look back; circles are only found when all are entered together."""
_READS_DATES = frozenset(
    {"percent_complete", "actual_start", "actual_finish", "actual_duration", "remaining_duration", "constraint",
     "constraint_date", "mode", "start", "finish", "bucket"}
)  # fmt: skip
"""Fields whose edits read dates, so that the schedule has to be up to date before their column."""
MOST_PROBLEMS = 200
"""So many cells may be refused; what comes after is not tried any more."""


@dataclass(frozen=True, slots=True)
class CellProblem:
    """A text that a cell did not take.

    Attributes:
        task_id, key: the cell. text: what it did not take. error: why.
    """

    task_id: int
    key: str
    text: str
    error: EditRefused


@edit("fields.set_block")
def set_block(
    project: Project,
    schedule: Schedule,
    task_ids: Sequence[int],
    field_keys: Sequence[str],
    rows: Sequence[Sequence[str]],
    today: int | None = None,
) -> Patch:
    """Give each task its row of texts, one for each field; all or nothing."""
    tasks = chosen(project, task_ids)
    keys = [find_field(project, key).key for key in field_keys]
    if len(tasks) != len(rows) or any(len(row) != len(keys) for row in rows):
        raise EditRefused("block-shape", tasks=len(tasks), rows=len(rows))
    sheet = Sheet(project, schedule, today)
    for column, key in enumerate(keys):
        sheet.enter(key, {task.id: row[column] for task, row in zip(tasks, rows, strict=True)})
        if sheet.problems:
            raise sheet.problems[0].error
    return sheet.patch()


class Sheet:
    """A copy of a plan into which texts are entered column by column; cells that are refused stay as they were.

    Attributes:
        project: the copy. problems: the cells that were refused.
    """

    def __init__(self, project: Project, schedule: Schedule | None, today: int | None) -> None:
        """Copy a plan; without its `schedule` it is scheduled at once."""
        self._base = project
        self.project = Project(project.records())
        self._today = today
        self._engine: Engine | None = None
        self._schedule = schedule or self._calculated()
        self._stale = False
        self._touched: dict[tuple[str, int], None] = {}
        self.problems: list[CellProblem] = []

    def enter(self, key: str, texts: Mapping[int, str]) -> None:
        """Enter one text for each task into a field; the same texts go together, so that each is read once."""
        if key in LINK_LISTS:
            self._enter_links(key, list(texts.items()))
            return
        known = self.schedule() if key in _READS_DATES else self._schedule
        groups: dict[str, list[int]] = {}
        for task_id, text in texts.items():
            groups.setdefault(text, []).append(task_id)
        for text, task_ids in groups.items():
            self._enter_same(known, key, task_ids, text)

    def apply(self, patch: Patch) -> None:
        """Take in any other change of the copy."""
        self.project.apply(patch)
        self._touched.update(dict.fromkeys((op.table, op.id) for op in patch))
        self._stale = self._stale or bool(patch)

    def schedule(self) -> Schedule:
        """Return the schedule with all that was entered."""
        if self._stale:
            self._schedule = self._calculated()
            self._stale = False
        return self._schedule

    def patch(self) -> Patch:
        """Return what leads from the plan to the copy."""
        builder = PatchBuilder(self._base)
        for table, record_id in self._touched:
            record = self.project.table(table).get(record_id)
            if record is None:
                builder.delete(table, record_id)
            else:
                builder.insert(table, record)
        return builder.patch()

    def _calculated(self) -> Schedule:
        if self._engine is None:
            self._engine = Engine(self.project)
            return self._engine.schedule
        return self._engine.rebuild(self.project)

    def _enter_same(self, known: Schedule, key: str, task_ids: list[int], text: str) -> None:
        if len(self.problems) >= MOST_PROBLEMS:
            return
        try:
            self.apply(set_text(self.project, known, task_ids, key, text, self._today))
        except EditRefused as error:
            if len(task_ids) == 1:
                self.problems.append(CellProblem(task_ids[0], key, text, error))
            else:
                for task_id in task_ids:
                    self._enter_same(known, key, [task_id], text)

    def _enter_links(self, key: str, texts: list[tuple[int, str]]) -> None:
        """Enter lists of links together; where they are refused, half of them at a time, to leave out only those."""
        if not texts or len(self.problems) >= MOST_PROBLEMS:
            return
        try:
            self.apply(set_typed_lists(self.project, self.schedule(), dict(texts), backward=LINK_LISTS[key]))
        except EditRefused as error:
            if len(texts) == 1:
                self.problems.append(CellProblem(texts[0][0], key, texts[0][1], error))
                return
            middle = len(texts) // 2
            self._enter_links(key, texts[:middle])
            self._enter_links(key, texts[middle:])
