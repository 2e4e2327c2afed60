"""What is told when a typed date does not move its task: what holds the task, and the way to have it there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from planner.edits import durations, moves
from planner.edits.held_dates import Held, first_held
from ui.local_dates import date_style
from ui.notices import Level, Notice

if TYPE_CHECKING:
    from ui.bridge import Bridge

translate = QCoreApplication.translate
Remedy = tuple[str, str | None, Callable[[], object] | None]


def held_notice(bridge: Bridge, task_ids: Sequence[int], field_key: str) -> Notice | None:
    """Return what to tell after a start or finish was typed that a task does not take; None when all is well."""
    if field_key not in ("start", "finish"):
        return None
    held = first_held(bridge.session.project, bridge.session.schedule, task_ids, field_key)
    if held is None:
        return None
    text, button, remedy = _finish(bridge, held) if field_key == "finish" else _start(bridge, held)
    tasks, dates = bridge.session.project.tasks, date_style()
    driver = "" if held.driver_id is None else tasks[held.driver_id].name
    values = {"name": tasks[held.task_id].name, "driver": driver}
    said = text.format(start=dates.format(held.start), finish=dates.format(held.finish), **values)
    return Notice(said, Level.WARNING, button, remedy)


def _start(bridge: Bridge, held: Held) -> Remedy:
    if held.driver_id is None:
        text = translate(
            "held_dates",
            "“{name}” starts on {start} all the same: the start of the plan, its status date or a summary holds it.",
        )
        return text, translate("held_dates", "Undo"), bridge.undo
    text = translate(
        "held_dates",
        "“{name}” starts on {start} all the same: “{driver}” drives it. Change the lag of the link to have it there.",
    )
    remedy = partial(bridge.apply, moves.move, [held.task_id], held.wanted, how=moves.How.CHANGE_LAG)
    return text, translate("held_dates", "Change Lag"), remedy


def _finish(bridge: Bridge, held: Held) -> Remedy:
    if not held.duration:
        text = translate("held_dates", "“{name}” cannot finish then: it starts on {start} and finishes on {finish}.")
        return text, translate("held_dates", "Undo"), bridge.undo
    text = translate(
        "held_dates", "“{name}” finishes on {finish} all the same: a typed finish does not change how long it takes."
    )
    remedy = partial(bridge.apply, durations.set_duration, [held.task_id], held.duration)
    return text, translate("held_dates", "Shorten"), remedy
