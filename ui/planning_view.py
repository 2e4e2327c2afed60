"""The planning view: outline and timeline side by side, with the same rows and one vertical scroll bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from planner.view_records import View
from ui import row_heights
from ui.bridge import Bridge
from ui.outline.columns import default_columns, from_data
from ui.outline.view import OutlineView
from ui.plan_state import State, number, whole_numbers
from ui.plan_view import PlanView, TimeNavigation
from ui.row_heights import has_table
from ui.row_map import RowMap
from ui.rows import Rows
from ui.selection import Selection
from ui.settings import Settings
from ui.theme_manager import ThemeManager
from ui.timeline.color_legend import ColorLegend
from ui.timeline.mini_map import MiniMap
from ui.timeline.view import TimelineView

SPLITTER_SETTING = "planning/splitter"
OUTLINE_WIDTH = 640
OUTLINE_SHARE = 0.5
"""Of the width that the outline may take at first, where there is less than twice its own."""
LOW_STEP = 15
"""Pixels of a step of the scroll bar where rows are low."""
VERTICAL = Qt.Orientation.Vertical


class PlanningView(PlanView):
    """Two views of the same rows.

    Attributes:
        bridge, rows, selection: what both follow.
        outline, timeline: the two. row_map: stands in for the outline while rows are too low for a table.
        color_legend: says what colours stand for. mini_map: the whole plan in a strip; hidden unless it is asked for.
    """

    def __init__(
        self,
        bridge: Bridge,
        rows: Rows,
        selection: Selection,
        themes: ThemeManager,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.bridge, self.rows, self.selection, self._settings = bridge, rows, selection, settings
        self.outline = OutlineView(bridge, rows, selection, themes, settings)
        self.row_map = RowMap(bridge, rows, selection, themes)
        self._left = QStackedWidget()
        self.timeline = TimelineView(bridge, rows, selection, themes, bridge.today)
        self.row_map.top = self.timeline.axis_height
        self.color_legend = ColorLegend(self.timeline.chart, themes)
        self.mini_map = MiniMap(self.timeline.chart, rows, themes)
        self.outline.columns.setFixedHeight(self.timeline.axis_height)
        self.timeline.preview_changed.connect(self.outline.show_preview)
        self._splitter = QSplitter(self)
        self._restored = self._looked = False
        self._state: State = {}
        self._splitter.setChildrenCollapsible(False)
        self._scroll_bar = QScrollBar(VERTICAL, self)
        self._lay_out()
        self._join_scrolling()
        self._join_map(bridge)
        self.outline.menu_requested.connect(self.menu_requested)
        self.outline.columns.columns_changed.connect(self.look_changed)
        self.timeline.menu_requested.connect(self.menu_requested)
        self.timeline.activated.connect(self.activated)
        self.timeline.dragger.drawn.connect(self.outline.edit_name)

    @property
    def scroll_bar(self) -> QScrollBar:
        """The one vertical scroll bar."""
        return self._scroll_bar

    @property
    def panes(self) -> Sequence[QWidget]:
        """Outline, or what stands in for it, timeline and mini-map."""
        return self._left_pane, self.timeline, self.mini_map

    @property
    def time(self) -> TimeNavigation:
        """The timeline."""
        return self.timeline

    def set_today(self, minute: int) -> None:
        """Move the line of today."""
        self.timeline.set_today(minute)

    def show_task(self, task_id: int) -> None:
        """Scroll to a task's row and to its bar."""
        self.outline.show_task(task_id)
        self.timeline.go_to_task(task_id)

    def remember(self) -> None:
        """Keep the place of the splitter for the next time."""
        self._settings.set_bytes(SPLITTER_SETTING, self._splitter.saveState())

    def state(self) -> State:
        """Return zoom, place and the splitter's."""
        scale = self.timeline.scale
        return {
            "origin": scale.origin_minute,
            "zoom": scale.minutes_per_pixel,
            "scroll": self.rows.scroll,
            "columns": self.outline.horizontalScrollBar().value(),
            "splitter": self._splitter.sizes(),
        }

    def restore(self, state: State) -> None:
        """Show the same part of the plan once there is room."""
        self._state = state
        sizes = whole_numbers(state, "splitter")
        if len(sizes) == self._splitter.count() and sum(sizes) > 0:
            self._splitter.setSizes(sizes)
            self._restored = True

    def described(self, view: View) -> View:
        """Add columns, zoom and colours."""
        columns = tuple((column.key, column.width) for column in self.outline.shown_columns())
        zoom, key = self.timeline.scale.minutes_per_pixel, self.color_key
        return msgspec.structs.replace(view, columns=columns, zoom=zoom, color_field=key)

    def show_described(self, view: View) -> None:
        """Show the columns and colours, and as much time in a pixel."""
        self.color_by(view.color_field)
        fields = {field.key: field for field in self.outline.columns.fields}
        shown = from_data([list(column) for column in view.columns], fields) if view.columns else default_columns()
        self.outline.columns.set_columns(shown)
        scale, middle = self.timeline.scale, self.timeline.canvas.area.width() / 2
        if view.zoom > 0:
            self.timeline.set_scale(scale.zoomed(scale.minutes_per_pixel / view.zoom, middle))
        else:
            self.timeline.fit_all()

    def _look(self) -> None:
        """Show what was shown the last time; where the plan stands, if that is not known."""
        origin, zoom = number(self._state, "origin"), number(self._state, "zoom")
        if origin is None or zoom is None or zoom <= 0:
            self.timeline.look_first()
            return
        self.timeline.set_scale(replace(self.timeline.scale, origin_minute=origin, minutes_per_pixel=zoom))
        self.rows.set_scroll(round(number(self._state, "scroll") or 0))
        self.outline.horizontalScrollBar().setValue(round(number(self._state, "columns") or 0))

    def showEvent(self, event: QShowEvent) -> None:
        """Divide the width when it is known for the first time, and look at what is open in it."""
        super().showEvent(event)
        if not self._restored:
            self._restored = True
            outline = min(OUTLINE_WIDTH, round(self.width() * OUTLINE_SHARE))
            self._splitter.setSizes([outline, self.width() - outline])
            self.outline.horizontalScrollBar().setValue(0)
        if not self._looked:
            self._looked = True
            self._look()

    def _lay_out(self) -> None:
        self._left.addWidget(self.outline)
        self._left.addWidget(self.row_map)
        self._splitter.addWidget(self._left)
        self._splitter.addWidget(self.timeline)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._restored = self._splitter.restoreState(self._settings.bytes(SPLITTER_SETTING))
        both, layout = QHBoxLayout(), QVBoxLayout(self)
        both.addWidget(self._splitter)
        both.addWidget(self._scroll_bar)
        layout.addLayout(both, 1)
        layout.addWidget(self.color_legend)
        layout.addWidget(self.mini_map)
        for one in (both, layout):
            one.setContentsMargins(0, 0, 0, 0)
            one.setSpacing(0)

    @property
    def color_key(self) -> str:
        """Key of the field that colours follow, "" while they follow none."""
        field = self.timeline.chart.coloring.field
        return "" if field is None else field.key

    def color_by(self, key: str) -> None:
        """Give bars the colours of a field, their usual ones with ""."""
        self.timeline.color_by(key)
        self._show_colors()
        self.look_changed.emit()

    @Slot()
    def _show_colors(self) -> None:
        # The scene is what reads the colours.
        self.timeline.chart.read_colors()
        self.color_legend.refresh()

    def _join_map(self, bridge: Bridge) -> None:
        self.mini_map.hide()
        self.mini_map.wanted.connect(self.timeline.go_to)
        self.mini_map.panned.connect(self.timeline.scroll_time)
        self.mini_map.zoomed.connect(self.timeline.zoom)
        for signal in (self.timeline.scale_changed, self.timeline.looks_changed, bridge.changed):
            signal.connect(self.mini_map.update)
        bridge.changed.connect(self._show_colors)

    def _join_scrolling(self) -> None:
        """The table knows the height of the content; its hidden bar leads, the rest follows `Rows.scroll`."""
        inner = self.outline.verticalScrollBar()
        inner.rangeChanged.connect(self._on_range)
        inner.valueChanged.connect(self._on_inner)
        self.rows.resized.connect(self._on_row_height)
        self.rows.changed.connect(self._fit_low_rows)
        self.timeline.canvas.resized.connect(self._fit_low_rows)
        self.timeline.mouse.rows_zoomed.connect(self.zoom_rows)
        self.row_map.wanted.connect(self._show_table)
        self._scroll_bar.valueChanged.connect(self.rows.set_scroll)
        self.rows.scrolled.connect(self._on_scrolled)
        self._on_range(inner.minimum(), inner.maximum())

    @Slot(int, int)
    def _on_range(self, low: int, high: int) -> None:
        if not self.has_table:
            return
        page, before = self.outline.viewport().height(), self._scroll_bar.pageStep()
        self._scroll_bar.setRange(low, high)
        self._scroll_bar.setPageStep(page)
        self._scroll_bar.setSingleStep(round(self.rows.row_height))
        self.rows.set_max_scroll(high)
        if page < before:
            self._keep_current_in_sight(before, page)

    def _keep_current_in_sight(self, before: int, page: int) -> None:
        """Scroll the current row along where a bar at the foot of the window would take it out of sight."""
        current = self.selection.current
        row = None if current is None else self.rows.row_of(current)
        if row is None:
            return
        foot = self.rows.y_of(row + 1) - self.rows.scroll
        if page < foot <= before:
            self.rows.set_scroll(self.rows.scroll + foot - page)

    @Slot()
    def _on_scrolled(self) -> None:
        self._scroll_bar.setValue(self.rows.scroll)
        if self.has_table:
            self.outline.verticalScrollBar().setValue(self.rows.scroll)

    # Height of the rows ----------------------------------------------------------------------------------

    @property
    def has_table(self) -> bool:
        """Whether rows are high enough for the table."""
        return has_table(self.rows.row_height, self.rows.normal_height)

    @property
    def _left_pane(self) -> QWidget:
        return self.outline if self.has_table else self.row_map

    @Slot(bool, float)
    def zoom_rows(self, higher: bool, anchor: float) -> None:
        """Make rows a step higher or lower; what is `anchor` pixels below the axis stays there."""
        step = row_heights.higher if higher else row_heights.lower
        self.rows.set_row_height(step(self.rows.row_height, self.rows.normal_height), anchor)

    def reset_rows(self) -> None:
        """Give rows their normal height; the middle stays where it is."""
        self.rows.set_row_height(self.rows.normal_height, self._room / 2)

    def fit_rows(self) -> None:
        """Show all rows at once."""
        self.rows.set_row_height(row_heights.fitting(self.rows.count, self._room, self.rows.normal_height))
        self.rows.set_scroll(0)

    @property
    def _room(self) -> float:
        return float(self.timeline.canvas.viewport().height())

    @Slot()
    def _on_row_height(self) -> None:
        shown, focused = self._left_pane, self.outline.hasFocus() or self.row_map.hasFocus()
        self._left.setCurrentWidget(shown)
        if focused:
            shown.setFocus()
        if self.has_table:
            self.outline.doItemsLayout()
            inner = self.outline.verticalScrollBar()
            self._on_range(inner.minimum(), inner.maximum())
        self._fit_low_rows()

    @Slot()
    def _fit_low_rows(self) -> None:
        """Reach as far as there are rows, where no table says how far that is."""
        if not self.has_table:
            most = max(round(self.rows.height - self._room), 0)
            self._scroll_bar.setRange(0, most)
            self._scroll_bar.setPageStep(round(self._room))
            self._scroll_bar.setSingleStep(LOW_STEP)
            self.rows.set_max_scroll(most)

    @Slot(int)
    def _on_inner(self, value: int) -> None:
        if self.has_table:
            self.rows.set_scroll(value)

    @Slot(int)
    def _show_table(self, row: int) -> None:
        anchor = self.rows.y_of(row) - self.rows.scroll
        self.rows.set_row_height(self.rows.normal_height, anchor)
        self.outline.setFocus()
