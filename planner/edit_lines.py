"""Edits given as lines of JSON, `{"edit": "tasks.rename", "args": {"task_ids": ["uid:7"], "name": "Beta"}}`.

Names are those of the edit functions, arguments those of their parameters. A task is given by row number, `uid:N` or
unique name; people, teams, calendars, goals, own fields and views by name or id; instants and durations as minutes or
as text ("2026-03-14", "3d"). All lines together are one edit: each sees what those before it did, and all happen or
none.
"""

from __future__ import annotations

import difflib
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator, Sequence
from typing import Any, get_type_hints

import msgspec
from msgspec import Struct

import planner.edits
from planner.addressing import find_task
from planner.edits.registry import EDITS
from planner.errors import EditRefused, FairleadError
from planner.messages import sentence
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import Record
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import Schedule
from planner.session import Session
from planner.timebase import Units, day_of, parse_date, parse_duration

HISTORY = ("undo", "redo")
TASK_PARAMETERS = frozenset(
    {"task_id", "after_id", "before_id", "parent_id", "target_id", "predecessor_id", "successor_id"}
)
NAMED_TABLES = {
    "person_id": "people",
    "owner_id": "people",
    "team_id": "teams",
    "calendar_id": "calendars",
    "base_id": "calendars",
    "goal_id": "goals",
    "parent_goal_id": "goals",
    "field_id": "custom_fields",
    "view_id": "views",
}
STARTS = frozenset({"start", "new_start", "to_start", "date", "instant", "until", "today"})
FINISHES = frozenset({"finish", "new_finish", "deadline", "target_date"})
DAYS = frozenset({"first", "last"})
DURATIONS = {"duration": "", "minutes": "unit", "lag": "lag_unit", "pause": "", "worked": ""}
"""Parameters that are durations, with the one that takes the unit they were typed in."""
DISTANCES = frozenset({"delta"})
"""Parameters that say how far along the clock something moves: "1w" is seven days."""
CLOCK_UNITS = Units(day=1440, week=7 * 1440, month=30 * 1440)
MAX_LINES = 100_000
CLOSE = 0.75
"""How alike the name of an edit must be to be suggested, of 1."""


class Line(Struct, frozen=True, forbid_unknown_fields=True):
    """One edit as given: the name of an edit function, `undo` or `redo`, and its arguments by parameter name."""

    edit: str
    args: dict[str, Any] = {}


def read_lines(data: bytes) -> list[tuple[int, Line]]:
    """Return the edits with their line numbers; empty lines are skipped.

    Raises:
        EditRefused: a line is not such an object, names no edit, or there are too many.
    """
    lines: list[tuple[int, Line]] = []
    for number, given in enumerate(data.splitlines(), start=1):
        if given.strip():
            lines.append((number, _decoded(number, given)))
        if len(lines) > MAX_LINES:
            raise EditRefused("edit-too-many", limit=MAX_LINES)
    return lines


def _decoded(number: int, data: bytes) -> Line:
    try:
        return msgspec.json.decode(data, type=Line)
    except (msgspec.DecodeError, UnicodeError) as error:
        remedy = sentence("edit-json", {"cause": str(error)})
        raise EditRefused("edit-line", line=number, sentence=remedy) from error


def edit_names() -> list[str]:
    """Return the names of all edit functions; the modules of `planner.edits` enter them when they are imported."""
    for module in pkgutil.iter_modules(planner.edits.__path__, "planner.edits."):
        importlib.import_module(module.name)
    return sorted(EDITS)


def signatures() -> Iterator[str]:
    """Yield each edit with its arguments, those that may be left out in brackets."""
    for name in edit_names():
        parameters = list(inspect.signature(EDITS[name]).parameters.values())[2:]
        shown = [item.name if item.default is item.empty else f"[{item.name}]" for item in parameters]
        yield " ".join((name, *shown))


def apply_lines(session: Session, lines: Sequence[tuple[int, Line]]) -> int:
    """Do all lines as one undo step, or undo and redo steps; returns how many were done.

    Raises:
        EditRefused: a line cannot be done; nothing was changed.
        StorageError: it could not be written; nothing was changed.
    """
    history = [line.edit in HISTORY for _, line in lines]
    if any(history):
        if not all(history):
            raise EditRefused("edit-mixed")
        _step_through(session, [line.edit for _, line in lines])
        return len(lines)
    edit_names()
    count = len(lines)
    label = f"{count} edits from the command line" if count != 1 else f"{lines[0][1].edit} from the command line"
    session.apply_labelled(label, None, combined_edit, lines)
    return count


