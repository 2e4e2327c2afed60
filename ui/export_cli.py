"""The command `fairlead export`: the one command that draws, and so needs Qt, though no display."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from planner.documents import open_document
from planner.errors import EditRefused
from planner.timebase import instant, parse_date


def export(
    plan: Annotated[Path, typer.Argument(help="Plan, or any file that can be imported.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="Where to; .pdf, .svg or .png.")],
    paper: Annotated[str, typer.Option(help="A5 to A0, Letter, Legal, Tabloid. Default: A3.")] = "",
    portrait: Annotated[bool, typer.Option("--portrait", help="Upright paper.")] = False,
    pages_wide: Annotated[int, typer.Option(help="Stretch the chart over so many pages side by side.")] = 1,
    pages_tall: Annotated[int, typer.Option(help="Fit all rows on so many pages; 0: as many as needed.")] = 0,
    text: Annotated[float, typer.Option(help="Text size in points.")] = 8.0,
    margin: Annotated[float, typer.Option(help="Margin in millimetres.")] = 10.0,
    columns: Annotated[str, typer.Option(help="Fields of the table, with commas.")] = "",
    level: Annotated[int, typer.Option(help="Only rows down to this outline level; 0: all.")] = 0,
    first: Annotated[str, typer.Option("--from", help="Begin the time axis on this date.")] = "",
    last: Annotated[str, typer.Option("--to", help="End the time axis on this date.")] = "",
    header: Annotated[str, typer.Option(help="Header: left|middle|right, with fields such as {title}.")] = "",
    footer: Annotated[str, typer.Option(help="Footer likewise, with {page}, {pages}, {date}.")] = "",
    table_once: Annotated[bool, typer.Option("--table-once", help="Table on the left pages only.")] = False,
    no_legend: Annotated[bool, typer.Option("--no-legend", help="Leave the legend out.")] = False,
    as_of: Annotated[str, typer.Option(help="Date of the today line; default: today.")] = "",
) -> None:
    """Draw the timeline of a plan as PDF, SVG or PNG."""
    from PySide6.QtGui import QGuiApplication

    from ui.fonts import install_fonts
    from ui.printing.export import content_of, export_plan
    from ui.printing.setup import PageSetup

    document = open_document(plan, read_only=True)
    setup = PageSetup(
        paper=_paper_name(paper) or "A3",
        landscape=not portrait,
        pages_wide=pages_wide,
        pages_tall=pages_tall or None,
        text=text,
        margin=margin,
        repeat_table=not table_once,
        first=parse_date(first, default_minute=0) if first else None,
        last=parse_date(last, default_minute=0) if last else None,
        legend=not no_legend,
    )
    if columns:
        setup = replace(setup, columns=tuple(key.strip() for key in columns.split(",")))
    if header:
        setup = replace(setup, header=_three(header))
    if footer:
        setup = replace(setup, footer=_three(footer))
    _use_no_display()
    application = QGuiApplication.instance() or QGuiApplication(["fairlead"])
    install_fonts()
    today = parse_date(as_of, default_minute=720) if as_of else instant(dt.datetime.now())
    session = document.session
    content = content_of(session.project, session.schedule, today=today, level=level or None)
    files = export_plan(content, setup, output, paged=bool(paper))
    for file in files:
        typer.echo(file)
    document.close()
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


def _use_no_display() -> None:
    """Let Qt draw without a screen where nobody chose otherwise."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
