"""Plans from tables: CSV and tab-separated files, an outline by indentation, level or outline number."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from pathlib import Path

from planner.edits.pasted_table import PastedTable
from planner.errors import EditRefused, LoadError
from planner.exchange.imported import Imported
from planner.exchange.report import LossReport
from planner.project import Project
from planner.records import Calendar, Plan, new_id
from planner.tables.columns import recognise
from planner.tables.text import MAX_CHARACTERS, MAX_COLUMNS, MAX_ROWS, Rows, read_csv
from planner.tables.words import clean_date
from planner.timebase import instant, parse_date

_WORKDAY = ((480, 720), (780, 1020))
_MORNING = 480
_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
"""First bytes of a file in another encoding than UTF-8."""


def read_table(path: Path) -> Imported:
    """Read a table of tasks; what is not understood is left out and told.

    Raises:
        LoadError: it cannot be read, or has no column of names.
    """
    try:
        rows = read_csv(_decoded(path))
        project = _empty(path.stem)
        mapping = recognise(project, rows)
        project = _empty(path.stem, _first_start(rows, mapping.columns, month_first=mapping.month_first))
        pasted = PastedTable(project, rows, mapping)
    except EditRefused as error:
        raise LoadError("import-table", file=path.name, sentence=str(error)) from error
    report = LossReport()
    for one in pasted.problems:
        report.odd("table-cell", row=pasted.row_of(one.task_id), sentence=str(one.error))
    for title, key in zip(rows[0] if mapping.has_header else [], mapping.columns, strict=False):
        if title.strip() and not key:
            report.dropped[title.strip()] += len(mapping.body(rows))
    return Imported(pasted.sheet.project, report)


def _decoded(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_CHARACTERS + 1)
    except OSError as error:
        raise LoadError("plan-cannot-open", name=path.name) from error
    if len(data) > MAX_CHARACTERS:
        raise EditRefused("table-too-large", limit=MAX_ROWS)
    encoding = _MARKS.get(data[:2], "utf-8-sig")
    try:
        return data.decode(encoding)
    except UnicodeError:
        return data.decode("cp1252", errors="replace")


def _first_start(rows: Rows, columns: tuple[str, ...], *, month_first: bool) -> int:
    """Return the earliest start of a table, where the plan begins; without any it begins today."""
    place, found = columns.index("start") if "start" in columns else MAX_COLUMNS, []
    for row in rows:
        with suppress(EditRefused, IndexError):
            found.append(parse_date(clean_date(row[place].strip(), month_first=month_first), default_minute=_MORNING))
    return min(found, default=instant(dt.date.today()) + _MORNING)


def _empty(name: str, start: int = 0) -> Project:
    calendar = Calendar(id=new_id(), name="Standard", week=(*(_WORKDAY,) * 5, (), ()))
    return Project([("calendars", calendar), ("plan", Plan(name=name, start=start, calendar_id=calendar.id))])
