"""Bridge: where the window meets the session; a Change becomes one Qt signal, an error one notice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from planner.edits import cells, progress
from planner.edits.registry import EditFunction
from planner.errors import EditRefused, FairleadError, StorageError
from planner.messages import edit_label
from planner.session import Change, Session
from ui.held_dates import held_notice
from ui.local_dates import date_style
from ui.notices import Level, Notice, translated, translated_sentence


class Bridge(QObject):
    """An open plan as the views see it. They edit through `apply`, never through the session itself.

    Attributes:
        session: the open plan; read freely, `session.preview` included.
        today: an instant of the present day, as the window's clock said; words such as "fri" are relative to it.
        refusal: why the last attempt to change something failed; None when it did not.

    Signals:
        changed: a `planner.session.Change`, once for each edit, undo, redo, recalculation or followed change.
        notice: a `ui.notices.Notice` for the notice bar.
        path_changed: the path to another task is lit up, or none is.
    """

    changed = Signal(object)
    notice = Signal(object)
    path_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.today: int | None = None
        self.refusal: FairleadError | None = None
        self._unsubscribe: Callable[[], None] | None = session.subscribe(self._publish)

    def apply(
        self,
        edit: EditFunction[...],
        /,
        *args: object,
        label: str | None = None,
        origin: object = None,
        **kwargs: object,
    ) -> Change | None:
        """Do an edit as one undo step; None when it was refused (a notice says why) or changes nothing.

        `label` names the undo step where the edit's own name is too general; `origin` is the view that edits.
        """
        change = self.attempt(_Edit(self, edit, args, kwargs, label, origin))
        if change is not None:
            self._tell_future_start(change)
        return change

    def set_field(self, task_ids: Sequence[int], field_key: str, text: str, *, origin: object = None) -> Change | None:
        """Set a field of tasks to what was typed; a notice tells what holds a task elsewhere."""
        change = self.apply(cells.set_text, list(task_ids), field_key, text, self.today, origin=origin)
        held = held_notice(self, task_ids, field_key) if text.strip() and self.refusal is None else None
        if held is not None:
            self.notice.emit(held)
        return change

    def undo(self) -> Change | None:
        """Take the last edit back; a notice when there is none or it fails."""
        return self.attempt(self.session.undo)

    def redo(self) -> Change | None:
        """Do the last undone edit again; a notice when there is none or it fails."""
        return self.attempt(self.session.redo)

    def announce(
        self,
        text: str,
        level: Level = Level.INFO,
        remedy_text: str | None = None,
        remedy: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence in the notice bar."""
        self.notice.emit(Notice(text, level, remedy_text, remedy))

    def report(self, error: FairleadError, retry: Callable[[], object] | None = None) -> None:
        """Show an error as a notice; `retry` becomes its remedy."""
        level = Level.WARNING if isinstance(error, EditRefused) else Level.ERROR
        self.announce(translated(error), level, self.tr("Retry") if retry else None, retry)

    @property
    def write_failed(self) -> bool:
        """Whether the last change could not be written."""
        return isinstance(self.refusal, StorageError)

    @property
    def path_goal(self) -> int | None:
        """The task whose path is lit up, None while none is."""
        path = self.session.schedule.path
        return None if path is None else path.goal_id

    def show_path(self, task_id: int | None) -> None:
        """Light up the path to a task in all views, and keep it up to date; None puts it out."""
        self.session.watch(task_id)
        self.path_changed.emit()

    def close(self) -> None:
        """Hear no more of the session."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def attempt(self, action: Callable[[], Change | None]) -> Change | None:
        """Call `action`; a refusal becomes a notice, a failed write a notice with Retry; then None."""
        self.refusal = None
        try:
            return action()
        except EditRefused as error:
            self.refusal = error
            self.report(error)
        except StorageError as error:
            self.refusal = error
            self.report(error, _Retry(self, action))
        return None

    def _tell_future_start(self, change: Change) -> None:
        """Warn where work is now said to have begun on a day that is still to come."""
        project = self.session.project
        found = progress.future_starts(project.plan, change.patch, self.today)
        if found:
            task_id, start = min(found.items(), key=lambda item: item[1])
            values = {"name": project.tasks[task_id].name, "start": date_style().format(start)}
            said = translated_sentence("progress-in-future", values)
            self.announce(said, Level.WARNING, self.tr("Undo"), self.undo)

    def _publish(self, change: Change) -> None:
        self.changed.emit(change)


@dataclass(frozen=True, slots=True)
class _Edit:
    """An edit with all that it needs, so that it can be tried again."""

    bridge: Bridge
    edit: EditFunction[...]
    args: tuple[object, ...]
    kwargs: dict[str, Any]
    label: str | None
    origin: object

    def __call__(self) -> Change | None:
        session = self.bridge.session
        label = edit_label(self.edit, session.project, self.args) if self.label is None else self.label
        return session.apply_labelled(label, self.origin, self.edit, *self.args, **self.kwargs)


@dataclass(frozen=True, slots=True)
class _Retry:
    """The remedy of a write that failed: the same again."""

    bridge: Bridge
    action: Callable[[], Change | None]

    def __call__(self) -> None:
        self.bridge.attempt(self.action)
