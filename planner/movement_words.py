"""A movement in words: codes and values for the window, English lines and data for the command line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from msgspec import Struct

from planner.addressing import uid_of
from planner.edit_details import Detail
from planner.messages import sentence
from planner.moments import Moment, local_text
from planner.movement import Cause, Dates, Movement
from planner.project import Project
from planner.timebase import DATE_TIME, DateStyle, iso

MOST_DETAILS = 3
NAMED_AT_ENDS = 3
"""So many tasks are named at each end of a longer way."""
ELAPSED_DAY = 1440


class Phrase(NamedTuple):
    """The code of a sentence and its values, as text."""

    code: str
    values: dict[str, str]

    def __str__(self) -> str:
        """Return the English sentence."""
        return sentence(self.code, self.values)


def total(
    found: Movement, since: Moment, project: Project, until: Moment | None = None, style: DateStyle = DATE_TIME
) -> Phrase:
    """Return the whole movement as one sentence."""
    values = {"task": project.tasks[found.task_id].name, "since": str(since), "until": str(until)}
    code = "movement" if until is None else "movement-until"
    if found.appeared:
        return Phrase(f"{code}-new", values)
    if not found.causes:
        return Phrase(f"{code}-none", values)
    if found.before == found.after:
        return Phrase(f"{code}-back", values | dates(found, style))
    code += "-total-point" if is_point(found) else "-total"
    return Phrase(code, values | _both(found, project, elapsed=found.elapsed) | dates(found, style))


def is_point(found: Movement) -> bool:
    """Whether it was and is a point in time, whose two dates are one."""
    return all(pair.start == pair.finish for pair in (found.before, found.after))


def days(moved: Cause | Movement, found: Movement, project: Project) -> Phrase:
    """Return the days of a cause, or of the whole: once where start and finish moved alike."""
    values = _both(moved, project, elapsed=found.elapsed)
    return Phrase("movement-days" if values["start"] == values["finish"] else "movement-days-both", values)


def reason(cause: Cause) -> Phrase:
    """Return what an edit did, the way by which that reached the task, who did it and when."""
    values = {
        "label": sentence("movement-undo", {"label": cause.label}) if cause.undone else cause.label,
        "changes": "; ".join(_change(detail, cause.label) for detail in cause.details[:MOST_DETAILS]),
        "way": " → ".join(name for _, name in way(cause)),
        "who": cause.who,
        "when": local_text(cause.at),
    }
    code = "movement-cause" + ("-changes" if values["changes"] else "") + ("-way" if values["way"] else "")
    return Phrase(code, values)


def way(cause: Cause) -> list[tuple[int | None, str]]:
    """Return ids and names of the tasks between the edited one and the moved one, the middle of a long way left out.

    The edited task is the first of them where the edit's label does not name it.
    """
    tasks: list[tuple[int | None, str]] = list(zip(cause.chain, cause.names, strict=True))
    between = tasks[:-1] if tasks and tasks[0][1] not in cause.label else tasks[1:-1]
    if len(between) > 2 * NAMED_AT_ENDS:
        return [*between[:NAMED_AT_ENDS], (None, "…"), *between[-NAMED_AT_ENDS:]]
    return between


def dates(found: Movement, style: DateStyle = DATE_TIME) -> dict[str, str]:
    """Return the dates then and now as text: old_start, old_finish, new_start, new_finish."""
    shown: dict[str, str] = {}
    for name, pair in (("old", found.before), ("new", found.after)):
        shown[f"{name}_start"] = "—" if pair.start is None else style.format(pair.start)
        shown[f"{name}_finish"] = "—" if pair.finish is None else style.format(pair.finish, is_finish=True)
    return shown


def text(
    found: Movement, since: Moment, project: Project, until: Moment | None = None, style: DateStyle = DATE_TIME
) -> Iterator[str]:
    """Yield the movement as English lines: the whole, then a line for each cause."""
    yield str(total(found, since, project, until, style))
    for cause in found.causes:
        moved = sentence("movement-appeared", {}) if cause.appeared else str(days(cause, found, project))
        yield f"  {moved}: {reason(cause)}"


def _both(moved: Cause | Movement, project: Project, *, elapsed: bool) -> dict[str, str]:
    pairs = (("start", moved.start), ("finish", moved.finish))
    return {name: _days_text(project, minutes, elapsed=elapsed) for name, minutes in pairs}


def _days_text(project: Project, minutes: int, *, elapsed: bool) -> str:
    """Write minutes as signed days of the plan, or of the clock: "+6 d", "−1.5 ed"."""
    amount = f"{abs(minutes) / (ELAPSED_DAY if elapsed else project.plan.minutes_per_day):.2f}".rstrip("0").rstrip(".")
    sign = "−" if minutes < 0 else "+"
    return f"{sign if amount != '0' else '±'}{amount} {'ed' if elapsed else 'd'}"


def _change(detail: Detail, label: str = "") -> str:
    """Write old and new value, and what they are of unless the edit's label begins with it."""
    title = "" if label.startswith(detail.title) else f"{detail.title} "
    return f"{title}{detail.old or '—'} → {detail.new or '—'}"


# As data ---------------------------------------------------------------------------------------------------


class CauseData(Struct, frozen=True):
    """One cause; minutes of working time, `via` the names of the tasks from the edited one to the moved one."""

    journal: int
    at: str
    who: str
    label: str
    undone: bool
    start_minutes: int
    finish_minutes: int
    changes: list[str]
    via: list[str]


class MovementData(Struct, frozen=True):
    """What `fairlead why --since --json` prints; instants as YYYY-MM-DDTHH:MM.

    Attributes:
        journal, until: the journal rows it is since and up to, None for now.
    """

    uid: int
    name: str
    journal: int
    old_start: str | None
    old_finish: str | None
    start: str | None
    finish: str | None
    start_minutes: int
    finish_minutes: int
    elapsed: bool
    causes: list[CauseData]
    until: int | None = None


def data(found: Movement, since: Moment, project: Project, until: Moment | None = None) -> MovementData:
    """Return a movement as data."""
    return MovementData(
        uid_of(project, found.task_id),
        project.tasks[found.task_id].name,
        since.journal_id,
        *_iso(found.before),
        *_iso(found.after),
        found.start,
        found.finish,
        found.elapsed,
        [_cause_data(cause) for cause in found.causes],
        None if until is None else until.journal_id,
    )


def _cause_data(cause: Cause) -> CauseData:
    return CauseData(
        cause.journal_id,
        cause.at,
        cause.who,
        cause.label,
        cause.undone,
        cause.start,
        cause.finish,
        [_change(detail) for detail in cause.details],
        list(cause.names),
    )


def _iso(pair: Dates) -> tuple[str | None, str | None]:
    start, finish = (None if value is None else iso(value) for value in pair)
    return start, finish
