"""SavedViews: the saved view that is shown, what has been changed since, and how one is put together."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from planner.arrange.rows import arrangement_of
from planner.edits import views as edits
from planner.records import new_id
from planner.session import Change
from planner.view_records import View
from ui.arrange.arranger import Arranger
from ui.bridge import Bridge
from ui.rows import Rows
from ui.view_stack import ViewStack
from ui.view_table import VIEWS


class SavedViews(QObject):
    """Shows saved views and says how the present one differs from what was saved.

    Signals:
        changed: another one is shown, or it is changed or as saved again.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, rows: Rows, arranger: Arranger, views: ViewStack) -> None:
        super().__init__(views)
        self._bridge, self._rows, self._arranger, self._views = bridge, rows, arranger, views
        self._active: int | None = None
        rows.arranged.connect(self.changed)
        views.changed.connect(self.changed)
        views.look_changed.connect(self.changed)
        bridge.changed.connect(self._on_change)

    @property
    def active(self) -> View | None:
        """The saved view that is shown; None where none was chosen."""
        return None if self._active is None else self._bridge.session.project.views.get(self._active)

    @property
    def is_changed(self) -> bool:
        """Whether rows, columns, colours or lanes are other than the shown view has them; zoom and folding aside."""
        active = self.active
        return active is not None and _essence(self.described(active.name)) != _essence(active)

    def described(self, name: str) -> View:
        """Return what is seen now as a view of that name."""
        wanted = self._rows.arrangement
        view = View(
            id=self._active or new_id(),
            name=name,
            kind=self._views.current_id,
            filter=wanted.filter,
            sort=wanted.sort,
            flat=wanted.flat,
            group_field=wanted.group_field,
            levels=self._rows.levels,
        )
        return self._views.current.described(view)

    def show(self, view: View) -> None:
        """Show a saved view: its rows, columns, zoom, colours and lanes."""
        if not self._arranger.set_arrangement(arrangement_of(view)):
            return
        self._active = view.id
        if view.kind in {spec.id for spec in VIEWS}:
            self._views.show_view(view.kind)
        self._views.current.show_described(view)
        if view.levels is not None:
            self._rows.show_levels(view.levels)
        self.changed.emit()

    def follow(self, view_id: int | None) -> None:
        """Take a view for the shown one without showing it, such as one that was just saved; None for none."""
        self._active = view_id
        self.changed.emit()

    def save(self, name: str) -> bool:
        """Save what is seen under a name, in the place of the view that has it; False when it was refused."""
        view = self.described(name)
        wanted = msgspec.structs.asdict(view)
        for unsaid in ("id", "rank", "name"):
            del wanted[unsaid]
        self._bridge.apply(edits.save_view, name, **wanted)
        if self._bridge.refusal is not None:
            return False
        saved = " ".join(name.split()).casefold()
        found = (one.id for one in self._bridge.session.project.views.values() if one.name.casefold() == saved)
        self.follow(next(found, None))
        return True

    @Slot(object)
    def _on_change(self, change: Change) -> None:
        if any(op.table in ("views", "custom_fields") for op in change.patch):
            self.changed.emit()


def _essence(view: View) -> View:
    """Return what makes a view another one: not its name, zoom, folding or the widths of columns."""
    columns = tuple((key, 0) for key, _ in view.columns)
    return msgspec.structs.replace(view, id=0, name="", rank="", zoom=0.0, levels=None, columns=columns)
