"""Export of a plan to a file, for the window and the command line alike."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from planner.errors import EditRefused
from planner.project import Project
from planner.scheduling.schedule import Schedule
from ui.printing.job import Content, PrintJob
from ui.printing.output import WRITERS
from ui.printing.setup import PageSetup
from ui.timeline.options import ALL_PARTS, Part


def content_of(
    project: Project,
    schedule: Schedule,
    *,
    today: int,
    level: int | None = None,
    ids: list[int] | None = None,
    parts: frozenset[Part] = ALL_PARTS,
) -> Content:
    """Return what to print: all rows, those down to an outline level (1 is the top), or the given ones."""
    rows = list(project.outline) if ids is None else ids
    if level is not None:
        rows = [task_id for task_id in rows if project.depth(task_id) < level]
    baselines = sorted(project.baselines.values(), key=lambda one: (one.created, one.number))
    baseline_id = baselines[-1].id if baselines else None
    return Content(project, schedule, rows, as_of=today, today=today, baseline_id=baseline_id, parts=parts)


def print_job(content: Content, setup: PageSetup, path: Path, *, paged: bool) -> PrintJob:
    """Return the pages for a file; a picture (PNG, SVG) that is not `paged` is one sheet as long as the rows need.

    Raises:
        EditRefused: `export-format`, or the set-up cannot be printed.
    """
    ending = check_ending(path)
    return PrintJob(content, setup if paged or ending == "pdf" else replace(setup, endless=True, pages_tall=None))


def write_job(job: PrintJob, path: Path, title: str) -> list[Path]:
    """Write a job in the format of the path's ending and return the files written.

    Raises:
        EditRefused: `export-format`. StorageError: the file cannot be written.
    """
    return WRITERS[check_ending(path)](job, path, title)


def export_plan(content: Content, setup: PageSetup, path: Path, *, paged: bool) -> list[Path]:
    """Write the plan to `path` in the format of its ending and return the files written; see `print_job`."""
    return write_job(print_job(content, setup, path, paged=paged), path, content.project.plan.name)


def check_ending(path: Path) -> str:
    """Return the ending of a path that can be written, without its dot.

    Raises:
        EditRefused: `export-format`.
    """
    ending = path.suffix.lower().lstrip(".")
    if ending not in WRITERS:
        raise EditRefused("export-format", file=path.name, known=", ".join(WRITERS))
    return ending
