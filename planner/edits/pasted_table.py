"""The tasks that a table from elsewhere makes: first bare ones in their outline, then column by column as if typed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planner.edits.cell_blocks import LINK_LISTS, CellProblem, Sheet
from planner.edits.tasks import MAX_NAME, clean_name
from planner.errors import EditRefused
from planner.fields import fields_of
from planner.patch import PatchBuilder
from planner.predecessors import split_list
from planner.project import Project
from planner.ranks import keys_between
from planner.records import Task, TaskMode, new_id
from planner.tables import columns as meaning
from planner.tables.text import Rows, level_of
from planner.tables.words import clean_date, clean_duration
from planner.task_time import task_time
from planner.timebase import Span, exact_duration, parse_date

ORDER = ("mode", "milestone", "calendar", "duration", "start", "finish", "predecessors", "successors", "constraint",
         "constraint_date", "deadline", "task_type", "work", "resources", "actual_start", "percent_complete",
         "actual_finish")  # fmt: skip
"""Fields of which one depends on another are entered in this order, all others before them."""
OF_LEAVES = frozenset(ORDER) - {"predecessors", "successors", "calendar", "deadline"}
"""Fields that a summary has from what is below it; what the table says of them there is passed over."""
_DATES = frozenset({"start", "finish", "instant"})
_SPANS = frozenset({"duration", "work"})
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Row:
    """One task to be made.

    Attributes:
        task_id: of the task. depth: below the place where the table goes, 0 at the top of it. number: as the
            table numbers its rows. name: of the task. texts: what the other columns say, by field.
    """

    task_id: int
    depth: int
    number: str
    name: str
    texts: Mapping[str, str]


class PastedTable:
    """What a table makes of a plan.

    Attributes:
        rows: the tasks to be made, in outline order. sheet: the plan's settings, people and calendars with these
            tasks and nothing else. problems: the cells that were not understood; they are left empty.
    """

    def __init__(self, project: Project, table: Rows, mapping: meaning.Mapping, today: int | None = None) -> None:
        """Make the tasks of a table."""
        if "name" not in mapping.columns:
            raise EditRefused("table-without-names")
        self._month_first = mapping.month_first
        self.rows = list(_outlined(_read(mapping, mapping.body(table))))
        if not self.rows:
            raise EditRefused("table-empty")
        self._texts_of = {row.task_id: row.texts for row in self.rows}
        self.sheet = Sheet(_without_tasks(project), None, today)
        self._add_tasks()
        self._numbers = {row.number: place for place, row in enumerate(self.rows, start=1) if row.number}
        for key in sorted({key for row in self.rows for key in row.texts}, key=_place_of):
            self._enter(key)

    @property
    def problems(self) -> list[CellProblem]:
        """The cells that were not understood."""
        return self.sheet.problems

    def row_of(self, task_id: int) -> int:
        """Return the number of a task's row among those that are made, from 1."""
        return next(number for number, row in enumerate(self.rows, start=1) if row.task_id == task_id)

    def _add_tasks(self) -> None:
        project = self.sheet.project
        builder = PatchBuilder(project)
        keys = keys_between(None, None, len(self.rows))
        above: list[int] = []
        plan = project.plan
        for row, rank in zip(self.rows, keys, strict=True):
            del above[row.depth :]
            task = Task(
                id=row.task_id, parent_id=above[-1] if above else None, rank=rank, name=row.name,
                duration=plan.minutes_per_day, estimated=True,
                mode=TaskMode.MANUAL if plan.new_tasks_manual else TaskMode.AUTO,
            )  # fmt: skip
            builder.insert("tasks", task)
            above.append(row.task_id)
        self.sheet.apply(builder.patch())

    def _enter(self, key: str) -> None:
        project, summaries = self.sheet.project, key not in OF_LEAVES
        texts = {
            row.task_id: self._clean(row.task_id, key, row.texts[key])
            for row in self.rows
            if row.texts.get(key) and (summaries or not project.is_summary(row.task_id))
        }
        if key == "start":
            texts = {one: text for one, text in texts.items() if not self._follows(one)}
        elif key == "finish":
            texts = self._finishes(texts)
        if texts:
            self.sheet.enter(key, texts)

    def _clean(self, task_id: int, key: str, text: str) -> str:
        kind = fields_of(self.sheet.project)[key].type
        if kind in _DATES:
            return clean_date(text, month_first=self._month_first)
        if kind in _SPANS:
            return clean_duration(text)
        return self._own_numbers(task_id, key, text) if key in LINK_LISTS else text

    def _own_numbers(self, task_id: int, key: str, text: str) -> str:
        """Return a list of links with the row numbers of the table turned into those of the tasks made.

        A row that is not in the table has no place among them; it is left out, and told.
        """
        kept: list[str] = []
        for entry in split_list(text):
            own = self._own_entry(entry)
            if own is None:
                error = EditRefused("table-row-missing", row=entry)
                self.problems.append(CellProblem(task_id, key, text, error))
            else:
                kept.append(own)
        return "; ".join(kept)

    def _own_entry(self, entry: str) -> str | None:
        """Return an entry with the number of the task that is made of the row it names; None where there is none."""
        row = _NUMBER.match(entry)
        if row is None or not self._numbers:
            return entry
        place = self._numbers.get(row[0])
        return None if place is None else f"{place}{entry[row.end() :]}"

    def _follows(self, task_id: int) -> bool:
        """Whether a row has predecessors in the table, so that its start follows from them and is no pin."""
        listed = self._texts_of[task_id].get("predecessors", "")
        return any(self._own_entry(entry) is not None for entry in split_list(listed))

    def _finishes(self, texts: Mapping[int, str]) -> dict[int, str]:
        """Turn start and finish into a duration, and return the finishes of rows that have neither."""
        lengths: dict[int, str] = {}
        rest: dict[int, str] = {}
        given = self._texts_of
        for task_id, text in texts.items():
            own = given[task_id]
            if own.get("start") and not own.get("duration"):
                lengths[task_id] = self._length(task_id, own["start"], text) or ""
            elif not own.get("start") and not own.get("predecessors"):
                rest[task_id] = text
        self.sheet.enter("duration", {one: text for one, text in lengths.items() if text})
        return rest

    def _length(self, task_id: int, start: str, finish: str) -> str | None:
        project = self.sheet.project
        plan = project.plan
        try:
            first = parse_date(
                self._clean(task_id, "start", start), default_minute=plan.default_start, reference=plan.start
            )
            last = parse_date(finish, default_minute=plan.default_finish, reference=first)
        except EditRefused as error:
            self.problems.append(CellProblem(task_id, "finish", finish, error))
            return None
        minutes = task_time(project, project.tasks[task_id]).work_between(first, last) if last > first else 0
        return exact_duration(Span(minutes), project.units)


