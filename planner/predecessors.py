"""Lists of predecessors or successors as people write them: "7FS+2d; 12SS-20%".

A task is named by its row number or by its name; the link type may be left out (FS), and so may the lag. A lag is a
duration (working or elapsed) or a percentage of the predecessor's duration ("%", elapsed "e%").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from planner.errors import EditRefused
from planner.project import Project
from planner.records import Link, LinkType
from planner.timebase import PERCENT_UNITS, Span, Units, exact_duration, parse_duration

_NUMBERED = re.compile(r"(?P<task>\d+)\s*(?P<type>FS|SS|FF|SF)?\s*(?P<lag>[+-].*)?", re.IGNORECASE | re.DOTALL)
_NAMED = re.compile(r"(?P<task>.*?)(?:\s+(?P<type>FS|SS|FF|SF)\s*(?P<lag>[+-].*)?)?", re.IGNORECASE | re.DOTALL)
_PERCENT = re.compile(r"([+-]?)\s*(\d{1,6}(?:[.,]\d{1,2})?)\s*(e?%)")


class Dependency(NamedTuple):
    """One entry of a list: the other task, the link type and the lag (as in `records.Link`)."""

    task_id: int
    type: LinkType = LinkType.FS
    lag: int = 0
    lag_unit: str = "d"


def parse_list(project: Project, text: str) -> list[Dependency]:
    """Read a list separated by semicolons (or commas between row numbers).

    Raises:
        EditRefused: `row-unknown`, `predecessor-unknown`, `predecessor-ambiguous`, `link-twice`, or a lag's.
    """
    found = [_parse_entry(project, entry) for entry in split_list(text)]
    seen: set[int] = set()
    for dependency in found:
        if dependency.task_id in seen:
            raise EditRefused("link-twice", name=project.tasks[dependency.task_id].name)
        seen.add(dependency.task_id)
    return found


def format_list(project: Project, dependencies: Iterable[Dependency]) -> str:
    """Write a list in row order, so that `parse_list` reads the same."""
    ordered = sorted(dependencies, key=lambda dependency: project.row_number(dependency.task_id))
    return "; ".join(format_entry(project, dependency) for dependency in ordered)


def format_entry(project: Project, dependency: Dependency) -> str:
    """Write one entry: the row number, the type unless it is FS without lag, the lag unless it is zero."""
    row = str(project.row_number(dependency.task_id))
    lag = format_lag(dependency.lag, dependency.lag_unit, project.units)
    return row if not lag and dependency.type is LinkType.FS else f"{row}{dependency.type}{lag}"


def predecessors_of(project: Project, task_id: int) -> list[Dependency]:
    """Return what a task waits for."""
    return [_dependency(link, link.predecessor_id) for link in project.predecessors(task_id)]


def successors_of(project: Project, task_id: int) -> list[Dependency]:
    """Return what waits for a task."""
    return [_dependency(link, link.successor_id) for link in project.successors(task_id)]


def parse_lag(text: str, units: Units) -> tuple[int, str]:
    """Read "+2d", "-1 ed", "50%" as (lag, unit); nothing is no lag.

    Raises:
        EditRefused: `lag-unreadable` or `duration-out-of-range`.
    """
    cleaned = text.strip()
    if not cleaned:
        return 0, "d"
    if match := _PERCENT.fullmatch(cleaned.lower()):
        amount = round(float(match[2].replace(",", ".")) * 100)
        return (-amount if match[1] == "-" else amount), match[3]
    negative = cleaned.startswith("-")
    try:
        span = parse_duration(cleaned.lstrip("+-").strip(), units)
    except EditRefused as refused:
        code = "lag-unreadable" if refused.code == "duration-unreadable" else refused.code
        raise EditRefused(code, text=text) from refused
    return (-span.minutes if negative else span.minutes), span.unit


def format_lag(lag: int, unit: str, units: Units) -> str:
    """Write a lag with its sign: "+2d", "-20%", "" when there is none."""
    if lag == 0:
        return ""
    sign = "-" if lag < 0 else "+"
    if unit in PERCENT_UNITS:
        return f"{sign}{f'{abs(lag) / 100:.2f}'.rstrip('0').rstrip('.')}{unit}"
    return sign + exact_duration(Span(abs(lag), unit), units).replace(" ", "")


def split_list(text: str) -> list[str]:
    """Return the entries of a list as they are written."""
    # A comma separates row numbers only: it may stand in a name, and in "1,5d" it is a decimal mark.
    by_row = re.match(r"\s*\d", text) is not None
    parts = re.split(r"[;,](?=\s*\d+\s*(?:$|[;,+-]|FS|SS|FF|SF))|;" if by_row else ";", text, flags=re.IGNORECASE)
    return [part.strip() for part in parts if part.strip()]


def _parse_entry(project: Project, entry: str) -> Dependency:
    numbered = _NUMBERED.fullmatch(entry)
    match = numbered or _NAMED.fullmatch(entry)
    if match is None:
        raise EditRefused("predecessor-unknown", name=entry)
    task_id = _by_row(project, int(match["task"])) if numbered else _by_name(project, match["task"].strip())
    lag, unit = parse_lag(match["lag"] or "", project.units)
    return Dependency(task_id, LinkType((match["type"] or "FS").upper()), lag, unit)


def _by_row(project: Project, row: int) -> int:
    if not 1 <= row <= len(project.outline):
        raise EditRefused("row-unknown", row=row, last=len(project.outline))
    return project.outline[row - 1]


def _by_name(project: Project, name: str) -> int:
    wanted = name.casefold()
    found = [task.id for task in project.tasks.values() if task.name.casefold() == wanted]
    if len(found) == 1:
        return found[0]
    if not found:
        raise EditRefused("predecessor-unknown", name=name)
    rows = ", ".join(str(row) for row in sorted(project.row_number(task_id) for task_id in found)[:10])
    raise EditRefused("predecessor-ambiguous", name=name, rows=rows)


def _dependency(link: Link, other_id: int) -> Dependency:
    return Dependency(other_id, link.type, link.lag, link.lag_unit)
