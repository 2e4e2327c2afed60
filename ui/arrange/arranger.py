"""Arranger: what commands, view bar and column header ask to have filtered, sorted and grouped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot

from planner.arrange.rows import Arrangement
from planner.arrange.words import filter_words
from planner.errors import EditRefused
from planner.fields import fields_of
from planner.view_records import Filter, SortBy
from ui.arrange.offers import CONTEXT, OFFERS
from ui.bridge import Bridge
from ui.field_titles import title
from ui.notices import Level
from ui.rows import Rows

QUEUED = Qt.ConnectionType.QueuedConnection
"""A notice within a change would be taken for one about the state before it."""
OUTLINE_ORDER = frozenset({"row", "wbs"})
"""Fields whose order is that of the outline."""


class Arranger(QObject):
    """Changes how the rows of a plan are arranged; what cannot be is said in a notice."""

    def __init__(self, bridge: Bridge, rows: Rows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._rows = bridge, rows
        rows.kept.connect(self._on_kept, QUEUED)
        rows.misfit.connect(self._on_misfit)

    # Filters ---------------------------------------------------------------------------------------------

    @property
    def filter(self) -> Filter | None:
        """The filter; None for none."""
        given = self._rows.arrangement.filter
        return given if given is not None and given.parts else None

    @Slot(object)
    def set_filter(self, wanted: Filter | None) -> bool:
        """Show what a filter lets pass; False when it cannot be evaluated."""
        return self._arrange(replace(self._rows.arrangement, filter=wanted))

    def clear(self) -> None:
        """Show all tasks."""
        self._rows.search("")
        self.set_filter(None)

    @property
    def filter_text(self) -> str:
        """What the filter says, as people read it; "" without one."""
        given = self.filter
        if given is None:
            return ""
        offer = next((one for one in OFFERS if one.filter == given), None)
        if offer is not None:
            return QCoreApplication.translate(CONTEXT, offer.text).replace("&", "")
        return filter_words(self._bridge.session.project, given)

    # Order -----------------------------------------------------------------------------------------------

    def sort_by_column(self, key: str) -> None:
        """Sort by a field; asked again the other way round, and a third time in outline order."""
        sort = self._rows.arrangement.sort
        present = sort[0] if len(sort) == 1 and sort[0].field == key else None
        if key in OUTLINE_ORDER or (present is not None and present.descending):
            self.sort(())
        else:
            self.sort((SortBy(key, descending=present is not None),))

    def sort(self, sort: Sequence[SortBy], *, flat: bool = False) -> None:
        """Sort by several fields, the first being the most important; `flat`: regardless of the outline."""
        self._arrange(replace(self._rows.arrangement, sort=tuple(sort), flat=flat))

    @Slot(object, bool)
    def sort_as(self, sort: Sequence[SortBy], flat: bool) -> None:
        """Sort as the dialog says."""
        self.sort(sort, flat=flat)

    def group(self, key: str) -> None:
        """Group by a field, "" for none."""
        self._arrange(replace(self._rows.arrangement, group_field=key))

    @Slot()
    def outline_order(self) -> None:
        """Show rows in the order of the outline, which is where they can be moved."""
        self._arrange(Arrangement(filter=self._rows.arrangement.filter))

    def set_arrangement(self, wanted: Arrangement) -> bool:
        """Take over a whole arrangement, as of a saved view."""
        return self._arrange(wanted)

    def may_move(self) -> bool:
        """Whether rows can be moved in the outline; a notice says why not."""
        if self._rows.in_outline_order:
            return True
        text = self.tr("Rows are {0}; tasks are moved and indented in outline order.").format(self._order_text())
        self._bridge.announce(text, Level.WARNING, self.tr("Outline Order"), self.outline_order)
        return False

    def _order_text(self) -> str:
        fields, wanted = fields_of(self._bridge.session.project), self._rows.arrangement
        key = wanted.group_field or (wanted.sort[0].field if wanted.sort else "")
        text = self.tr("grouped by {0}") if wanted.group_field else self.tr("sorted by {0}")
        return text.format(title(fields[key]) if key in fields else "–")

    def _arrange(self, wanted: Arrangement) -> bool:
        try:
            self._rows.arrange(wanted)
        except EditRefused as error:
            self._bridge.report(error)
            return False
        return True

    # Notices ---------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_kept(self, task_ids: Sequence[int]) -> None:
        tasks = self._bridge.session.project.tasks
        names = [tasks[one].name for one in task_ids if one in tasks]
        if len(names) == 1:
            text = self.tr("The filter would hide “{0}”; it stays in sight until the filter changes.").format(names[0])
        else:
            text = self.tr("The filter would hide %n new tasks; they stay in sight until it changes.", "", len(names))
        self._bridge.announce(text, Level.INFO, self.tr("Clear Filter"), self.clear)

    @Slot(object)
    def _on_misfit(self, error: EditRefused) -> None:
        self._bridge.report(error)
