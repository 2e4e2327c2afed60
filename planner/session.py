"""Session: the single writer. Every change of a plan goes through `apply`, `undo` or `redo`.

One edit (DESIGN §3): the edit function turns the present project into a Patch or refuses; the journal commits it to
disk; only then are the records swapped in, the scheduler runs, and one `Change` goes out to the listeners. When the
journal fails, memory is as before and the error goes to the caller.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import ParamSpec, Protocol

import numpy as np
from numpy.typing import NDArray

from planner.edits.registry import EditFunction
from planner.errors import EditRefused
from planner.messages import edit_label
from planner.patch import Patch, Step
from planner.project import Project
from planner.scheduling.engine import Engine
from planner.scheduling.paths import PathTo
from planner.scheduling.schedule import Schedule

P = ParamSpec("P")


class Journal(Protocol):
    """Where patches are made durable; the plan file's in real life, `MemoryJournal` without a file."""

    @property
    def writable(self) -> bool:
        """Whether edits are taken; False for a second opener."""

    def commit(self, patch: Patch, label: str) -> None:
        """Write an edit; it becomes the next step to undo and clears what could be redone."""

    def commit_undo(self, step: Step) -> None:
        """Write the inverse of `step`, which was `undoable`; it becomes redoable."""

    def commit_redo(self, step: Step) -> None:
        """Write `step` again, which was `redoable`."""

    def undoable(self) -> Step | None:
        """Return the last edit that can be undone."""

    def redoable(self) -> Step | None:
        """Return the last undone edit."""


class MemoryJournal:
    """A journal without a file, for conversions and previews of documents that are not plans yet."""

    writable = True

    def __init__(self) -> None:
        """Start empty."""
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def commit(self, patch: Patch, label: str) -> None:
        """Remember an edit."""
        self._done.append(Step(len(self._done), label, patch))
        self._undone.clear()

    def commit_undo(self, step: Step) -> None:
        """Move the last step to the undone ones."""
        self._undone.append(step)
        self._done.remove(step)

    def commit_redo(self, step: Step) -> None:
        """Move a step back."""
        self._undone.remove(step)
        self._done.append(step)

    def undoable(self) -> Step | None:
        """Return the last edit."""
        return self._done[-1] if self._done else None

    def redoable(self) -> Step | None:
        """Return the last undone edit."""
        return self._undone[-1] if self._undone else None


@dataclass(frozen=True)
class Change:
    """One notice for one user action: what was touched and what moved because of it.

    Attributes:
        label: the action in words ("Move 'Beta'").
        patch: the records and fields that were changed.
        before, after: the schedules.
        origin: who caused it, so that a view can skip its own echo; None for undo, redo and followers.
    """

    label: str
    patch: Patch
    before: Schedule
    after: Schedule
    origin: object = None

    @cached_property
    def moved(self) -> NDArray[np.int64]:
        """Ids of the tasks whose start or finish changed."""
        return self.after.moved_from(self.before)

    @cached_property
    def structural(self) -> bool:
        """Whether rows appear, vanish or change place."""
        return any(
            op.table == "tasks"
            and (op.before is None or op.after is None or not {"parent_id", "rank"}.isdisjoint(op.after))
            for op in self.patch
        )


@dataclass(frozen=True)
class Preview:
    """What an edit would do; nothing was written and nobody was told."""

    patch: Patch
    before: Schedule
    after: Schedule

    @cached_property
    def moved(self) -> NDArray[np.int64]:
        """Ids of the tasks whose start or finish would change."""
        return self.after.moved_from(self.before)


Listener = Callable[[Change], None]


