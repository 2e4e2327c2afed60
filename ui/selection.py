"""Selection: which tasks, or which link, are selected; shared by outline, timeline and inspector."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from planner.session import Change
from ui.bridge import Bridge


class Selection(QObject):
    """The selected tasks in the order they were chosen, the current one among them, or one link.

    Tasks and links that vanish from the plan leave the selection by themselves.

    Attributes:
        ids: selected task ids.
        current: the task that keys act on and the inspector leads with; one of `ids`, or None.
        link_id: the selected link; selecting one keeps no task selected, and the other way round.

    Signals:
        changed: something of it is different.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.ids: tuple[int, ...] = ()
        self.current: int | None = None
        self.link_id: int | None = None
        self._members: frozenset[int] = frozenset()
        bridge.changed.connect(self._forget_vanished)

    def __contains__(self, task_id: int) -> bool:
        """Whether a task is selected."""
        return task_id in self._members

    def set(self, ids: Iterable[int], current: int | None = None) -> None:
        """Select these tasks only; without `current` the last of them leads. Titles of groups are left out."""
        chosen = tuple(dict.fromkeys(one for one in ids if one > 0))
        leader = current if current in chosen else (chosen[-1] if chosen else None)
        self._become(chosen, leader, None)

    def toggle(self, task_id: int) -> None:
        """Add a task and lead with it, or take it out; the title of a group is no task."""
        if task_id < 0:
            return
        if task_id in self:
            rest = tuple(one for one in self.ids if one != task_id)
            self._become(rest, rest[-1] if rest else None, None)
        else:
            self._become((*self.ids, task_id), task_id, None)

    def clear(self) -> None:
        """Select nothing."""
        self._become((), None, None)

    def set_link(self, link_id: int | None) -> None:
        """Select one link and no task; with None only the link is deselected."""
        if link_id is None:
            self._become(self.ids, self.current, None)
        else:
            self._become((), None, link_id)

    def _become(self, ids: tuple[int, ...], current: int | None, link_id: int | None) -> None:
        if (ids, current, link_id) != (self.ids, self.current, self.link_id):
            self.ids, self.current, self.link_id = ids, current, link_id
            self._members = frozenset(ids)
            self.changed.emit()

    @Slot(object)
    def _forget_vanished(self, change: Change) -> None:
        gone = {op.id for op in change.patch if op.after is None and op.table in ("tasks", "links")}
        if not gone:
            return
        rest = tuple(one for one in self.ids if one not in gone)
        current = self.current if self.current in rest else (rest[-1] if rest else None)
        self._become(rest, current, None if self.link_id in gone else self.link_id)
