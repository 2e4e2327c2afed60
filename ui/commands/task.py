"""The Task menu."""

from __future__ import annotations

from PySide6.QtCore import Slot

from planner.edits import buckets, constraints, links, outline, splits, tasks
from planner.edits.registry import EditFunction
from planner.records import Bucket, ConstraintType, TaskMode, new_id
from ui.commands.base import Commands
from ui.pins import is_pinned


class TaskCommands(Commands):
    """Edits of the selected tasks."""

    def new(self) -> None:
        """Add a task above the current one, or at the end, and start typing its name."""
        self._add(above=True, milestone=False)

    def new_below(self) -> None:
        """Add a task below the current one."""
        self._add(above=False, milestone=False)

    def new_milestone(self) -> None:
        """Add a milestone below the current task."""
        self._add(above=False, milestone=True)

    def recurring(self) -> None:
        """Ask for a recurring task to add below the current one; of a recurring one, how it shall recur from now on."""
        from ui.recurring_dialog import RecurringTask

        current = self._workspace.selection.current
        dialog = RecurringTask(self._bridge, self._series(current), current, self._window)
        dialog.added.connect(self._show_series)
        dialog.open()

    @Slot(object)
    def _show_series(self, task_id: int) -> None:
        """Select a new recurring task and fold its occurrences away."""
        self._workspace.rows.set_collapsed(task_id, True)
        self._workspace.selection.set([task_id])

    def _series(self, task_id: int | None) -> int | None:
        """Return the recurring summary that a task is, or is an occurrence of."""
        task = None if task_id is None else self._project.tasks.get(task_id)
        if task is None or not task.recurring:
            return None
        if self._project.is_summary(task.id):
            return task.id
        above = None if task.parent_id is None else self._project.tasks[task.parent_id]
        return above.id if above is not None and above.recurring else None

    def indent(self) -> None:
        """Put the tasks under the one above them; where that one is folded, it opens, so that they stay in sight."""
        chosen, current = self._ids, self._workspace.selection.current
        if self._workspace.arranger.may_move() and self._bridge.apply(outline.indent, chosen) is not None:
            for one in chosen:
                self._workspace.rows.reveal(one)
            self._workspace.selection.set(chosen, current)

    def outdent(self) -> None:
        """Put the tasks after their parent."""
        self._move(outline.outdent)

    def move_up(self) -> None:
        """Move the tasks one place up among their siblings."""
        self._move(outline.move_up)

    def move_down(self) -> None:
        """Move the tasks one place down among their siblings."""
        self._move(outline.move_down)

    def link(self) -> None:
        """Link the tasks finish to start in the order in which they were selected."""
        self._bridge.apply(links.chain, list(self._workspace.selection.ids))

    def unlink(self) -> None:
        """Remove the selected link, the links between the selected tasks, or all links of a single one."""
        link_id = self._workspace.selection.link_id
        if link_id is not None:
            self._bridge.apply(links.delete, [link_id])
        else:
            self._bridge.apply(links.unlink, self._ids)

    def toggle_milestone(self) -> None:
        """Make milestones of the tasks; ordinary tasks again where all are milestones."""
        every = all(self._project.tasks[one].milestone for one in self._ids)
        self._set("milestone", "no" if every else "yes")

    def toggle_pin(self) -> None:
        """Hold the tasks where they are; let them go where all are pinned."""
        if all(is_pinned(self._project.tasks[one]) for one in self._ids):
            self._bridge.apply(constraints.unpin, self._ids)
        else:
            self._bridge.apply(constraints.set_constraint, self._ids, ConstraintType.SNET)

    def toggle_manual(self) -> None:
        """Schedule the tasks manually; automatically where all are manual."""
        every = all(self._project.tasks[one].mode is TaskMode.MANUAL for one in self._ids)
        self._set("mode", TaskMode.AUTO if every else TaskMode.MANUAL)

    def split(self) -> None:
        """Let the work on the current task pause where the pointer is on its bar, else amid what is left."""
        current = self._workspace.selection.current
        if current is not None:
            at = self._workspace.planning.timeline.mouse.instant_on(current)
            self._bridge.apply(splits.split, current, at)

    def join(self) -> None:
        """Take the pauses out of the work on the tasks."""
        self._bridge.apply(splits.join, self._ids)

    def set_progress(self, percent: int) -> None:
        """Set how much of the tasks is done."""
        self._set("percent_complete", str(percent))

    def set_bucket(self, bucket: str) -> None:
        """Take the tasks' dates away, and say when they may be done."""
        self._bridge.apply(buckets.set_bucket, self._ids, Bucket(bucket))

    def schedule_idea(self) -> None:
        """Let the ideas among the tasks begin today, or with the plan."""
        start = max(self._bridge.today or 0, self._schedule.project_start)
        self._bridge.apply(buckets.schedule_at, self._ids, start)

    def inspect(self) -> None:
        """Show the details of the current task and go there."""
        self._window.actions_by_id["view.inspector"].setChecked(True)
        self._workspace.show_inspector(True)
        self._workspace.inspector.focus_first()

    def _move(self, edit: EditFunction[...]) -> None:
        if self._workspace.arranger.may_move():
            self._bridge.apply(edit, self._ids)

    def _set(self, key: str, text: str) -> None:
        self._bridge.set_field(self._ids, key, text)

    def _add(self, *, above: bool, milestone: bool) -> None:
        current, task_id = self._workspace.selection.current, new_id()
        name = self.tr("New milestone") if milestone else self.tr("New task")
        change = self._bridge.apply(
            tasks.add,
            None if above else current,
            before_id=current if above else None,
            name=name,
            milestone=milestone,
            duration=0 if milestone else None,
            task_id=task_id,
        )
        if change is not None:
            self._workspace.selection.set([task_id])
            if self._workspace.view is self._workspace.planning:
                self._workspace.planning.outline.edit_name(task_id)
            else:
                self._workspace.view.show_task(task_id)
                self.inspect()
