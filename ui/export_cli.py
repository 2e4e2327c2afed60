"""The command `fairlead export`: the one command that draws, and so needs Qt, though no display."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from planner.addressing import find_task
from planner.documents import open_document
from planner.errors import EditRefused
from planner.fields import fields_of
from planner.timebase import instant, parse_date
from planner.views import column_keys, view_named

if TYPE_CHECKING:
    from planner.session import Session
    from planner.view_records import View
    from ui.painting.sheet import Sheet
    from ui.printing.printable import Printable
    from ui.printing.setup import PageSetup

NOON = 720
COMPLAINT = "fairlead:"


def export(
    plan: Annotated[Path, typer.Argument(metavar="PLAN", help="A plan, or any file that can be imported.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="Where to; .pdf, .svg or .png.")],
    paper: Annotated[str, typer.Option(help="A5 to A0, Letter, Legal, Tabloid. Default: A3.")] = "",
    portrait: Annotated[bool, typer.Option("--portrait", help="Upright paper.")] = False,
    pages_wide: Annotated[int, typer.Option(help="Stretch the chart over so many pages side by side.")] = 1,
    pages_tall: Annotated[int, typer.Option(min=0, help="Fit all rows on so many pages; 0: as many as needed.")] = 0,
    text: Annotated[float, typer.Option(help="Text size in points.")] = 8.0,
    margin: Annotated[float, typer.Option(help="Margin in millimetres.")] = 10.0,
    view: Annotated[str, typer.Option(help="Draw this saved view: its rows and columns, or its roadmap.")] = "",
    columns: Annotated[str, typer.Option(help="Fields of the table, with commas.")] = "",
    level: Annotated[int, typer.Option(min=0, help="Only rows down to this outline level; 0: all.")] = 0,
    first: Annotated[str, typer.Option("--from", help="Begin the time axis on this date.")] = "",
    last: Annotated[str, typer.Option("--to", help="End the time axis on this date.")] = "",
    header: Annotated[str, typer.Option(help="Header: left|middle|right, with fields such as {title}.")] = "",
    footer: Annotated[str, typer.Option(help="Footer likewise, with {page}, {pages}, {date}.")] = "",
    table_once: Annotated[bool, typer.Option("--table-once", help="Table on the left pages only.")] = False,
    no_legend: Annotated[bool, typer.Option("--no-legend", help="Leave the legend out.")] = False,
    as_of: Annotated[str, typer.Option(help="Date of the today line; default: today.")] = "",
    team_links: Annotated[bool, typer.Option("--team-links", help="Draw who waits for whom, team by team.")] = False,
    chain: Annotated[
        str, typer.Option(metavar="TASK", help="Draw what this task waits for, and what waits for it.")
    ] = "",
    depth: Annotated[int, typer.Option(min=0, help="With --chain: so many links away; 0: all.")] = 2,
) -> None:
    """Draw the timeline of a plan, its roadmap or its dependencies as PDF, SVG or PNG."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # drawing needs no screen, whatever else is set
    from ui.printing.export import check_ending
    from ui.printing.setup import DEFAULT_COLUMNS, PageSetup, checked

    if team_links + bool(chain) + bool(view) > 1:
        raise typer.BadParameter("give --view, --team-links or --chain, not several of them")
    usual = PageSetup()
    now = instant(dt.datetime.now())
    today = parse_date(as_of, default_minute=NOON, reference=now) if as_of else now
    setup = PageSetup(
        paper=_paper_name(paper) if paper else usual.paper,
        landscape=not portrait,
        pages_wide=pages_wide,
        pages_tall=pages_tall or None,
        text=text,
        margin=margin,
        columns=tuple(key.strip() for key in columns.split(",")) if columns else DEFAULT_COLUMNS,
        repeat_table=not table_once,
        first=parse_date(first, default_minute=0, reference=today) if first else None,
        last=parse_date(last, default_minute=0, reference=today) if last else None,
        header=_three(header) if header else usual.header,
        footer=_three(footer) if footer else usual.footer,
        legend=not no_legend,
    )
    checked(replace(setup, columns=()))
    check_ending(output)
    wanted = _Wanted(view, level, team_links, chain, depth or None, today, columns=not columns)
    for line in _draw(plan, output, setup, wanted, paged=bool(paper)):
        typer.echo(line, err=line.startswith(COMPLAINT))