class Session:
    """An open plan: its project, its schedule, and the only way to change them.

    Attributes:
        project: the records; read only for everyone else.
        schedule: the present schedule.
        revision: grows by one with every change; answers computed for an older one are stale.
    """

    def __init__(self, project: Project, journal: Journal, *, engine: Engine | None = None) -> None:
        """Open a session; the schedule is computed at once."""
        self.project = project
        self.revision = 0
        self._journal = journal
        self._engine = engine or Engine(project)
        self.schedule = self._engine.schedule
        self._listeners: list[Listener] = []

    @property
    def writable(self) -> bool:
        """Whether edits are taken."""
        return self._journal.writable

    def apply(
        self,
        edit: EditFunction[P],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Change | None:
        """Do an edit as one undo step; its label is that of the edit function. None when nothing changes.

        Raises:
            EditRefused: the edit cannot be done, or the plan is open read-only.
            StorageError: it could not be written; nothing changed.
        """
        return self.apply_labelled(edit_label(edit, self.project, args), None, edit, *args, **kwargs)

    def apply_labelled(
        self, label: str, origin: object, edit: EditFunction[P], /, *args: P.args, **kwargs: P.kwargs
    ) -> Change | None:
        """Do an edit under a label of the caller's, with the view that caused it as `origin`."""
        if not self.writable:
            raise EditRefused("plan-read-only")
        patch = edit(self.project, self.schedule, *args, **kwargs)
        if not patch:
            return None
        self._journal.commit(patch, label)
        return self._swap_in(patch, label, origin)

    def patch_of(self, edit: EditFunction[P], /, *args: P.args, **kwargs: P.kwargs) -> Patch:
        """Return what an edit would change, without the dates that follow; raises EditRefused as `apply` does."""
        return edit(self.project, self.schedule, *args, **kwargs)

    def preview(self, edit: EditFunction[P], /, *args: P.args, **kwargs: P.kwargs) -> Preview:
        """Return what an edit would do, computed on an overlay; raises EditRefused as `apply` does."""
        patch = edit(self.project, self.schedule, *args, **kwargs)
        after = self._engine.preview(self.project, patch) if patch else self.schedule
        return Preview(patch, self.schedule, after)

    def path_to(self, task_id: int, most: int) -> PathTo:
        """Return what drives a task and the next float paths to it, at most so many in all."""
        return self._engine.path_to(task_id, most)

    def watch(self, task_id: int | None) -> None:
        """Keep `schedule.path`, the path to a task, up to date with edits and previews; None ends that.

        Nobody is told: it changes what is looked at, not the plan.
        """
        self.schedule = self._engine.watch(task_id)

    def undo(self) -> Change:
        """Take the last edit back.

        Raises:
            EditRefused: `nothing-to-undo`.
        """
        step = self._journal.undoable()
        if step is None:
            raise EditRefused("nothing-to-undo")
        self._journal.commit_undo(step)
        return self._swap_in(step.patch.inverse(), step.label, None)

    def redo(self) -> Change:
        """Do the last undone edit again.

        Raises:
            EditRefused: `nothing-to-redo`.
        """
        step = self._journal.redoable()
        if step is None:
            raise EditRefused("nothing-to-redo")
        self._journal.commit_redo(step)
        return self._swap_in(step.patch, step.label, None)

    @property
    def undo_label(self) -> str | None:
        """What undo would take back, None when nothing."""
        step = self._journal.undoable()
        return step.label if step and self.writable else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again, None when nothing."""
        step = self._journal.redoable()
        return step.label if step and self.writable else None

    def follow(self, patch: Patch, label: str) -> Change:
        """Take in a change that another process has already written (a read-only second opener)."""
        return self._swap_in(patch, label, None)

    def recalculate(self) -> None:
        """Schedule everything afresh (F9); nothing changes when nothing was wrong."""
        self._engine.rebuild(self.project)
        self._publish(Change("Recalculate", Patch(), self.schedule, self._engine.schedule))

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; returns the function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _swap_in(self, patch: Patch, label: str, origin: object) -> Change:
        self.project.apply(patch)
        before = self.schedule
        after = self._engine.update(self.project, patch)
        change = Change(label, patch, before, after, origin)
        self._publish(change)
        return change

    def _publish(self, change: Change) -> None:
        self.schedule = change.after
        self.revision += 1
        for listener in tuple(self._listeners):
            listener(change)
