"""Find and replace: where, what, by what; how often it is found is said while typing, and one step does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QWidget

from planner.edits.replacing import occurrences, replace, text_fields
from ui.bridge import Bridge
from ui.field_titles import title
from ui.form_dialog import Choice, FormDialog
from ui.notices import translated


class ReplaceDialog(FormDialog):
    """Replaces in the selected tasks where there are several, else in all.

    Signals:
        found: the id of a task to go to.
    """

    found = Signal(object)

    def __init__(self, bridge: Bridge, selected: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Find and Replace"), self.tr("Replace All"))
        self._bridge = bridge
        self._selected = list(selected) if len(selected) > 1 else []
        self._shown = 0
        self.wanted, self.text = QLineEdit(self), QLineEdit(self)
        self.field = Choice(self)
        fields = text_fields(bridge.session.project)
        self.field.offer([(title(field), field.key) for field in fields], "name")
        self.scope = QCheckBox(self.tr("Only in the %n selected tasks", "", len(self._selected)), self)
        self.scope.setChecked(bool(self._selected))
        self.scope.setVisible(bool(self._selected))
        self.case = QCheckBox(self.tr("Match &case"), self)
        self.words = QCheckBox(self.tr("&Whole words"), self)
        self.count = QLabel(self)
        self.add(self.tr("&Find"), self.wanted)
        self.add(self.tr("Replace &by"), self.text)
        self.add(self.tr("&In"), self.field)
        for row in (self.scope, self.case, self.words, self.count):
            self.form.addRow("", row)
        self._add_next()
        self.wanted.textChanged.connect(self._look)
        self.field.activated.connect(self._look)
        for switch in (self.scope, self.case, self.words):
            switch.toggled.connect(self._look)
        self.wanted.setFocus()
        self._look()

    @property
    def _task_ids(self) -> list[int]:
        return self._selected if self.scope.isChecked() else list(self._bridge.session.project.outline)

    @property
    def _key(self) -> str:
        return str(self.field.currentData())

    def accept(self) -> None:
        """Replace all; what is refused is said here."""
        self._bridge.apply(
            replace,
            self._task_ids,
            self._key,
            self.wanted.text(),
            self.text.text(),
            match_case=self.case.isChecked(),
            whole_words=self.words.isChecked(),
        )
        if self._bridge.refusal is None:
            super().accept()
        else:
            self.refuse(translated(self._bridge.refusal), self.wanted)

    def _add_next(self) -> None:
        self.next = QPushButton(self.tr("Find &Next"), self)
        self.next.setAutoDefault(False)
        self.next.clicked.connect(self._go_on)
        box = self.findChild(QDialogButtonBox)
        if box is not None:
            box.addButton(self.next, QDialogButtonBox.ButtonRole.ActionRole)

    def _occurrences(self) -> list[tuple[int, int]]:
        session = self._bridge.session
        return occurrences(
            session.project,
            session.schedule,
            self._task_ids,
            self._key,
            self.wanted.text(),
            match_case=self.case.isChecked(),
            whole_words=self.words.isChecked(),
        )

    @Slot()
    def _look(self) -> None:
        """Say how often it is found."""
        self.message.hide()
        places = self._occurrences()
        total = sum(count for _, count in places)
        times = self.tr("Found %n times", "", total)
        self.count.setText(self.tr("{0} in {1}").format(times, self.tr("%n tasks", "", len(places))) if total else "")
        if self.wanted.text() and not total:
            self.count.setText(self.tr("Not found"))
        self.next.setEnabled(bool(places))
        self._agreed.setEnabled(bool(places))
        self.count.setAlignment(Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _go_on(self) -> None:
        """Show the next task in which it is found."""
        places = self._occurrences()
        if places:
            self.found.emit(places[self._shown % len(places)][0])
            self._shown += 1
