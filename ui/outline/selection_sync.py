"""Keeps the table's own selection (rows) and the shared `Selection` (task ids) the same."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Slot
from PySide6.QtWidgets import QTableView

from ui.outline.model import NAME, OutlineModel
from ui.rows import Rows
from ui.selection import Selection

SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
NO_UPDATE = QItemSelectionModel.SelectionFlag.NoUpdate


class SelectionSync(QObject):
    """Translates between the two; whichever changes, the other follows without an echo."""

    def __init__(self, view: QTableView, model: OutlineModel, rows: Rows, selection: Selection) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._rows = rows
        self._selection = selection
        self._busy = False
        view.selectionModel().selectionChanged.connect(self._on_table)
        view.selectionModel().currentChanged.connect(self._on_table)
        selection.changed.connect(self._on_shared)
        rows.changed.connect(self._on_rows)

    @Slot()
    def _on_table(self, *_args: object) -> None:
        if self._busy or self._model.is_rearranging:
            return
        self._busy = True
        ids: list[int] = []
        chosen = self._view.selectionModel().selection()
        for block in chosen.toList():
            ids += self._rows.ids[block.top() : block.bottom() + 1].tolist()
        self._selection.set(ids, self._model.task_id(self._view.currentIndex().row()))
        self._busy = False

    @Slot()
    def _on_rows(self) -> None:
        """What is hidden is not selected; what it was hidden under is selected instead, so no key acts unseen."""
        chosen = self._selection
        seen = [one for one in chosen.ids if self._rows.row_of(one) is not None]
        if len(seen) < len(chosen.ids):
            above = self._rows.visible_ancestor(chosen.current) if not seen and chosen.current is not None else None
            chosen.set(seen if above is None else [above], chosen.current)
        self._on_shared()

    @Slot()
    def _on_shared(self) -> None:
        if self._busy:
            return
        self._busy = True
        model = self._view.selectionModel()
        model.select(self._blocks(), SELECT)
        row = self._row_of_current()
        if row is not None:
            index = self._model.index(row, self._current_column())
            model.setCurrentIndex(index, NO_UPDATE)
        self._busy = False

    def _blocks(self) -> QItemSelection:
        """Return the selected rows as few ranges; a row that is hidden is none."""
        found = sorted(row for task_id in self._selection.ids if (row := self._rows.row_of(task_id)) is not None)
        result, last_column = QItemSelection(), self._model.columnCount() - 1
        start = 0
        for end in range(1, len(found) + 1):
            if end == len(found) or found[end] != found[end - 1] + 1:
                result.select(self._model.index(found[start], 0), self._model.index(found[end - 1], last_column))
                start = end
        return result

    def _row_of_current(self) -> int | None:
        current = self._selection.current
        return None if current is None else self._rows.row_of(current)

    def _current_column(self) -> int:
        index: QModelIndex = self._view.currentIndex()
        return index.column() if index.isValid() else NAME
