"""Export of a plan to a file, for the window and the command line alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from planner.arrange.grouping import Group
from planner.arrange.rows import arrangement_of
from planner.errors import EditRefused
from planner.project import Project
from planner.scheduling.schedule import Schedule
from planner.view_records import View
from ui.outline.table_painter import AS_OUTLINED, NO_GROUPS
from ui.printing.job import Content
from ui.printing.output import WRITERS
from ui.printing.printable import Job, Printable
from ui.printing.setup import PageSetup
from ui.row_order import RowOrder
from ui.timeline.options import ALL_PARTS, Part


class Listed(NamedTuple):
    """Rows to print: ids as in `Content`, how deep they lie, and the groups among them."""

    ids: list[int]
    depths: Mapping[int, int]
    groups: Mapping[int, Group]


def listed(ids: Sequence[int], depths: Sequence[int], groups: Mapping[int, Group]) -> Listed:
    """Return rows with a depth for each."""
    return Listed(list(ids), dict(zip(ids, depths, strict=True)), groups)


def rows_of_view(project: Project, schedule: Schedule, view: View, today: int) -> Listed:
    """Return the rows that a saved view shows.

    Raises:
        EditRefused: its filter cannot be evaluated.
    """
    order = RowOrder()
    order.arrangement, order.today = arrangement_of(view), today
    outline = order.outline(project, schedule)
    return listed(outline.ids.tolist(), outline.depths.tolist(), order.groups)


def content_of(
    project: Project,
    schedule: Schedule,
    *,
    today: int,
    level: int | None = None,
    rows: Listed | None = None,
    parts: frozenset[Part] = ALL_PARTS,
    color_field: str = "",
) -> Content:
    """Return what to print: all rows or the given ones, down to a level where one is given (1 is the top)."""
    ids, depths, groups = rows or Listed(list(project.outline), AS_OUTLINED, NO_GROUPS)
    if level is not None:
        ids = [one for one in ids if depths.get(one, max(project.depth(one), 0) if one > 0 else 0) < level]
    baselines = sorted(project.baselines.values(), key=lambda one: (one.created, one.number))
    baseline_id = baselines[-1].id if baselines else None
    return Content(
        project, schedule, ids, as_of=today, today=today, baseline_id=baseline_id, parts=parts, groups=groups,
        depths=depths, color_field=color_field,
    )  # fmt: skip


def print_job(content: Printable, setup: PageSetup, path: Path, *, paged: bool) -> Job:
    """Return the pages for a file; a picture (PNG, SVG) that is not `paged` is one sheet as long as the rows need.

    Raises:
        EditRefused: `export-format`, or the set-up cannot be printed.
    """
    ending = check_ending(path)
    return content.job(setup if paged or ending == "pdf" else replace(setup, endless=True, pages_tall=None))


def write_job(job: Job, path: Path, title: str) -> list[Path]:
    """Write a job in the format of the path's ending and return the files written.

    Raises:
        EditRefused: `export-format`. StorageError: the file cannot be written.
    """
    return WRITERS[check_ending(path)](job, path, title)


def export_plan(content: Printable, setup: PageSetup, path: Path, *, paged: bool) -> list[Path]:
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
