"""RoadmapView: controls, canvas, legend and scroll bars put together, following plan, selection and theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace

import msgspec
from PySide6.QtCore import QLocale, QPoint, Qt, Slot
from PySide6.QtGui import QFont, QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QScrollBar, QVBoxLayout, QWidget

from planner.roadmap.scene import Look, usual_look
from planner.session import Change
from planner.view_records import View
from ui.fonts import ui_font
from ui.painting.axis import TimeScale
from ui.painting.dates import DateTexts
from ui.painting.sheet import Sheet
from ui.painting.texts import Texts
from ui.plan_state import State
from ui.plan_view import PlanView, TimeNavigation, ViewContext
from ui.roadmap.board import Board
from ui.roadmap.canvas import Canvas
from ui.roadmap.card_texts import spoken
from ui.roadmap.chosen import Chosen
from ui.roadmap.controls import Controls
from ui.roadmap.dragger import Dragger
from ui.roadmap.foot import Foot
from ui.roadmap.geometry import COLUMN_LEAST, HEADER_LEAST, IDEA
from ui.roadmap.hint import Hint
from ui.roadmap.keys import Keys
from ui.roadmap.mouse import Mouse
from ui.roadmap.options import RoadmapOptions
from ui.roadmap.sheet import RoadmapSheet

HORIZONTAL, VERTICAL = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
STEP = 1.5
MARGIN = 0.03
MARGIN_MONTHS = 60 * 1440
FONT_SIZE, SMALL_SIZE, BOLD_SIZE = 12, 11, 13


class RoadmapView(PlanView):
    """A plan for people who do not read Gantt charts.

    Attributes:
        board: what is shown. canvas, controls, foot: its parts. mouse, keys, dragger: what moves it.
    """

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._rows = context.bridge, context.rows
        session = context.bridge.session
        self._seen = self._whole = False
        self._bar_low = 0.0
        self._bar_follows = False
        options = self._options(context.bridge.today)
        self.board = Board(session, usual_look(session.project), self._first_scale(), options)
        self.board.shown = context.rows.passing
        self.board.options = replace(options, buckets=bool((self.board.scene.kind == IDEA).any()))
        self.controls = Controls(self)
        self.canvas = Canvas(self.board, context.themes, self)
        self.foot = Foot(self.board, context.themes, self)
        self.hint = Hint(self.canvas)
        self.chosen = Chosen(self.board, context.selection, self)
        self.dragger = Dragger(self.canvas, context.bridge, self.chosen)
        self.mouse = Mouse(self.canvas, self.dragger, self.chosen)
        self.keys = Keys(self.canvas, self.mouse, self.dragger, context.bridge, self.chosen)
        self._across, self._down = QScrollBar(HORIZONTAL, self), QScrollBar(VERTICAL, self)
        self._lay_out()
        self._connect(context)
        self._show_controls()
        self.chosen.follow()

    # What every view has ---------------------------------------------------------------------------------

    @property
    def panes(self) -> Sequence[QWidget]:
        """The canvas, then the controls."""
        return self.canvas, self.controls

    @property
    def time(self) -> TimeNavigation:
        """The view itself."""
        return self

    def show_task(self, task_id: int) -> None:
        """Bring a task into sight, or what stands for it."""
        numbers = self.board.scene.of_task.get(task_id)
        if numbers:
            self._show_item(numbers[0])

    def set_today(self, minute: int) -> None:
        """Draw the line of today elsewhere."""
        self.board.options = replace(self.board.options, today=minute)
        self.canvas.update()

    def state(self) -> State:
        """What lanes, levels and colours go by, and what else is shown."""
        options = self.board.options
        return {**asdict(self.board.look), "strip": options.strip, "buckets": options.buckets}

    def restore(self, state: State) -> None:
        """Go by what was gone by; what is not known stays."""
        lane, color, level = state.get("lane_field"), state.get("color_field"), state.get("level")
        if isinstance(lane, str) and isinstance(color, str):
            self.set_look(Look(lane, level if isinstance(level, int) and level > 0 else None, color))
            strip, buckets = state.get("strip") is not False, state.get("buckets") is True
            self.board.options = replace(self.board.options, strip=strip, buckets=buckets)
            self._show_controls()

    def described(self, view: View) -> View:
        """Add lanes, levels, colours and zoom."""
        look = self.board.look
        zoom = 0.0 if self._whole else self.scale.minutes_per_pixel
        return msgspec.structs.replace(
            view, lane_field=look.lane_field, levels=look.level, color_field=look.color_field, zoom=zoom
        )

    def show_described(self, view: View) -> None:
        """Go by what a saved view says."""
        self.set_look(Look(view.lane_field, view.levels, view.color_field))
        if view.zoom > 0:
            self._zoom(self.scale.minutes_per_pixel / view.zoom, self._middle)
        else:
            self.fit_all()

    def sheet(self) -> Sheet | None:
        """Return the roadmap as it is printed: all of it, on one sheet."""
        board = self.board
        if not len(board.scene):
            return None
        options = board.options
        return RoadmapSheet(board.scene, options.today, strip=options.strip, buckets=options.buckets)

    # What it shows ---------------------------------------------------------------------------------------

    @property
    def look(self) -> Look:
        """What lanes, levels and colours go by."""
        return self.board.look

    @Slot(object)
    def set_look(self, look: Look) -> None:
        """Go by something else."""
        self.board.look = look
        self.look_changed.emit()
        self.board.scroll = 0.0
        self._show_controls()
        self.chosen.follow()
        self._refresh()

    @Slot(bool)
    def set_strip(self, shown: bool) -> None:
        """Show the strip of milestones, or not."""
        self.board.options = replace(self.board.options, strip=shown)
        self._refresh()

    @Slot(bool)
    def set_buckets(self, shown: bool) -> None:
        """Show the buckets, or not."""
        self.board.options = replace(self.board.options, buckets=shown)
        self._on_resize()

    @property
    def scale(self) -> TimeScale:
        """The time scale, in pixels of the canvas."""
        return self.board.scale

    @Slot(object)
    def set_scale(self, scale: TimeScale) -> None:
        """Show another time or zoom."""
        if scale != self.board.scale:
            self.board.scale, self._whole = scale, False
            self._refresh()

    # Going places ----------------------------------------------------------------------------------------

    @property
    def _middle(self) -> float:
        areas = self.board.areas
        return (areas.left + areas.right) / 2

    def zoom_in(self) -> None:
        """Zoom in about the middle."""
        self._zoom(STEP, self._middle)

    def zoom_out(self) -> None:
        """Zoom out about the middle."""
        self._zoom(1 / STEP, self._middle)

    def fit_all(self) -> None:
        """Show the whole plan."""
        self._fit(self.board.extent())
        self._whole = True

    def fit_selection(self) -> None:
        """Show the selected items whole."""
        numbers = [one for one in self.chosen.numbers if self.board.scene.kind[one] != IDEA]
        if numbers:
            self._fit(self.board.extent(numbers))

    def go_to(self, minute: float, share: float = 0.5) -> None:
        """Bring an instant to a share of the width, the middle unless said otherwise."""
        areas = self.board.areas
        x = areas.left + (areas.right - areas.left) * share
        self.set_scale(self.scale.panned(x - self.scale.x(minute)))

    def go_to_today(self) -> None:
        """Bring today to the middle."""
        if self.board.options.today is not None:
            self.go_to(self.board.options.today)

    def go_to_start(self) -> None:
        """Bring the first start to the left."""
        self.go_to(self._bridge.session.schedule.project_start, MARGIN)

    def go_to_finish(self) -> None:
        """Bring the last finish to the right."""
        self.go_to(self._bridge.session.schedule.project_finish, 1 - MARGIN)

    @Slot(float)
    def scroll_time(self, pixels: float) -> None:
        """Move everything by so many pixels to the right."""
        self.set_scale(self.scale.panned(pixels))

    # Building --------------------------------------------------------------------------------------------

    def _options(self, today: int | None) -> RoadmapOptions:
        plan = self._bridge.session.project.plan
        bold, small = ui_font(BOLD_SIZE, QFont.Weight.DemiBold), ui_font(SMALL_SIZE)
        return RoadmapOptions(
            Texts(ui_font(FONT_SIZE)), DateTexts(QLocale()), today, plan.status_date, bold=Texts(bold),
            small=Texts(small),
        )  # fmt: skip

    def _first_scale(self) -> TimeScale:
        plan, schedule = self._bridge.session.project.plan, self._bridge.session.schedule
        return TimeScale(schedule.project_start, 1440.0, plan.default_start, plan.default_finish)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.canvas, 0, 0)
        grid.addWidget(self._down, 0, 1)
        grid.addWidget(self._across, 1, 0)
        grid.setRowStretch(0, 1)
        grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.controls)
        column.addLayout(grid, 1)
        column.addWidget(self.foot)
        self.canvas.setMinimumSize(round(HEADER_LEAST + 3 * COLUMN_LEAST), 160)
        self.canvas.setAccessibleName(self.tr("Roadmap"))
        self._across.setAccessibleName(self.tr("Time"))
        self._down.setAccessibleName(self.tr("Lanes"))

    def _connect(self, context: ViewContext) -> None:
        self._bridge.changed.connect(self._on_change)
        self._rows.arranged.connect(self._on_arranged)
        context.themes.changed.connect(self._refresh)
        self.controls.changed.connect(self.set_look)
        self.controls.milestones.toggled.connect(self.set_strip)
        self.controls.buckets.toggled.connect(self.set_buckets)
        self.chosen.changed.connect(self._on_chosen)
        self.canvas.resized.connect(self._on_resize)
        self.canvas.focused.connect(self._on_focus)
        self.canvas.menu_requested.connect(self._on_menu)
        self.dragger.home.connect(self._go_home)
        for source in (self.mouse, self.keys, self.dragger):
            source.panned.connect(self._pan)
        self.mouse.zoomed.connect(self._zoom)
        self.keys.wanted.connect(self._show_item)
        self.mouse.activated.connect(self.activated)
        self.keys.activated.connect(self.activated)
        self._across.valueChanged.connect(self._on_across)
        self._down.valueChanged.connect(self._on_down)

    def _show_controls(self) -> None:
        self.controls.show_look(self.board.look, self._bridge.session.project)
        self.controls.milestones.setChecked(self.board.options.strip)
        self.controls.buckets.setChecked(self.board.options.buckets)

    # Following -------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_change(self, change: Change) -> None:
        self.mouse.cancel()
        self.board.forget(change)
        plan = self._bridge.session.project.plan
        self.board.options = replace(self.board.options, status_date=plan.status_date)
        if any(op.table in ("custom_fields", "tasks") for op in change.patch):
            self._show_controls()
        self.chosen.follow()
        self._refresh()

    @Slot()
    def _on_arranged(self) -> None:
        """Show what the filter lets pass."""
        passing = self._rows.passing
        if passing != self.board.shown:
            self.mouse.cancel()
            self.board.shown = passing
            self.chosen.follow()
            self._refresh()

    @Slot()
    def _on_chosen(self) -> None:
        current = self.board.options.lit.current
        dates = self.board.options.dates
        said = "" if current is None else spoken(self.board.scene, current, dates)
        self.canvas.setAccessibleDescription(said or self.tr("%n items", "", len(self.board.scene)))
        self.canvas.update()

    @Slot(bool)
    def _on_focus(self, focused: bool) -> None:
        self.board.light(active=focused)
        if not focused:
            self.mouse.cancel()
            self.mouse.hide_card()
        self.canvas.update()

    @Slot(object)
    def _on_menu(self, place: QPoint) -> None:
        self.mouse.hide_card()
        self.mouse.select_for_menu(self.canvas.mapFromGlobal(place))
        self.menu_requested.emit(place)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the whole plan when it is seen for the first time."""
        super().showEvent(event)
        if not self._seen:
            self._seen = True
            self.fit_all()

    def hideEvent(self, event: QHideEvent) -> None:
        """A hidden view drags nothing."""
        self.mouse.cancel()
        self.mouse.hide_card()
        super().hideEvent(event)

    # Zoom and scroll -------------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        """Paint all soon, with scroll bars and legend in step."""
        self.board.scroll = min(max(self.board.scroll, 0.0), self.board.max_scroll)
        self._fit_bars()
        self.foot.refresh()
        self.hint.show_for(self.board.scene, self._bridge.session.project)
        self.canvas.update()

    @Slot()
    def _on_resize(self) -> None:
        """Go on showing the whole plan if that is what was shown."""
        if self._whole:
            scroll = self.board.scroll
            self.fit_all()
            self.board.scroll = scroll
        self._refresh()

    @Slot(float, float)
    def _zoom(self, factor: float, x: float) -> None:
        self.set_scale(self.scale.zoomed(factor, x))

    @Slot(float, float)
    def _pan(self, across: float, down: float) -> None:
        self.board.scroll = min(max(self.board.scroll - down, 0.0), self.board.max_scroll)
        self.board.scale = self.scale.panned(across)
        self._whole = self._whole and not across
        self._fit_bars()
        self.canvas.update()

    @Slot(object, float)
    def _go_home(self, scale: TimeScale, scroll: float) -> None:
        self.board.scale, self.board.scroll = scale, scroll
        self._refresh()

    def _fit(self, extent: tuple[int, int] | None) -> None:
        if extent is None:
            today = self.board.options.today
            extent = (self._bridge.session.schedule.project_start if today is None else today,) * 2
        self.board.scroll = 0.0
        self.board.scale = self.board.fitting(extent)
        self._refresh()

    @Slot(int)
    def _show_item(self, number: int) -> None:
        """Scroll just so far that an item is seen."""
        board = self.board
        areas, bar = board.areas, board.place_of(number, self.canvas.themes.theme)
        if bar.top() - 8 < areas.top:
            board.scroll += bar.top() - 8 - areas.top
        elif bar.bottom() + 8 > areas.whole.bottom():
            board.scroll += bar.bottom() + 8 - areas.whole.bottom()
        across = bar.right() < areas.left + 20 or bar.left() > areas.right - 40
        if board.scene.kind[number] != IDEA and across:
            self.board.scale = self.scale.panned(areas.left + (areas.right - areas.left) / 4 - bar.left())
        self._refresh()

    def _fit_bars(self) -> None:
        """Let the scroll bars span the plan with a margin, and what is shown."""
        self._bar_follows = True
        board, areas = self.board, self.board.areas
        extent = board.extent() or (self._bridge.session.schedule.project_start,) * 2
        page = areas.right - areas.left
        low = min(self.scale.x(extent[0] - MARGIN_MONTHS) - areas.left, 0.0)
        high = max(self.scale.x(extent[1] + MARGIN_MONTHS) - areas.right, 0.0)
        self._bar_low = low
        self._across.setRange(0, round(high - low))
        self._across.setPageStep(max(round(page), 1))
        self._across.setSingleStep(40)
        self._across.setValue(round(-low))
        self._down.setRange(0, round(board.max_scroll))
        self._down.setPageStep(max(round(areas.chart.height()), 1))
        self._down.setSingleStep(28)
        self._down.setValue(round(board.scroll))
        self._bar_follows = False

    @Slot(int)
    def _on_across(self, value: int) -> None:
        if not self._bar_follows:
            self.scroll_time(-(value + self._bar_low))

    @Slot(int)
    def _on_down(self, value: int) -> None:
        if not self._bar_follows:
            self.board.scroll = float(value)
            self.canvas.update()
