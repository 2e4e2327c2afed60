"""The links of the inspected task: what it waits for and what waits for it; links are added by name or row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLabel, QVBoxLayout, QWidget

from planner.fields import FIELDS
from planner.records import Link
from ui.bridge import Bridge
from ui.editors import TextEditor
from ui.inspector.link_row import LinkRow
from ui.notices import translated

FOCUS_IN = QEvent.Type.FocusIn
GAP = "  "
"""Between row number and name in a completion."""


class LinkList(QWidget):
    """One side of the links: predecessors or successors.

    Signals:
        task_chosen: id of a task to go to.
    """

    task_chosen = Signal(object)

    def __init__(self, bridge: Bridge, field_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._key = bridge, field_key
        self._task_id: int | None = None
        self._shown: tuple[object, ...] = ()
        self._rows: list[LinkRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._heading = QLabel(FIELDS[field_key].title, self)
        self._heading.setProperty("muted", True)
        self._add = self._make_add_line()
        self._layout.addWidget(self._heading)
        self._layout.addWidget(self._add)

    @property
    def rows(self) -> Sequence[LinkRow]:
        """The links shown."""
        return self._rows

    @property
    def add_line(self) -> TextEditor:
        """Where a link to add is typed."""
        return self._add

    def show_task(self, task_id: int | None) -> None:
        """Show the links of a task; of none when there is not exactly one."""
        self._task_id = task_id
        self.setVisible(task_id is not None)
        links = self._links()
        project = self._bridge.session.project
        shown = tuple(
            (link, project.row_number(self._other(link)), project.tasks[self._other(link)].name) for link in links
        )
        if shown != self._shown or not self._rows:
            self._shown = shown
            self._rebuild(links)
        self._add.setEnabled(self._bridge.session.writable)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer the tasks as they are called now, once typing may begin."""
        if event.type() == FOCUS_IN and watched is self._add:
            self._fill_completions()
        return super().eventFilter(watched, event)

    def _links(self) -> list[Link]:
        project = self._bridge.session.project
        if self._task_id is None:
            return []
        found = project.predecessors(self._task_id) if self._waits else project.successors(self._task_id)
        return sorted(found, key=lambda link: project.row_number(self._other(link)))

    @property
    def _waits(self) -> bool:
        return self._key == "predecessors"

    def _other(self, link: Link) -> int:
        return link.predecessor_id if self._waits else link.successor_id

    def _rebuild(self, links: list[Link]) -> None:
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [LinkRow(link, self._other(link), self._bridge, self) for link in links]
        for number, row in enumerate(self._rows):
            row.task_chosen.connect(self.task_chosen)
            self._layout.insertWidget(1 + number, row)

    def _make_add_line(self) -> TextEditor:
        line = TextEditor(self)
        line.setPlaceholderText(self.tr("Add by name or row, such as 12FS+2d"))
        line.setAccessibleName(self.tr("Add to {0}").format(FIELDS[self._key].title))
        completer = QCompleter(QStringListModel(line), line)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line.setCompleter(completer)
        line.committed.connect(self._add_link)
        line.installEventFilter(self)
        return line

    def _fill_completions(self) -> None:
        project = self._bridge.session.project
        tasks = project.tasks
        names = [f"{row}{GAP}{tasks[one].name}" for row, one in enumerate(project.outline, 1) if one != self._task_id]
        model = self._add.completer().model()
        assert isinstance(model, QStringListModel)
        model.setStringList(names)

    @Slot()
    def _add_link(self) -> None:
        typed = self._add.text().strip()
        if not typed or self._task_id is None:
            return
        session = self._bridge.session
        row, gap, _name = typed.partition(GAP)
        entry = row if gap and row.isdecimal() else typed
        present = FIELDS[self._key].edit_text(session.project, session.schedule, self._task_id)
        text = f"{present}; {entry}" if present else entry
        self._bridge.set_field([self._task_id], self._key, text)
        if self._bridge.refusal is None:
            self._add.clear()
        else:
            self._add.show_refusal(translated(self._bridge.refusal))
