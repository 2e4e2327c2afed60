"""What an edit means for the plan, beside what was edited: for the card at the pointer and for notices.

Everything is computed on the arrays of the two schedules; records are looked at for the tasks that moved only, or, when
very many move, through arrays kept for as long as no task changes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from planner.messages import sentence
from planner.patch import Patch
from planner.project import Project
from planner.scheduling.schedule import NONE, Schedule
from planner.task_time import calendar_time
from planner.timebase import DateStyle

Ints = NDArray[np.int64]
FEW = 2_000
"""In a large plan, up to so many moved tasks their records are looked at one by one."""
AT_ONCE = 20_000
"""The records of a plan of up to so many tasks are all read on the first frame of a drag, and kept."""
SHORT_DATE = DateStyle(day="{day} {month} {yy:02}")
LONGEST_NAME = 48
"""Characters of a name that are said; of a longer one its beginning."""
MOST_NAMED = 20
"""So many milestones are measured in working time; there may be thousands on every frame of a drag."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A finish that moved: of a milestone, or of the project (`task_id` is then None).

    Attributes:
        old, new: instants. minutes: working time of the project calendar between them, negative when earlier.
    """

    task_id: int | None
    old: int
    new: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Consequences:
    """What follows from an edit; the edited tasks themselves count for the end and the deadlines only.

    Attributes:
        end: how the project's finish moves, None when it does not.
        milestones: those that move most (`MOST_NAMED` at most), the largest move first.
        later, earlier: how many milestones move in all.
        missed, met: tasks whose deadline is newly missed, or met again.
        teams: teams, other than those of the edited tasks, with work that moves later.
        tasks_moved: how many leaves move.
        too_late: minutes of negative slack that are new or grew, 0 when none.
    """

    end: Moved | None = None
    milestones: tuple[Moved, ...] = ()
    later: int = 0
    earlier: int = 0
    missed: tuple[int, ...] = ()
    met: tuple[int, ...] = ()
    teams: tuple[int, ...] = ()
    tasks_moved: int = 0
    too_late: int = 0


class Phrase(NamedTuple):
    """One consequence in words: the code of a sentence in `planner.messages`, and its values."""

    code: str
    details: Mapping[str, object]

    def __str__(self) -> str:
        """Return the English words."""
        return sentence(self.code, self.details)


def consequences(project: Project, before: Schedule, after: Schedule, patch: Patch) -> Consequences:
    """Return what an edit means; `project` may hold the patch already or not yet."""
    if after is before:
        return Consequences()
    touched = patch.ids("tasks")
    slots, old = _moved(before, after)
    facts = _facts(project, after, slots)
    own = np.isin(after.ids[slots], np.fromiter(touched, dtype=np.int64, count=len(touched)))
    new = after.finish[slots]
    was_late, is_late = old > facts.deadline, new > facts.deadline
    has_deadline = facts.deadline != NONE
    milestones = facts.milestone & ~own & (old != NONE) & (new != NONE)
    return Consequences(
        end=_end(project, before, after),
        milestones=_milestones(project, after, slots[milestones], old[milestones]),
        later=int(np.count_nonzero(milestones & (new > old))),
        earlier=int(np.count_nonzero(milestones & (new < old))),
        missed=_ids(after, slots[has_deadline & is_late & ~was_late]),
        met=_ids(after, slots[has_deadline & was_late & ~is_late]),
        teams=_teams(project, facts.team[(new > old) & ~own], touched),
        tasks_moved=int(np.count_nonzero(~own)),
        too_late=_too_late(before, after),
    )


def phrases(project: Project, found: Consequences, *, style: DateStyle = SHORT_DATE, most: int = 3) -> list[Phrase]:
    """Return consequences in words, the weightiest first; days are working days; lists name `most` at most."""
    said: list[Phrase] = []
    if found.end is not None:
        said.append(Phrase("consequence-end", _move_said(project, found.end, style)))
    for count, code in ((found.later, "later"), (found.earlier, "earlier")):
        if count:
            kind = "milestone" if count == 1 else "milestones"
            said.append(Phrase(f"consequence-{kind}-{code}", {"count": count}))
    for code, task_ids in (("missed", found.missed), ("met", found.met)):
        if task_ids:
            said.append(Phrase(f"consequence-{code}", {"names": _listed([_name(project, i) for i in task_ids], most)}))
    said.extend(_teams_said(project, found.teams, most))
    if found.too_late:
        said.append(Phrase("consequence-slack", {"days": days_text(project, found.too_late).lstrip("+")}))
    if not said:
        moved = {0: "none", 1: "moved-one"}.get(found.tasks_moved, "moved")
        said.append(Phrase(f"consequence-{moved}", {"count": found.tasks_moved}))
    return said


def milestone_phrases(
    project: Project, found: Consequences, *, style: DateStyle = SHORT_DATE, most: int = 5
) -> list[Phrase]:
    """Return a line for each of the `most` milestones that move most, by date: name, days, old and new date."""
    return [
        Phrase("consequence-milestone", {"name": _moved_name(project, one), **_move_said(project, one, style)})
        for one in sorted(found.milestones[:most], key=lambda one: (one.new, one.old))
    ]


def _moved_name(project: Project, moved: Moved) -> str:
    return "" if moved.task_id is None else _name(project, moved.task_id)


def _move_said(project: Project, moved: Moved, style: DateStyle) -> dict[str, object]:
    old, new = (style.format(instant, is_finish=True) for instant in (moved.old, moved.new))
    return {"days": days_text(project, moved.minutes), "old": old, "new": new}


def words(project: Project, found: Consequences) -> str:
    """Return consequences as one line of English: "3 milestones slip · Payments team waits"."""
    return " · ".join(str(phrase) for phrase in phrases(project, found))


def days_text(project: Project, minutes: int) -> str:
    """Write working minutes as signed days: "+6 d", "−1.5 d"."""
    amount = f"{abs(minutes) / project.plan.minutes_per_day:.1f}".rstrip("0").rstrip(".")
    return f"{'−' if minutes < 0 else '+'}{amount} d"


# Arrays --------------------------------------------------------------------------------------------------


class _Facts(NamedTuple):
    """What the records say of some slots: milestones, deadlines (NONE where none), teams (0 where none)."""

    milestone: NDArray[np.bool_]
    deadline: Ints
    team: Ints


class _Kept(NamedTuple):
    revision: int
    ids: Ints
    facts: _Facts


_kept: WeakKeyDictionary[Project, _Kept] = WeakKeyDictionary()


def _moved(before: Schedule, after: Schedule) -> tuple[Ints, Ints]:
    """Return the slots (in `after`) of leaves that moved, and where they finished before."""
    if before.ids is after.ids or np.array_equal(before.ids, after.ids):
        changed = (before.start != after.start) | (before.finish != after.finish)
        slots = np.flatnonzero(changed & ~after.summary)
        return slots, before.finish[slots]
    pairs = [(slot, before.slot_of[task_id]) for task_id, slot in after.slot_of.items() if task_id in before.slot_of]
    now, then = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    changed = (before.start[then] != after.start[now]) | (before.finish[then] != after.finish[now])
    kept = changed & ~after.summary[now]
    return now[kept], before.finish[then[kept]]


def _facts(project: Project, schedule: Schedule, slots: Ints) -> _Facts:
    kept = _kept.get(project)
    if kept is None or kept.revision != project.task_revision or kept.ids is not schedule.ids:
        if len(slots) <= FEW and len(schedule.ids) > AT_ONCE:
            return _read(project, schedule.ids[slots])
        kept = _kept[project] = _Kept(project.task_revision, schedule.ids, _read(project, schedule.ids))
    milestone, deadline, team = kept.facts
    return _Facts(milestone[slots], deadline[slots], team[slots])


def _read(project: Project, ids: Ints) -> _Facts:
    tasks = [project.tasks.get(task_id) for task_id in ids.tolist()]
    count = len(tasks)
    return _Facts(
        np.fromiter((task is not None and (task.milestone or not task.duration) for task in tasks), bool, count),
        np.fromiter(
            (NONE if task is None or task.deadline is None else task.deadline for task in tasks), np.int64, count
        ),
        np.fromiter((0 if task is None or task.team_id is None else task.team_id for task in tasks), np.int64, count),
    )


def _end(project: Project, before: Schedule, after: Schedule) -> Moved | None:
    if before.project_finish == after.project_finish:
        return None
    return _move(project, None, before.project_finish, after.project_finish)


def _milestones(project: Project, after: Schedule, slots: Ints, old: Ints) -> tuple[Moved, ...]:
    new = after.finish[slots]
    largest = np.lexsort((new, -np.abs(new - old)))[:MOST_NAMED]
    rows = zip(after.ids[slots[largest]].tolist(), old[largest].tolist(), new[largest].tolist(), strict=True)
    return tuple(_move(project, *row) for row in rows)


def _move(project: Project, task_id: int | None, old: int, new: int) -> Moved:
    return Moved(task_id, old, new, calendar_time(project, None).work_between(old, new))


def _teams(project: Project, team_ids: Ints, touched: set[int]) -> tuple[int, ...]:
    own = {task.team_id for one in touched if (task := project.tasks.get(one))}
    return tuple(one for one in np.unique(team_ids).tolist() if one and one not in own)


def _too_late(before: Schedule, after: Schedule) -> int:
    """Return the minutes by which the least slack is negative, when it fell."""
    least_before, least_after = (
        int(found.total_slack[found.total_slack != NONE].min(initial=0)) for found in (before, after)
    )
    return -least_after if least_after < least_before else 0


def _ids(schedule: Schedule, slots: Ints) -> tuple[int, ...]:
    return tuple(schedule.ids[slots].tolist())


def _name(project: Project, task_id: int) -> str:
    task = project.tasks.get(task_id)
    return short_name(task.name) if task else ""


def short_name(name: str) -> str:
    """Return a name as a sentence can hold it: its beginning where it is very long."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"


def _teams_said(project: Project, team_ids: Sequence[int], most: int) -> list[Phrase]:
    names = sorted((short_name(team.name) for one in team_ids if (team := project.teams.get(one))), key=str.casefold)
    if not names:
        return []
    if len(names) == 1:
        return [Phrase("consequence-team", {"name": names[0]})]
    return [Phrase("consequence-teams", {"names": _listed(names, most)})]


def _listed(names: Sequence[str], most: int) -> str:
    shown = ", ".join(names[:most])
    left = len(names) - most
    return shown if left <= 0 else sentence("consequence-more", {"names": shown, "count": left})
