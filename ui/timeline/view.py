"""TimelineView: axis, canvas and scroll bar put together, following plan, rows, selection and theme."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, QPoint, QSize, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.session import Change
from ui.bridge import Bridge
from ui.fonts import ui_font
from ui.painting.axis import TimeScale
from ui.painting.dates import DateTexts
from ui.painting.texts import Texts
from ui.rows import Rows
from ui.selection import Selection
from ui.spoken import spoken_task
from ui.theme_manager import ThemeManager
from ui.timeline.axis_view import AxisView
from ui.timeline.canvas import Canvas
from ui.timeline.chart import Chart
from ui.timeline.dragger import Dragger
from ui.timeline.empty_hint import EmptyHint
from ui.timeline.first_look import ROWS_ABOVE, first_open_row, first_scale
from ui.timeline.geometry import FONT_SIZE
from ui.timeline.hover_card import HoverCard
from ui.timeline.keys import Keys
from ui.timeline.link_popover import LinkOpener
from ui.timeline.mouse import Mouse
from ui.timeline.options import ChartOptions, Part
from ui.timeline.path_legend import PathLegend
from ui.timeline.time_bar import TimeBar

STEP = 1.5
"""Factor of one step of the zoom commands."""
MARGIN = 0.04
"""Share of the width that stays free at each side when something is fitted."""
SHORTEST_FIT = 7 * 1440
"""Minutes: nothing is fitted closer than a week."""


class TimelineView(QWidget):
    """The Gantt chart of a plan, beside the outline and in step with it.

    Attributes:
        axis_height: height of the axis; the outline's header has the same.
        links: opens links to be edited. empty_hint: says how to begin. path_legend: says what path is lit up.
        hover_card: says what the pointer rests on.

    Signals:
        preview_changed: a `planner.session.Preview` while something is dragged, None when it is over.
        menu_requested: a context menu is wanted at a global position; the selection is what it is for.
        activated: a task was double-clicked, or Enter pressed on it.
        scale_changed: the zoom or the shown time is another one. looks_changed: what is shown of the plan is.
    """

    preview_changed = Signal(object)
    menu_requested = Signal(QPoint)
    activated = Signal(object)
    scale_changed = Signal()
    looks_changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        rows: Rows,
        selection: Selection,
        themes: ThemeManager,
        today: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._rows, self._selection = bridge, rows, selection
        self._fitted = False
        self._chart = Chart(bridge.session, rows, self._first_scale(), self._options(today))
        self.canvas = Canvas(self._chart, themes, self)
        self.axis = AxisView(self._chart, themes, self)
        self.dragger = Dragger(self.canvas, bridge, rows, selection)
        self.mouse = Mouse(self.canvas, self.dragger, bridge, rows, selection)
        self.keys = Keys(self.canvas, self.mouse, self.dragger, bridge, rows, selection)
        self.links = LinkOpener(self.canvas, bridge)
        self.empty_hint = EmptyHint(self.canvas, bridge, rows)
        self.path_legend = PathLegend(self.canvas)
        self.hover_card = HoverCard(self.canvas, bridge.session, rows, themes)
        self._bar = TimeBar(self)
        self._lay_out()
        self._connect(themes)
        self._describe()

    # What it shows ---------------------------------------------------------------------------------------

    @property
    def axis_height(self) -> int:
        """Height of the axis in pixels."""
        return self.axis.sizeHint().height()

    @property
    def chart(self) -> Chart:
        """What is shown, for painting it elsewhere and for tests."""
        return self._chart

    @property
    def scale(self) -> TimeScale:
        """The time scale."""
        return self._chart.scale

    @Slot(object)
    def set_scale(self, scale: TimeScale) -> None:
        """Show another time or zoom."""
        if scale == self._chart.scale:
            return
        self._chart.scale = scale
        self._fit_bar()
        self.canvas.refresh()
        self.axis.update()
        self.scale_changed.emit()

    def is_shown(self, part: Part) -> bool:
        """Whether a part of the chart is shown."""
        return self._chart.options.shows(part)

    def set_shown(self, part: Part, shown: bool) -> None:
        """Show or hide a part of the chart."""
        parts = self._chart.options.parts
        self._chart.options = replace(self._chart.options, parts=parts | {part} if shown else parts - {part})
        self.canvas.refresh()
        self.looks_changed.emit()

    def color_by(self, key: str) -> None:
        """Give bars the colours of a field, their usual ones with ""."""
        self._chart.coloring.choose(self._bridge.session.project, key)
        self.canvas.refresh()
        self.looks_changed.emit()

    def set_animated(self, animated: bool) -> None:
        """Let bars slide to their new places, or be there at once."""
        self._chart.slide.enabled = animated

    def set_today(self, today: int | None) -> None:
        """Draw the line of today elsewhere."""
        self._chart.options = replace(self._chart.options, today=today)
        self.canvas.refresh()
        self.axis.update()

    # Going places ----------------------------------------------------------------------------------------

    def zoom_in(self) -> None:
        """Zoom in about the middle."""
        self.zoom(STEP, self.canvas.area.width() / 2)

    def zoom_out(self) -> None:
        """Zoom out about the middle."""
        self.zoom(1 / STEP, self.canvas.area.width() / 2)

    def fit_all(self) -> None:
        """Show the whole plan."""
        self._fit(self._chart.extent())

    def fit_selection(self) -> None:
        """Show the selected tasks from the first start to the last finish."""
        schedule = self._bridge.session.schedule
        spans = [(schedule.start_of(one), schedule.finish_of(one)) for one in self._selection.ids]
        dated = [(start, finish) for start, finish in spans if start is not None and finish is not None]
        if dated:
            self._fit((min(start for start, _ in dated), max(finish for _, finish in dated)))

    @Slot(float)
    def go_to(self, minute: float, share: float = 0.5) -> None:
        """Bring an instant to a share of the width, the middle unless said otherwise."""
        x = self.canvas.area.width() * share
        self.set_scale(self.scale.panned(x - self.scale.x(minute)))

    def go_to_today(self) -> None:
        """Bring today to the middle."""
        if self._chart.options.today is not None:
            self.go_to(self._chart.options.today)

    @Slot(object)
    def go_to_task(self, task_id: int) -> None:
        """Bring a task into sight: its row, and its start at a quarter of the width if it is not seen."""
        self._rows.reveal(task_id)
        row = self._rows.row_of(task_id)
        if row is not None:
            self._show_row(row)
        schedule = self._bridge.session.schedule
        start, finish = schedule.start_of(task_id), schedule.finish_of(task_id)
        if start is None or finish is None:
            return
        if self.scale.x(finish) < 0 or self.scale.x(start) > self.canvas.area.width() * 0.9:
            self.go_to(start, 0.25)

    def go_to_start(self) -> None:
        """Bring the first start of the plan to the left."""
        self.go_to(self._bridge.session.schedule.project_start, MARGIN)

    def go_to_finish(self) -> None:
        """Bring the last finish of the plan to the right."""
        self.go_to(self._bridge.session.schedule.project_finish, 1 - MARGIN)

    @Slot(float)
    def scroll_time(self, pixels: float) -> None:
        """Move everything by so many pixels to the right."""
        self.set_scale(self.scale.panned(pixels))

    # Building --------------------------------------------------------------------------------------------

    def _options(self, today: int | None) -> ChartOptions:
        plan = self._bridge.session.project.plan
        texts = Texts(ui_font(round(FONT_SIZE)))
        return ChartOptions(texts, DateTexts(QLocale()), today=today, status_date=plan.status_date)

    def _first_scale(self) -> TimeScale:
        plan, schedule = self._bridge.session.project.plan, self._bridge.session.schedule
        return TimeScale(schedule.project_start, 72.0, plan.default_start, plan.default_finish)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.axis)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self._bar)
        self.setFocusProxy(self.canvas)
        self.setMinimumWidth(160)
        self.canvas.setAccessibleName(self.tr("Timeline"))

    def _connect(self, themes: ThemeManager) -> None:
        self._bridge.changed.connect(self._on_change)
        self._bridge.path_changed.connect(self._on_path)
        self.path_legend.closed.connect(self._hide_path)
        self.dragger.preview_changed.connect(self._on_path)
        self._rows.changed.connect(self._on_rows)
        self._rows.scrolled.connect(self.canvas.refresh)
        self._rows.resized.connect(self._on_rows)
        self._chart.slide.stepped.connect(self.canvas.refresh)
        self._selection.changed.connect(self._on_selection)
        themes.changed.connect(self._on_theme)
        self.canvas.focused.connect(self._on_focus)
        self.canvas.resized.connect(self._on_resize)
        self.canvas.menu_requested.connect(self._on_menu)
        self.dragger.panned.connect(self.scroll_time)
        self.mouse.band.panned.connect(self.scroll_time)
        self.dragger.scale_left.connect(self.set_scale)
        for source in (self.mouse, self.axis):
            source.panned.connect(self.scroll_time)
            source.zoomed.connect(self.zoom)
        self.dragger.preview_changed.connect(self.preview_changed)
        self.mouse.activated.connect(self.activated)
        self.mouse.link_activated.connect(self.links.open_at)
        self.keys.link_activated.connect(self.links.open)
        self.mouse.wanted.connect(self.go_to_task)
        self.keys.scrolled.connect(self.scroll_time)
        self.keys.activated.connect(self.activated)
        self.keys.moved_to.connect(self._show_row)
        self._bar.panned.connect(self.scroll_time)

    # Following -------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_change(self, change: Change) -> None:
        self._chart.forget(change)
        self.hover_card.dismiss()
        plan = self._bridge.session.project.plan
        self._chart.options = replace(self._chart.options, status_date=plan.status_date)
        self.mouse.cancel()
        self._chart.slide_from_here()
        self._fit_bar()
        self._on_path()
        self.axis.update()
        self._describe()

    @Slot()
    def _on_path(self) -> None:
        """Say what path is lit up, and how a drag would change it."""
        self.path_legend.show_path(self._chart.path, self._bridge.session.project)
        self.canvas.refresh()

    @Slot()
    def _hide_path(self) -> None:
        self._bridge.show_path(None)

    @Slot()
    def _on_rows(self) -> None:
        self.canvas.refresh()

    @Slot()
    def _on_selection(self) -> None:
        lit = self._chart.options.highlights
        chosen = self._selection
        ids = frozenset(chosen.ids)
        self._chart.light(replace(lit, selected=ids, current=chosen.current, selected_link=chosen.link_id))
        self.canvas.refresh()
        self._describe()

    @Slot(bool)
    def _on_focus(self, focused: bool) -> None:
        self._chart.light(replace(self._chart.options.highlights, active=focused))
        if not focused:
            self.mouse.cancel()
        self.canvas.refresh()

    @Slot()
    def _on_theme(self) -> None:
        self.canvas.refresh()
        self.axis.update()

    @Slot(object)
    def _on_menu(self, place: QPoint) -> None:
        self.hover_card.dismiss()
        self.mouse.select_for_menu(self.canvas.viewport().mapFromGlobal(place))
        self.menu_requested.emit(place)

    @Slot()
    def _on_resize(self) -> None:
        self._fit_bar()

    def showEvent(self, event: QShowEvent) -> None:
        """Show where the plan stands when it is seen for the first time."""
        super().showEvent(event)
        if not self._fitted:
            self._fitted = True
            self.look_first()

    def hideEvent(self, event: QHideEvent) -> None:
        """A hidden view drags and moves nothing."""
        self.mouse.cancel()
        self.hover_card.dismiss()
        self._chart.slide.stop()
        super().hideEvent(event)

    def _describe(self) -> None:
        """Tell a screen reader what is selected."""
        current = self._selection.current
        session = self._bridge.session
        if current is None or current not in session.schedule.slot_of:
            text = self.tr("%n tasks", "", self._rows.count)
        else:
            text = spoken_task(session.project, session.schedule, current, self._chart.options.dates)
        if text == self.canvas.accessibleDescription():
            return
        self.canvas.setAccessibleDescription(text)
        if self.canvas.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.canvas, text))

    # Zoom and scroll -------------------------------------------------------------------------------------

    @Slot(float, float)
    def zoom(self, factor: float, x: float) -> None:
        """Zoom by a factor; the instant at `x` stays there."""
        self.set_scale(self.scale.zoomed(factor, x))

    def _fit(self, extent: tuple[int, int] | None) -> None:
        if extent is None:
            return
        first, last = extent
        spare = max(SHORTEST_FIT - (last - first), 0) / 2
        margin = (last - first + 2 * spare) * MARGIN
        first, last = round(first - spare - margin), round(last + spare + 2 * margin)
        scale = self.scale
        self.set_scale(
            TimeScale.fitting(
                first,
                last,
                self.canvas.area.width(),
                work_start=scale.work_start,
                work_finish=scale.work_finish,
            )
        )

    def look_first(self) -> None:
        """Show where the plan stands: the first open row near now, now at a quarter of the width.

        Not closer than days can be read; a plan that has not begun, or is over, is shown from its first row on.
        """
        self._rows.set_scroll(self._rows.y_of(max(first_open_row(self._chart) - ROWS_ABOVE, 0)))
        page = self._rows.window(self.canvas.area.height())
        self._fit(self._chart.extent(*page))
        self.set_scale(first_scale(self._chart, self.scale, page, self.canvas.area.width()))

    @Slot(int)
    def _show_row(self, row: int) -> None:
        """Scroll just so far that a row is seen whole."""
        top = self._rows.y_of(row)
        height = self.canvas.viewport().height()
        if top < self._rows.scroll:
            self._rows.set_scroll(top)
        elif top + self._rows.row_height > self._rows.scroll + height:
            self._rows.set_scroll(round(top + self._rows.row_height) - height)

    def _fit_bar(self) -> None:
        """Let the scroll bar follow plan, scale and width."""
        self._bar.fit(self._bridge.session.schedule, self.scale, self.canvas.viewport().width())

    def minimumSizeHint(self) -> QSize:
        """Room for the axis and some rows."""
        return QSize(160, self.axis_height + 3 * self._rows.normal_height)
