"""What counts as pinned, for marks, menus and the inspector."""

from __future__ import annotations

from planner.records import ConstraintType, Task, TaskMode

FREE = frozenset({ConstraintType.ASAP, ConstraintType.ALAP})


def is_pinned(task: Task) -> bool:
    """Whether a date holds an automatic task in place."""
    return task.mode is TaskMode.AUTO and task.constraint not in FREE