@dataclass(frozen=True)
class _Wanted:
    """What is drawn: a saved view, the team matrix, the chain of a task, or the rows; `columns` are the view's own."""

    view: str
    level: int
    team_links: bool
    chain: str
    depth: int | None
    today: int
    columns: bool


def _draw(plan: Path, output: Path, setup: PageSetup, wanted: _Wanted, *, paged: bool) -> list[str]:
    """Write the pages and return what is to be told: the files, and what found no room."""
    from PySide6.QtGui import QGuiApplication

    from ui.fonts import install_fonts
    from ui.printing.export import print_job, write_job

    application = QGuiApplication.instance() or QGuiApplication(["fairlead"])
    install_fonts()
    document = open_document(plan, read_only=True)
    try:
        session = document.session
        view = view_named(session.project, wanted.view) if wanted.view else None
        if view is not None and wanted.columns:
            keys = column_keys(session.project, view)
            setup = replace(setup, columns=tuple(key for key in keys if key in fields_of(session.project)))
        job = print_job(_content(session, view, wanted), setup, output, paged=paged)
        said = [str(file) for file in write_job(job, output, session.project.plan.name)]
    finally:
        document.close()
    if job.left_out:
        said.append(f"{COMPLAINT} the page is too narrow for the columns {', '.join(job.left_out)}.")
    del application
    return said


def _content(session: Session, view: View | None, wanted: _Wanted) -> Printable:
    """Return what is to be drawn."""
    if wanted.team_links or wanted.chain:
        return _dependencies(session, wanted.chain, wanted.depth, wanted.today)
    if view is not None and view.kind == "roadmap":
        return _roadmap(session, view, wanted.today)
    return _rows(session, view, wanted.level, wanted.today)


def _rows(session: Session, view: View | None, level: int, today: int) -> Printable:
    """Return the rows of a plan, or those of a saved view, down to a level."""
    from ui.printing.export import content_of, rows_of_view

    rows = None if view is None else rows_of_view(session.project, session.schedule, view, today)
    depth = level or (view.levels if view is not None else None)
    return content_of(session.project, session.schedule, today=today, level=depth, rows=rows)


def _roadmap(session: Session, view: View, today: int) -> Printable:
    """Return the roadmap that a saved view shows."""
    from planner.roadmap.scene import Look, build_scene
    from ui.printing.export import rows_of_view
    from ui.printing.sheet_job import SheetContent
    from ui.roadmap.sheet import RoadmapSheet

    project, schedule = session.project, session.schedule
    shown = frozenset(rows_of_view(project, schedule, view, today).ids) if view.filter is not None else None
    look = Look(view.lane_field, view.levels, view.color_field)
    scene = build_scene(project, schedule, look, shown)
    return SheetContent(project, schedule, RoadmapSheet.of(scene, today), today)


def _dependencies(session: Session, task: str, depth: int | None, today: int) -> Printable:
    """Return the matrix of teams, or the chain of a task.

    Raises:
        EditRefused: there is no such task, or there are no links between teams.
    """
    from ui.dependencies.sheets import chain_sheet, team_sheet
    from ui.printing.sheet_job import SheetContent

    project, schedule = session.project, session.schedule
    if task:
        sheet: Sheet = chain_sheet(project, schedule, find_task(project, task), depth)
        return SheetContent(project, schedule, sheet, today)
    teams = team_sheet(project, schedule)
    if not teams.table.across.count:
        raise EditRefused("team-links-none")
    return SheetContent(project, schedule, teams, today)


def _paper_name(given: str) -> str:
    """Return the paper's name as `PAPERS` has it; letters' case is the user's."""
    from ui.printing.setup import PAPERS

    return next((name for name in PAPERS if name.lower() == given.lower()), given)


def _three(text: str) -> tuple[str, str, str]:
    parts = [part.strip() for part in text.split("|")]
    if len(parts) > 3:
        raise EditRefused("paper-three-parts", text=text)
    left, middle, right = [*parts, "", ""][:3]
    return left, middle, right
