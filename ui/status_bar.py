"""The status bar: the plan's dates, what is selected, and that all is on disk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from ui.local_dates import date_style
from ui.workspace import Workspace

WORKING = 1 << 40
"""Dates beyond this minute are not dates: the marks for none are at the ends of 64 bits."""


class StatusBar(QStatusBar):
    """Follows the open plan; empty without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._workspace: Workspace | None = None
        self._dates, self._status, self._tasks, self._saved = (QLabel(self) for _ in range(4))
        for label in (self._dates, self._status, self._tasks):
            label.setTextFormat(Qt.TextFormat.PlainText)
            self.addWidget(label)
        self.addPermanentWidget(self._saved)

    def follow(self, workspace: Workspace | None) -> None:
        """Show another plan, or nothing."""
        self._workspace = workspace
        if workspace is not None:
            workspace.bridge.changed.connect(self.refresh)
            workspace.bridge.notice.connect(self.refresh)
            workspace.selection.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read everything again."""
        workspace = self._workspace
        texts = ("", "", "", "") if workspace is None else self._texts(workspace)
        for label, text in zip((self._dates, self._status, self._tasks, self._saved), texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))

    def _texts(self, workspace: Workspace) -> tuple[str, str, str, str]:
        session = workspace.bridge.session
        status = session.project.plan.status_date
        shown = "" if status is None else self.tr("Status {0}").format(date_style().format(status, is_finish=True))
        return self._plan_dates(workspace), shown, self._task_count(workspace), self._saved_state(workspace)

    def _plan_dates(self, workspace: Workspace) -> str:
        schedule = workspace.bridge.session.schedule
        if not len(schedule.ids) or abs(schedule.project_finish) > WORKING:
            return ""
        start = date_style().format(schedule.project_start)
        return f"{start} – {date_style().format(schedule.project_finish, is_finish=True)}"

    def _task_count(self, workspace: Workspace) -> str:
        total, chosen = len(workspace.bridge.session.project.tasks), len(workspace.selection.ids)
        counted = self.locale().toString(total)
        text = self.tr("{0} tasks").format(counted) if total != 1 else self.tr("1 task")
        return text if chosen < 2 else self.tr("{0} of {1} selected").format(self.locale().toString(chosen), text)

    def _saved_state(self, workspace: Workspace) -> str:
        if not workspace.bridge.session.writable:
            return self.tr("Read-only")
        if workspace.bridge.write_failed:
            return self.tr("Last change not saved")
        draft = workspace.document.is_draft
        return self.tr("Draft, all changes saved") if draft else self.tr("All changes saved")
