"""What rests under the pointer, in a few lines: the tool tip of bars, links, pins and signs at the edge."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.fields import CONSTRAINT_TITLES
from planner.predecessors import format_lag
from planner.project import Project
from planner.records import ConstraintType
from planner.session import Session
from planner.timebase import Span, format_duration
from ui.painting.card_lines import DAY, span_text
from ui.painting.dates import DateTexts
from ui.timeline.hit import Handle, Hit

CONTEXT = "timeline"
TITLES = dict(CONSTRAINT_TITLES)


def _t(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def tip_text(session: Session, hit: Hit, dates: DateTexts) -> str:
    """Return the tool tip of what was hit, "" for nothing."""
    if hit.link_id is not None:
        return _link(session.project, hit.link_id)
    if hit.task_id is None:
        return ""
    if hit.handle is Handle.PIN:
        return _t("{pin} – click to remove").format(pin=_pin(session.project, hit.task_id, dates))
    text = "\n".join(_task(session, hit.task_id, dates))
    return f"{text}\n{_t('Click to go there')}" if hit.handle is Handle.HINT else text


def _link(project: Project, link_id: int) -> str:
    link = project.links[link_id]
    one, other = project.tasks[link.predecessor_id].name, project.tasks[link.successor_id].name
    return f"{one} → {other}\n{link.type.value}{format_lag(link.lag, link.lag_unit, project.units)}"


def _task(session: Session, task_id: int, dates: DateTexts) -> list[str]:
    project, schedule = session.project, session.schedule
    task, slot = project.tasks[task_id], schedule.slot_of[task_id]
    lines = [task.name, span_text(schedule, task_id, dates)]
    length = int(schedule.duration[slot])
    percent = _t("{percent} % complete").format(percent=f"{schedule.percent[slot]:.0f}")
    if length:
        lines.append(f"{format_duration(Span(length, task.duration_unit), project.units)}, {percent}")
    if task.constraint is not ConstraintType.ASAP:
        lines.append(_pin(project, task_id, dates))
    if task.deadline is not None:
        lines.append(_t("Deadline {date}").format(date=dates.text(task.deadline, DAY)))
    if schedule.critical[slot]:
        lines.append(_t("Critical: a delay moves the end"))
    return lines


def _pin(project: Project, task_id: int, dates: DateTexts) -> str:
    """Return a constraint in words, with its date if it has one."""
    task = project.tasks[task_id]
    title = _t(TITLES[task.constraint.value])
    return title if task.constraint_date is None else f"{title} {dates.text(task.constraint_date, DAY)}"
