"""The commands that need no Qt. `main.py` joins them with the one that draws.

Exit status 0 done, 1 refused or failed with one line on standard error, 2 wrong use.
"""

from __future__ import annotations

import datetime as dt
import io
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from planner.errors import EditRefused, FairleadError
from planner.exchange import READERS, read

if TYPE_CHECKING:
    from planner.arrange.rows import Arranged
    from planner.documents import Document
    from planner.project import Project
    from planner.scheduling.schedule import Schedule
    from planner.session import Session


app = typer.Typer(
    help="Plan programs: tasks, links, calendars, milestones. Without a command the window opens.",
    no_args_is_help=True,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
)

PlanArgument = Annotated[Path, typer.Argument(metavar="PLAN", help="A plan, or any file that can be imported.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def run(arguments: Sequence[str]) -> int:
    """Run a command; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a name may have letters that the terminal's encoding lacks
    try:
        app(args=list(arguments), prog_name="fairlead")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    except FairleadError as error:
        _complain(str(error))
        return 1
    except OSError as error:
        _complain(f"{error.filename or 'A file'}: {error.strerror or error}.")
        return 1
    return 0


@app.callback(invoke_without_command=True)
def _fairlead(version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False) -> None:
    if version:
        from importlib.metadata import version as version_of

        typer.echo(f"fairlead {version_of('fairlead')}")
        raise typer.Exit


@app.command()
def new(
    plan: Annotated[Path, typer.Argument(metavar="PLAN", help="The file to make; it must not exist yet.")],
    template: Annotated[str, typer.Option(help="Start from this template.")] = "",
    start: Annotated[str, typer.Option(metavar="DATE", help="Begin on this day; default: today.")] = "",
) -> None:
    """Make a new plan, empty or from a template."""
    from planner.documents import create, plan_path

    path = plan_path(plan)
    create(path, template or None, today=_day(start)).close()
    typer.echo(f"“{path.name}” is made.")


def _day(text: str) -> dt.date:
    """Return a typed day; without one today's, which the scheduler itself never asks for."""
    from planner.timebase import moment, parse_date

    return moment(parse_date(text, default_minute=0)).date() if text else dt.date.today()


@app.command()
def convert(
    source: Annotated[Path, typer.Argument(metavar="IN", help="Any file that can be imported, or a plan.")],
    target: Annotated[Path, typer.Argument(metavar="OUT", help="Where to; the ending says the format.")],
    keep_theirs: Annotated[
        bool, typer.Option("--keep-theirs", help="Pin tasks that would come out otherwise to the file's own dates.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace OUT when it exists.")] = False,
) -> None:
    """Turn a plan into another format; says what was lost and which dates came out otherwise."""
    from planner.conversion import convert_file

    for line in convert_file(source, target, keep_theirs=keep_theirs, replace=force):
        typer.echo(line)


@app.command()
def recalc(
    files: Annotated[list[Path] | None, typer.Argument(metavar="FILE…", help="Plans of any readable format.")] = None,
    as_json: JsonOption = False,
    batch: Annotated[
        bool, typer.Option("--batch", help="Read paths on standard input, print one JSON line for each.")
    ] = False,
) -> None:
    """Recalculate dates, slack and drivers; nothing is written."""
    from planner.recalculation import plan_dates

    if batch == bool(files):
        raise typer.BadParameter("give files, or --batch and the paths on standard input")
    if batch:
        _recalculate_batch(os.fsdecode(line.strip()) for line in sys.stdin.buffer if line.strip())
        return
    for path in _with_progress(files or []):
        project, schedule = _scheduled(path)
        if as_json:
            _print_json(plan_dates(project, schedule))
        else:
            _print_table(project, schedule, ("row", "name", "start", "finish", "total_slack", "critical", "driver"))


def _recalculate_batch(paths: Iterable[str]) -> None:
    from planner.recalculation import Failure, plan_dates

    failed = total = 0
    for path in paths:
        total += 1
        try:
            _print_json(plan_dates(*_scheduled(Path(path))))
        except Exception as error:  # whatever is wrong with one file, the others are answered
            failed += 1
            _print_json(Failure(_printable(path), _printable(str(error) or type(error).__name__)))
    if failed:
        _complain(f"{failed} of {total} files could not be recalculated.")
        raise typer.Exit(1)


@app.command(name="list")
def list_tasks(
    plan: PlanArgument,
    columns: Annotated[
        str, typer.Option(metavar="FIELD,…", help="Fields to show, by key or title, the plan's own ones too.")
    ] = "",
    view: Annotated[str, typer.Option(metavar="NAME", help="Columns, filter, order and groups of a saved view.")] = "",
    find: Annotated[str, typer.Option(metavar="WORDS", help="Only tasks with these words.")] = "",
    group: Annotated[str, typer.Option(metavar="FIELD", help="Group by a field, with what each group comes to.")] = "",
    me: Annotated[str, typer.Option(metavar="NAME", help="Who “me” is in filters.")] = "",
    team_links: Annotated[
        bool, typer.Option("--team-links", help="List which team waits for which, and with how much slack.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """List the tasks of a plan in outline order, or as a saved view shows them; or who waits for whom."""
    if team_links:
        if columns or view or find or group:
            raise typer.BadParameter("--team-links lists teams, not tasks: leave the other choices out")
        _print_team_links(plan, as_json=as_json)
        return
    from planner.arrange.conditions import Context
    from planner.listing import Wanted, listed_plan, wanted_columns, wanted_rows
    from planner.timebase import instant

    project, schedule = _scheduled(plan)
    wanted = Wanted([key for key in columns.split(",") if key.strip()], view, find, group)
    keys = wanted_columns(project, wanted)
    rows = wanted_rows(project, schedule, wanted, Context(instant(dt.date.today()), me))
    if as_json:
        _print_json(listed_plan(project, schedule, rows))
    else:
        _print_table(project, schedule, keys, rows)


def _print_team_links(plan: Path, *, as_json: bool) -> None:
    from planner.team_link_words import data, lines

    project, schedule = _scheduled(plan)
    if as_json:
        _print_json(data(project, schedule))
        return
    for line in lines(project, schedule):
        typer.echo(line)


@app.command()
def edit(
    plan: Annotated[Path | None, typer.Argument(metavar="PLAN", help="The plan to change.")] = None,
    file: Annotated[
        Path | None, typer.Option("-f", "--file", help="Edits, one JSON object a line; default: standard input.")
    ] = None,
    names: Annotated[bool, typer.Option("--names", help="Print the names of all edits and their arguments.")] = False,
) -> None:
    """Change a plan by edits such as {"edit": "tasks.rename", "args": {"task_ids": ["uid:7"], "name": "Beta"}}.

    All lines are one step to undo: all happen, or none. {"edit": "undo"} and {"edit": "redo"} step through history.
    """
    from planner.edit_lines import apply_lines, read_lines, signatures

    if names:
        for signature in signatures():
            typer.echo(signature)
        return
    if plan is None:
        raise typer.BadParameter("give the PLAN to change")
    lines = read_lines(sys.stdin.buffer.read() if file is None else file.read_bytes())
    with _session(plan, read_only=False) as session:
        count = apply_lines(session, lines) if lines else 0
    typer.echo(f"{_counted(count, 'edit')} done.")


@app.command()
def why(
    plan: PlanArgument,
    task: Annotated[str, typer.Argument(metavar="TASK", help="Row number, uid:N or unique name.")],
    finish: Annotated[bool, typer.Option("--finish", help="Explain the finish, not the start.")] = False,
    slack: Annotated[
        bool, typer.Option("--slack", help="Explain its slack: by when it must be over, and which promise says so.")
    ] = False,
    since: Annotated[
        str,
        typer.Option(metavar="WHEN", help="Say what moved it since a version, a journal number or a date (-7d, mon)."),
    ] = "",
    until: Annotated[str, typer.Option(metavar="WHEN", help="With --since: up to this moment, not to now.")] = "",
    path: Annotated[
        bool, typer.Option("--path", help="List all that drives it, and what comes next with its slack.")
    ] = False,
    paths: Annotated[int, typer.Option(metavar="N", min=1, max=1000, help="With --path: so many float paths.")] = 5,
    as_json: JsonOption = False,
) -> None:
    """Say why a task is where it is: the chain of links, constraints and calendars down to the project start.

    With --slack: why it is critical, late or free to slip. With --since: what moved it since then, in days by cause.
    With --path: every task that drives it, then the next paths to it and how far each may slip before the task moves.
    """
    from planner.addressing import find_task
    from planner.scheduling import explain, explain_words

    if until and not since:
        raise typer.BadParameter("--until goes with --since")
    if bool(since) + path + slack + finish > 1:
        raise typer.BadParameter("give one of --finish, --slack, --since and --path")
    if since:
        _print_movement(plan, task, since, until, as_json=as_json)
        return
    if path:
        _print_path(plan, task, paths, as_json=as_json)
        return
    if as_json:
        raise typer.BadParameter("--json goes with --since or --path")
    project, schedule = _scheduled(plan)
    task_id = find_task(project, task)
    end = explain.End.FINISH if finish else explain.End.START
    found = explain.why_slack(project, schedule, task_id) if slack else explain.why(project, schedule, task_id, end)
    for line in explain_words.text(project, schedule, found.steps):
        typer.echo(line)


def _print_movement(path: Path, task: str, when: str, until: str, *, as_json: bool) -> None:
    from planner.addressing import find_task
    from planner.moments import find_period
    from planner.movement_words import data, text

    with _document(path, read_only=True) as document:
        project = document.session.project
        since, end = find_period(document, when, until, dt.date.today())
        found = document.movement(find_task(project, task), since.journal_id, end.journal_id if end else None)
        if as_json:
            _print_json(data(found, since, project, end))
            return
        for line in text(found, since, project, end):
            typer.echo(line)


def _print_path(plan: Path, task: str, most: int, *, as_json: bool) -> None:
    from planner.addressing import find_task
    from planner.path_words import data, text

    with _reading(plan) as session:
        found = session.path_to(find_task(session.project, task), most)
        if as_json:
            _print_json(data(found, session.project, session.schedule))
            return
        for line in text(found, session.project, session.schedule):
            typer.echo(line)


@app.command()
def check(plan: PlanArgument) -> None:
    """Check a plan: is the file sound, and are its promises kept? Status 1 when something is found."""
    from planner.health import findings

    _verify(plan)
    found = [str(finding) for finding in findings(*_scheduled(plan))]
    for line in found:
        typer.echo(line)
    if found:
        _complain(f"{_counted(len(found), 'finding')} in “{plan.name}”.")
        raise typer.Exit(1)
    typer.echo(f"“{plan.name}” is sound.")


@app.command()
def recover(
    damaged: Annotated[Path, typer.Argument(metavar="DAMAGED", help="A plan file that does not open.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="Where to write what is readable.")],
) -> None:
    """Copy what is readable of a damaged plan into a new file; the damaged one is not touched."""
    from planner.documents import plan_path
    from planner.documents import recover as recover_plan

    output = plan_path(output)
    result = recover_plan(damaged, output)
    saved = ", ".join(f"{count} {table}" for table, count in result.saved.items() if count)
    typer.echo(f"Saved in “{output.name}”: {saved or 'nothing'}.")
    for table, reason in result.unreadable.items():
        typer.echo(f"Table {table} is readable in part only: {reason}.")
    for table, record_id, reason in result.left_out:
        typer.echo(f"Left out of {table}: row {record_id}, {reason}.")
    for table, record_id, field in result.mended:
        typer.echo(f"Cleared in {table}: {field} of row {record_id}, which named something that is lost.")


# Reading and printing --------------------------------------------------------------------------------------


def _scheduled(path: Path) -> tuple[Project, Schedule]:
    """Read a plan or a file of another format, and schedule it."""
    with _reading(path) as session:
        return session.project, session.schedule


@contextmanager
def _reading(path: Path) -> Iterator[Session]:
    """Open a plan, or a file of another format as one that is nowhere kept, to be read."""
    if path.suffix.lower() in READERS:
        from planner.session import MemoryJournal, Session

        yield Session(read(path).project, MemoryJournal())
    else:
        with _session(path, read_only=True) as session:
            yield session


def _verify(path: Path) -> None:
    """Check every page of a plan file; a file of another format is checked by reading it."""
    from planner.documents import open_document

    if path.suffix.lower() in READERS:
        return
    document = open_document(path, read_only=True)
    try:
        document.verify()
    finally:
        document.close()


@contextmanager
def _session(path: Path, *, read_only: bool) -> Iterator[Session]:
    with _document(path, read_only=read_only) as document:
        yield document.session


@contextmanager
def _document(path: Path, *, read_only: bool) -> Iterator[Document]:
    from planner.documents import open_document

    if not read_only and path.suffix.lower() in READERS:
        raise EditRefused("edit-import", file=path.name)
    document = open_document(path, read_only=read_only)
    try:
        if not read_only and document.reason is not None:
            raise document.reason
        yield document
    finally:
        document.close()


def _with_progress(paths: Sequence[Path]) -> Iterable[Path]:
    """Show a bar on a terminal while several files are worked on."""
    if len(paths) < 2 or not sys.stderr.isatty():
        return paths
    from rich.console import Console
    from rich.progress import track

    return track(paths, description="Recalculating", console=Console(stderr=True), transient=True)


def _printable(text: str) -> str:
    """Return a text whose bytes that are no UTF-8 (of a file's name) are question marks."""
    return text.encode(errors="replace").decode()


def _print_json(answer: object) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")
    sys.stdout.buffer.flush()


def _print_table(project: Project, schedule: Schedule, columns: Sequence[str], rows: Arranged | None = None) -> None:
    from planner.listing import table

    typer.echo(project.plan.name)
    for line in table(project, schedule, columns, rows):
        typer.echo(line)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" + ("" if count == 1 else "s")


def _complain(text: str) -> None:
    typer.echo("fairlead: " + " ".join(text.split()), err=True)
