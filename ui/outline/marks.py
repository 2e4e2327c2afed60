"""Marks beside a task's name: what one should see of it at a glance, as icon, colour role and words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.project import Project
from planner.records import TaskMode
from planner.scheduling.schedule import Schedule
from ui.pins import is_pinned
from ui.theme import Role

CONTEXT = "marks"


@dataclass(frozen=True, slots=True)
class Mark:
    """A small icon with its meaning."""

    icon: str
    role: Role
    text: str

    @property
    def translated(self) -> str:
        """The meaning in the user's language."""
        return QCoreApplication.translate(CONTEXT, self.text)


def _mark(icon: str, role: Role, text: str) -> Mark:
    return Mark(icon, role, str(QT_TRANSLATE_NOOP(CONTEXT, text)))


LATE = _mark("deadline", Role.DANGER, "Finishes after its deadline")
NEGATIVE = _mark("warning", Role.WARNING, "Cannot meet a date that is set after it: negative slack")
DONE = _mark("check", Role.SUCCESS, "Complete")
PINNED = _mark("pin", Role.PIN, "Pinned by a date")
MANUAL = _mark("manual", Role.TEXT_MUTED, "Scheduled manually")
NOTE = _mark("note", Role.TEXT_MUTED, "Has notes")
RECURRING = _mark("recurring", Role.TEXT_MUTED, "Recurring")


def marks_of(project: Project, schedule: Schedule, task_id: int) -> list[Mark]:
    """Return the marks of a task, the gravest first."""
    task = project.tasks[task_id]
    slot = schedule.slot_of[task_id]
    done = schedule.percent[slot] >= 100
    late = task.deadline is not None and int(schedule.finish[slot]) > task.deadline
    holds = (
        (LATE, late),
        (NEGATIVE, not late and not done and -(1 << 62) < schedule.total_slack[slot] < 0),
        (DONE, done),
        (PINNED, is_pinned(task)),
        (MANUAL, task.mode is TaskMode.MANUAL),
        (RECURRING, task.recurring),
        (NOTE, bool(task.notes)),
    )
    return [mark for mark, present in holds if present]
