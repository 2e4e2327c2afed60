"""Which items are selected: the selection of tasks that all views share, as numbers of items and back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from ui.roadmap.board import Board
from ui.selection import Selection


class Chosen(QObject):
    """The selected items of a board.

    A task may stand in several lanes; `current` is the very item that was chosen here last, where it is one of them.

    Signals:
        changed: other items are selected.
    """

    changed = Signal()

    def __init__(self, board: Board, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._board, self._selection = board, selection
        self._last: tuple[int, int] | None = None
        selection.changed.connect(self.follow)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The selected items."""
        return tuple(sorted(self._board.options.lit.selected))

    @property
    def current(self) -> int | None:
        """The item that keys act on."""
        return self._board.options.lit.current

    def set(self, numbers: list[int], current: int | None = None) -> None:
        """Select items only."""
        items = self._board.scene.items
        leader = current if current is not None else (numbers[-1] if numbers else None)
        if leader is not None:
            self._last = items[leader].task_id, items[leader].lane
        self._selection.set([items[one].task_id for one in numbers], None if leader is None else self._last_task())
        self.follow()

    def toggle(self, number: int) -> None:
        """Add an item, or take it out."""
        item = self._board.scene.items[number]
        self._last = item.task_id, item.lane
        self._selection.toggle(item.task_id)
        self.follow()

    def _last_task(self) -> int | None:
        return None if self._last is None else self._last[0]

    @Slot()
    def follow(self) -> None:
        """Take the selected tasks over."""
        of_task, chosen = self._board.scene.of_task, self._selection
        selected = frozenset(number for task_id in chosen.ids for number in of_task.get(task_id, ()))
        self._board.light(selected=selected, current=self._current())
        self.changed.emit()

    def _current(self) -> int | None:
        task_id = self._selection.current
        if task_id is None:
            return None
        numbers = self._board.scene.of_task.get(task_id, [])
        items = self._board.scene.items
        if self._last is not None:
            exact = [one for one in numbers if (items[one].task_id, items[one].lane) == self._last]
            numbers = exact or numbers
        return numbers[0] if numbers else None
