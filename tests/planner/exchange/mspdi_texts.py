"""Small Microsoft Project XML files made from the elements that a test is about."""

from __future__ import annotations

from pathlib import Path

from planner.exchange import read
from planner.exchange.imported import Imported
from planner.project import Project
from planner.records import Task

STANDARD_WEEK = "".join(
    f"<WeekDay><DayType>{kind}</DayType><DayWorking>1</DayWorking><WorkingTimes>"
    "<WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime>"
    "<WorkingTime><FromTime>13:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay>"
    if kind in range(2, 7)
    else f"<WeekDay><DayType>{kind}</DayType><DayWorking>0</DayWorking></WeekDay>"
    for kind in range(1, 8)
)
STANDARD = (
    "<Calendar><UID>1</UID><Name>Standard</Name><BaseCalendarUID>-1</BaseCalendarUID>"
    f"<WeekDays>{STANDARD_WEEK}</WeekDays></Calendar>"
)


def plan(
    tasks: str = "",
    *,
    calendars: str = "",
    resources: str = "",
    assignments: str = "",
    settings: str = "",
    definitions: str = "",
) -> str:
    """Return a plan that starts Monday 5 January 2026 with the standard calendar."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><Project xmlns="http://schemas.microsoft.com/project">'
        f"<Title>Case</Title><StartDate>2026-01-05T08:00:00</StartDate><CalendarUID>1</CalendarUID>{settings}"
        f"{definitions}<Calendars>{STANDARD}{calendars}</Calendars><Tasks>{tasks}</Tasks>"
        f"<Resources>{resources}</Resources><Assignments>{assignments}</Assignments></Project>"
    )


def task(uid: int, inner: str = "", *, name: str = "", level: int = 1, duration: str = "PT8H0M0S") -> str:
    """Return a task of a day named T1, T2 … by its unique id."""
    return (
        f"<Task><UID>{uid}</UID><ID>{uid}</ID><Name>{name or f'T{uid}'}</Name><OutlineLevel>{level}</OutlineLevel>"
        f"<Duration>{duration}</Duration><DurationFormat>7</DurationFormat>{inner}</Task>"
    )


def link(predecessor: int, kind: int = 1, lag: int = 0, lag_format: int = 7) -> str:
    """Return a predecessor link; lag in tenths of a minute."""
    return (
        f"<PredecessorLink><PredecessorUID>{predecessor}</PredecessorUID><Type>{kind}</Type>"
        f"<LinkLag>{lag}</LinkLag><LagFormat>{lag_format}</LagFormat></PredecessorLink>"
    )


def imported(folder: Path, text: str | bytes) -> Imported:
    """Read a plan from a text."""
    file = folder / "plan.xml"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return read(file)


def named(project: Project, name: str) -> Task:
    """Return the one task of a name."""
    (found,) = [item for item in project.tasks.values() if item.name == name]
    return found


def codes(given: Imported) -> list[str]:
    """Return the codes of what was odd."""
    return [item.code for item in given.report.oddities]