def _step_through(session: Session, steps: Sequence[str]) -> None:
    """Undo and redo; when one is refused, those before it are taken back."""
    opposite = {"undo": session.redo, "redo": session.undo}
    forward = {"undo": session.undo, "redo": session.redo}
    for done, step in enumerate(steps):
        try:
            forward[step]()
        except FairleadError:
            for earlier in reversed(steps[:done]):
                opposite[earlier]()
            raise


def combined_edit(project: Project, schedule: Schedule, lines: Sequence[tuple[int, Line]]) -> Patch:
    """Return one patch for all lines, each worked out on the plan as those before it leave it."""
    working = Project(project.records())
    engine = Engine(working)
    builder = PatchBuilder(project)
    for number, line in lines:
        try:
            patch = _patch_of(working, engine.schedule, line)
        except EditRefused as error:
            raise EditRefused("edit-line", line=number, sentence=str(error)) from error
        working.apply(patch)
        engine.update(working, patch)
        _gather(builder, working, patch)
    return builder.patch()


def _gather(builder: PatchBuilder, working: Project, patch: Patch) -> None:
    for op in patch:
        record = working.table(op.table).get(op.id)
        if record is None:
            builder.delete(op.table, op.id)
        else:
            builder.insert(op.table, record)


def _patch_of(project: Project, schedule: Schedule, line: Line) -> Patch:
    function = EDITS.get(line.edit)
    if function is None:
        close = difflib.get_close_matches(line.edit, EDITS, n=3, cutoff=CLOSE)
        code = "edit-unknown-close" if close else "edit-unknown"
        raise EditRefused(code, edit=line.edit, known=", ".join(close))
    return function(project, schedule, **_arguments(project, function, line))


def _arguments(project: Project, function: Callable[..., Patch], line: Line) -> dict[str, Any]:
    parameters = dict(list(inspect.signature(function).parameters.items())[2:])
    hints = get_type_hints(function)
    unknown = sorted(line.args.keys() - parameters.keys())
    missing = sorted(name for name, item in parameters.items() if item.default is item.empty and name not in line.args)
    if unknown or missing:
        raise EditRefused("edit-arguments", edit=line.edit, wanted=", ".join(parameters))
    given = {name: _resolved(project, name, value) for name, value in line.args.items()}
    for name in given.keys() & DURATIONS.keys():
        if isinstance(line.args[name], str) and DURATIONS[name] in parameters:
            given.setdefault(DURATIONS[name], parse_duration(line.args[name], project.units).unit)
    return {name: _converted(name, value, hints[name]) for name, value in given.items()}


def _converted(name: str, value: object, hint: object) -> object:
    try:
        return msgspec.convert(value, hint, str_keys=True)
    except msgspec.ValidationError as error:
        raise EditRefused("edit-argument", name=name, cause=str(error)) from error


def _resolved(project: Project, name: str, value: object) -> object:
    """Return an argument with references and times in words turned into numbers."""
    if name.endswith("_ids"):
        items = value if isinstance(value, list) else [value]
        return [_resolved(project, name.removesuffix("s"), item) for item in items]
    if name in TASK_PARAMETERS and isinstance(value, (str, int)) and not isinstance(value, bool):
        return find_task(project, str(value))
    if not isinstance(value, str):
        return value
    if name in NAMED_TABLES:
        return _named(project.table(NAMED_TABLES[name]), value)
    return _in_minutes(project, name, value)


def _named(table: dict[int, Record], name: str) -> int:
    found = [key for key, record in table.items() if getattr(record, "name", None) == name]
    if len(found) != 1:
        known = ", ".join(sorted({str(getattr(record, "name", "")) for record in table.values()})[:8])
        raise EditRefused("name-unknown", text=name, count=len(found), known=known or "none")
    return found[0]


def _in_minutes(project: Project, name: str, text: str) -> object:
    """Read an instant, a day or a duration where the parameter is one; a bare finish is at the end of the day."""
    plan = project.plan
    if name in STARTS:
        return parse_date(text, default_minute=plan.default_start)
    if name in FINISHES:
        return parse_date(text, default_minute=plan.default_finish)
    if name in DAYS:
        return day_of(parse_date(text, default_minute=0))
    if name in DISTANCES:
        return parse_duration(text, CLOCK_UNITS).minutes
    return parse_duration(text, project.units).minutes if name in DURATIONS else text
