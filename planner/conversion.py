"""Conversion of whole files: read, schedule, perhaps keep the source's dates, write, and say what was lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from planner.documents import open_document
from planner.edits.stored_dates import keep_dates
from planner.errors import LoadError, StorageError
from planner.exchange import READERS, WRITERS, read, write
from planner.exchange.differences import date_differences, stored_dates
from planner.exchange.imported import Imported
from planner.exchange.report import LossReport, difference_line
from planner.messages import sentence
from planner.project import Project
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import Schedule
from planner.storage.places import SUFFIX
from planner.storage.plan_file import PlanFile


def convert_file(source: Path, target: Path, *, keep_theirs: bool, replace: bool) -> Iterator[str]:
    """Convert a file by the endings of both names and yield the report as lines.

    Raises:
        LoadError: the source is not readable, or the target's ending is unknown.
        StorageError: the target exists and `replace` is not set, or cannot be written.
    """
    if target.suffix.lower() not in (SUFFIX, *WRITERS):
        raise LoadError("export-format", file=target.name, known=", ".join((SUFFIX, *WRITERS)))
    if target.exists() and not replace:
        raise StorageError("plan-exists", name=target.name)
    imported, schedule = _read(source)
    imported.report.differences[:] = found = date_differences(imported, schedule)
    if keep_theirs:
        imported.project.apply(keep_dates(imported.project, schedule, stored_dates(found)))
        schedule = Engine(imported.project).schedule
        imported.report.differences[:] = date_differences(imported, schedule)
    lost = _write(imported.project, schedule, target, f"Import {source.name}", replace)
    yield sentence("converted", {"source": source.name, "target": target.name, "tasks": len(imported.project.tasks)})
    yield from imported.report.lines()
    left = {item.task_id for item in imported.report.differences}
    yield from (difference_line(item, kept=True) for item in found if item.task_id not in left)
    yield from lost.lines()


def _read(source: Path) -> tuple[Imported, Schedule]:
    if source.suffix.lower() in READERS:
        imported = read(source)
        return imported, Engine(imported.project).schedule
    document = open_document(source, read_only=True)
    try:
        return Imported(document.session.project, LossReport()), document.session.schedule
    finally:
        document.close()


def _write(project: Project, schedule: Schedule, target: Path, label: str, replace: bool) -> LossReport:
    if target.suffix.lower() in WRITERS:
        return write(project, schedule, target)
    PlanFile.create(target, project, label=label, replace=replace).close(schedule)
    return LossReport()
