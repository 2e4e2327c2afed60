"""Export of a plan to a file, for the window and the command line alike."""

from __future__ import annotations

from pathlib import Path

from planner.errors import EditRefused
from planner.project import Project
from planner.scheduling.schedule import Schedule
from ui.printing.job import Content, PrintJob
from ui.printing.layout import one_sheet
from ui.printing.output import WRITERS
from ui.printing.setup import PageSetup


def content_of(
    project: Project, schedule: Schedule, *, today: int, level: int | None = None, ids: list[int] | None = None
) -> Content:
    """Return what to print: all rows, those down to an outline level (1 is the top), or the given ones."""
    rows = list(project.outline) if ids is None else ids
    if level is not None:
        rows = [task_id for task_id in rows if project.depth(task_id) < level]
    baselines = sorted(project.baselines.values(), key=lambda one: (one.created, one.number))
    return Content(
        project, schedule, rows, as_of=today, today=today, baseline_id=baselines[-1].id if baselines else None
    )


def export_plan(content: Content, setup: PageSetup, path: Path, *, paged: bool) -> list[Path]:
    """Write the plan to `path` in the format of its ending and return the files written.

    A picture (PNG, SVG) that is not `paged` is one sheet, as long as the rows need.

    Raises:
        EditRefused: `export-format`, or the set-up cannot be printed. StorageError: the file cannot be written.
    """
    ending = path.suffix.lower().lstrip(".")
    if ending not in WRITERS:
        raise EditRefused("export-format", file=path.name, known=", ".join(WRITERS))
    chosen = setup if paged or ending == "pdf" else one_sheet(setup, len(content.ids))
    return WRITERS[ending](PrintJob(content, chosen), path, content.project.plan.name)
