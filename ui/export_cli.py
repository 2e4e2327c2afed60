"""The command `fairlead export`: the one command that draws, and so needs Qt, though no display."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from planner.addressing import find_task
from planner.documents import open_document
from planner.errors import EditRefused
from planner.fields import FIELDS
from planner.timebase import instant, parse_date
from planner.views import column_keys, view_named

if TYPE_CHECKING:
    from planner.session import Session
    from planner.view_records import View
    from ui.painting.sheet import Sheet
    from ui.printing.printable import Printable

NOON = 720


def export(
    plan: Annotated[Path, typer.Argument(metavar="PLAN", help="A plan, or any file that can be imported.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="Where to; .pdf, .svg or .png.")],
    paper: Annotated[str, typer.Option(help="A5 to A0, Letter, Legal, Tabloid. Default: A3.")] = "",
    portrait: Annotated[bool, typer.Option("--portrait", help="Upright paper.")] = False,
    pages_wide: Annotated[int, typer.Option(help="Stretch the chart over so many pages side by side.")] = 1,
    pages_tall: Annotated[int, typer.Option(min=0, help="Fit all rows on so many pages; 0: as many as needed.")] = 0,
    text: Annotated[float, typer.Option(help="Text size in points.")] = 8.0,
    margin: Annotated[float, typer.Option(help="Margin in millimetres.")] = 10.0,
    view: Annotated[str, typer.Option(help="Draw the rows and columns of this saved view.")] = "",
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
    """Draw the timeline of a plan, or its dependencies, as PDF, SVG or PNG."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # drawing needs no screen, whatever else is set
    from PySide6.QtGui import QGuiApplication

    from ui.fonts import install_fonts
    from ui.printing.export import check_ending, print_job, write_job
    from ui.printing.setup import DEFAULT_COLUMNS, PageSetup, checked

    if team_links + bool(chain) + bool(view) > 1:
        raise typer.BadParameter("give --view, --team-links or --chain, not several of them")
    usual = PageSetup()
    today = parse_date(as_of, default_minute=NOON) if as_of else instant(dt.datetime.now())
    setup = PageSetup(
        paper=_paper_name(paper) if paper else usual.paper,
        landscape=not portrait,
        pages_wide=pages_wide,
        pages_tall=pages_tall or None,
        text=text,
        margin=margin,
        columns=tuple(key.strip() for key in columns.split(",")) if columns else DEFAULT_COLUMNS,
        repeat_table=not table_once,
        first=parse_date(first, default_minute=0) if first else None,
        last=parse_date(last, default_minute=0) if last else None,
        header=_three(header) if header else usual.header,
        footer=_three(footer) if footer else usual.footer,
        legend=not no_legend,
    )
    checked(setup)
    check_ending(output)
    application = QGuiApplication.instance() or QGuiApplication(["fairlead"])
    install_fonts()
    document = open_document(plan, read_only=True)
    try:
        session = document.session
        shown = view_named(session.project, view) if view else None
        if team_links or chain:
            content = _dependencies(session, chain, depth or None, today)
        elif shown is not None and shown.kind == "roadmap":
            content = _roadmap(session, shown, today)
        else:
            content = _rows(session, shown, level, today)
        if shown is not None and not columns:
            keys = column_keys(session.project, shown)
            setup = replace(setup, columns=tuple(key for key in keys if key in FIELDS))
        job = print_job(content, setup, output, paged=bool(paper))
        for file in write_job(job, output, session.project.plan.name):
            typer.echo(file)
    finally:
        document.close()
    if job.left_out:
        typer.echo(f"fairlead: the page is too narrow for the columns {', '.join(job.left_out)}.", err=True)
    del application


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
