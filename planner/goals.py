"""Goals with what their tasks come to, those of the goals below included.

A task serves its own goal, else that of the nearest summary above it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planner.project import Project
from planner.records import Goal
from planner.roll_up import RollUp, roll_up
from planner.scheduling.schedule import Schedule


@dataclass(frozen=True, slots=True)
class GoalStatus:
    """A goal and how it stands.

    Attributes:
        depth: 0 at the top. own: leaves that serve this very goal. total: with those of the goals below it.
        task_ids: the leaves of `total`, in outline order.
        late_by: minutes of the clock by which its last task finishes after the target date, None when it does not.
    """

    goal: Goal
    depth: int
    own: int
    total: RollUp
    task_ids: tuple[int, ...]
    late_by: int | None


def goal_of(project: Project, task_id: int) -> int | None:
    """Return the goal that a task serves."""
    for one in (task_id, *project.ancestors(task_id)):
        if project.tasks[one].goal_id is not None:
            return project.tasks[one].goal_id
    return None


def leaves_by_goal(project: Project) -> Mapping[int, list[int]]:
    """Return the leaves that serve each goal themselves, in outline order."""
    found: dict[int, list[int]] = {goal_id: [] for goal_id in project.goals}
    above: list[int | None] = []
    for task_id, depth in zip(project.outline, project.outline_depths, strict=True):
        del above[depth:]
        own = project.tasks[task_id].goal_id
        serves = own if own is not None else above[-1] if above else None
        above.append(serves)
        if serves is not None and not project.is_summary(task_id):
            found[serves].append(task_id)
    return found


def goal_tree(project: Project) -> list[tuple[Goal, int]]:
    """Return all goals in order with their depth, each before those below it."""
    below: dict[int | None, list[Goal]] = {}
    for goal in sorted(project.goals.values(), key=lambda one: (one.rank, one.id)):
        below.setdefault(goal.parent_goal_id, []).append(goal)
    ordered: list[tuple[Goal, int]] = []
    stack = [(goal, 0) for goal in reversed(below.get(None, []))]
    while stack:
        goal, depth = stack.pop()
        ordered.append((goal, depth))
        stack.extend((child, depth + 1) for child in reversed(below.get(goal.id, [])))
    return ordered


def goal_statuses(project: Project, schedule: Schedule) -> list[GoalStatus]:
    """Return all goals in order with what they come to."""
    own, tree = leaves_by_goal(project), goal_tree(project)
    together = {goal_id: list(leaves) for goal_id, leaves in own.items()}
    for goal, _ in reversed(tree):
        if goal.parent_goal_id is not None:
            together[goal.parent_goal_id] += together[goal.id]
    return [_status(project, schedule, goal, depth, len(own[goal.id]), together[goal.id]) for goal, depth in tree]


def _status(project: Project, schedule: Schedule, goal: Goal, depth: int, own: int, leaves: list[int]) -> GoalStatus:
    ordered = sorted(leaves, key=project.row_number)
    total = roll_up(project, schedule, ordered)
    late = None
    if goal.target_date is not None and total.finish is not None and total.finish > goal.target_date:
        late = total.finish - goal.target_date
    return GoalStatus(goal, depth, own, total, tuple(ordered), late)