def _without_tasks(project: Project) -> Project:
    """Return the plan's settings, calendars, people, teams, goals and own fields."""
    left_out = {"tasks", "links", "assignments", "baselines", "baseline_tasks", "custom_values", "views"}
    return Project((table, record) for table, record in project.records() if table not in left_out)


def _place_of(key: str) -> int:
    return ORDER.index(key) + 1 if key in ORDER else 0


def _read(mapping: meaning.Mapping, body: Rows) -> Iterator[tuple[int, Row]]:
    """Yield each row that says anything, with the level that it tells, not yet made to fit."""
    base = _base_level(mapping, body)
    for cells in body:
        texts = {key: cell for key, cell in zip(mapping.columns, cells, strict=False) if key and cell.strip()}
        level = _level(texts) - base
        stripped = {key: text.strip() for key, text in texts.items()}
        name = clean_name(stripped.pop("name", "")[:MAX_NAME])
        number = stripped.pop("row", "")
        for key in ("wbs", meaning.LEVEL):
            stripped.pop(key, None)
        if name or stripped:
            yield level, Row(new_id(), 0, number, name, stripped)


def _base_level(mapping: meaning.Mapping, body: Rows) -> int:
    levels = [_level(dict(zip(mapping.columns, cells, strict=False))) for cells in body if any(cells)]
    return min(levels, default=0)


def _level(texts: Mapping[str, str]) -> int:
    """Return the level of a row: as a number, by its outline number, or by the indentation of its name."""
    if texts.get(meaning.LEVEL, "").strip().isdecimal():
        return min(int(texts[meaning.LEVEL].strip()[:3]), 100)
    if texts.get("wbs", "").strip():
        return texts["wbs"].strip().rstrip(".").count(".")
    return level_of(texts.get("name", ""))


def _outlined(rows: Iterator[tuple[int, Row]]) -> Iterator[Row]:
    """Give rows depths that fit: none is more than one deeper than the row before it."""
    levels: list[int] = []
    for level, row in rows:
        while levels and levels[-1] >= level:
            levels.pop()
        yield Row(row.task_id, len(levels), row.number, row.name, row.texts)
        levels.append(level)


def counts_of(pasted: PastedTable) -> tuple[int, int, int]:
    """Return how many tasks, summaries and milestones a table makes."""
    project = pasted.sheet.project
    summaries = sum(project.is_summary(row.task_id) for row in pasted.rows)
    milestones = sum(project.tasks[row.task_id].milestone for row in pasted.rows)
    return len(pasted.rows), summaries, milestones
