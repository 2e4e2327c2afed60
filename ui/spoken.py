"""A task in one line as a screen reader says it: name, kind, dates, what is done and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from planner.project import Project
from planner.scheduling.schedule import Schedule
from ui.painting.card_lines import span_text
from ui.painting.dates import DateTexts

translate = QCoreApplication.translate


def spoken_task(project: Project, schedule: Schedule, task_id: int, dates: DateTexts) -> str:
    """Return what is said of a task; its name alone while nothing is calculated."""
    return ", ".join(_parts(project, schedule, task_id, dates))


def _parts(project: Project, schedule: Schedule, task_id: int, dates: DateTexts) -> Iterator[str]:
    task, slot = project.tasks[task_id], schedule.slot_of.get(task_id)
    yield task.name or translate("spoken", "without a name")
    if project.is_summary(task_id):
        yield translate("spoken", "summary")
    elif task.milestone:
        yield translate("spoken", "milestone")
    if slot is None:
        return
    yield span_text(schedule, task_id, dates)
    percent = round(float(schedule.percent[slot]))
    if percent:
        yield translate("spoken", "{0} % complete").format(percent)
    if schedule.is_critical(task_id):
        yield translate("spoken", "critical")
    finish = schedule.finish_of(task_id)
    if task.deadline is not None and finish is not None and finish > task.deadline:
        yield translate("spoken", "misses its deadline")
