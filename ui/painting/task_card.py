"""What a card says of a task that the pointer rests on: its name and the facts that are known of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.fields import FIELDS
from planner.fields import Field as TaskField
from planner.project import Project
from planner.records import ConstraintType
from planner.scheduling.schedule import Schedule
from ui.field_titles import title, value_text, value_title
from ui.painting.card import Line, Tone
from ui.painting.card_lines import CONTEXT, DAY, span_text
from ui.painting.dates import DateTexts

FACTS = ("duration", "percent_complete", "owner", "team", "total_slack", "driver", "finish_variance")
"""Fields that a card shows where they have a value, in this order."""


def _t(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def task_lines(project: Project, schedule: Schedule, task_id: int, dates: DateTexts) -> list[Line]:
    """Return the lines of the card of a task."""
    task, slot = project.tasks[task_id], schedule.slot_of[task_id]
    name = task.name or _t("Task without a name")
    lines = [Line(name, Tone.TITLE), Line(span_text(schedule, task_id, dates), Tone.FACT, _t("Dates"))]
    lines += [line for key in FACTS if (line := _fact(project, schedule, task_id, FIELDS[key])) is not None]
    if task.constraint is not ConstraintType.ASAP:
        lines.append(Line(pin_text(project, task_id, dates), Tone.FACT, title(FIELDS["constraint"])))
    if task.deadline is not None:
        lines.append(Line(dates.text(task.deadline, DAY), Tone.FACT, title(FIELDS["deadline"])))
        if schedule.finish[slot] > task.deadline:
            lines.append(Line(_t("The deadline is missed"), Tone.BAD))
    if schedule.critical[slot]:
        lines.append(Line(_t("Critical: a delay moves the end"), Tone.WARNING))
    elif schedule.near_critical[slot]:
        lines.append(Line(_t("Nearly critical: little slack is left"), Tone.WARNING))
    return lines


def pin_text(project: Project, task_id: int, dates: DateTexts) -> str:
    """Return a constraint in words, with its date if it has one."""
    task, field = project.tasks[task_id], FIELDS["constraint"]
    words = value_title(field, field.text_of(project, task.constraint.value))
    return words if task.constraint_date is None else f"{words} {dates.text(task.constraint_date, DAY)}"


def _fact(project: Project, schedule: Schedule, task_id: int, field: TaskField) -> Line | None:
    """Return a field with its value, None without a value or with one that says nothing."""
    if field.key == "duration" and schedule.start_of(task_id) == schedule.finish_of(task_id):
        return None
    if field.key == "driver" and project.is_summary(task_id):
        return None
    text = value_text(field, project, schedule, task_id)
    return Line(text, Tone.FACT, title(field)) if text else None
