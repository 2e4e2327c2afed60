"""The page of the chain: what the selected task waits for at its left, what waits for it at its right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedLayout, QToolButton, QWidget

from planner.dependency_chain import Chain, chain
from ui.dependencies.chain_scene import chain_scene
from ui.dependencies.chain_view import STEP, ChainView
from ui.dependencies.sheets import ChainSheet
from ui.icons import set_icon
from ui.painting.dates import DateTexts
from ui.painting.sheet import Sheet
from ui.plan_view import ViewContext

DEPTH_SETTING = "dependencies/depth"
DEPTHS = (1, 2, 3, 4, 5)
USUAL = 2
ALL = 0
"""As a depth that is remembered: to the ends."""


class ChainPage(QWidget):
    """Follows the selection.

    Attributes:
        picture: what is drawn. controls: what stands in the bar while the page is shown.
        chain: what is shown, None without a task.

    Signals:
        bar_requested: a task whose bar is to be shown. menu_requested: as in `PlanView`.
    """

    bar_requested = Signal(object)
    menu_requested = Signal(QPoint)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._selection, self._settings = context.bridge.session, context.selection, context.settings
        self._dates = DateTexts()
        self._focus: int | None = None
        self._opened: set[int] = set()
        self.chain: Chain | None = None
        self.picture = ChainView(context.themes, self)
        self._empty = QLabel(self)
        self.controls = QWidget(self)
        self._depth = QComboBox(self.controls)
        self._lay_out()
        self.picture.walked.connect(self._select)
        self.picture.chosen.connect(self._choose)
        self.picture.opened.connect(self._open)
        self.picture.bar_requested.connect(self.bar_requested)
        self.picture.menu_requested.connect(self._open_menu)
        self._selection.changed.connect(self._on_selection)
        self._depth.currentIndexChanged.connect(self._on_depth)

    @property
    def panes(self) -> Sequence[QWidget]:
        """The picture."""
        return (self.picture,)

    @property
    def steps(self) -> int | None:
        """How many links away tasks are shown; None for all."""
        return self._depth.currentData() or None

    def refresh(self) -> None:
        """Show the chain as it is now."""
        project, schedule = self._session.project, self._session.schedule
        if self._focus not in project.tasks:
            self._focus = self._selected()
        if self._focus is None:
            self.chain = None
            self.picture.show_scene(None)
            self._say(self.tr("Select a task, here in the list of links or in the timeline, to see its chain."))
            return
        self.chain = chain(project, schedule, self._focus, self.steps, self._opened & project.tasks.keys())
        self.picture.show_scene(chain_scene(project, schedule, self.chain, self._dates))
        name = project.tasks[self._focus].name
        self._say(
            ""
            if len(self.chain.nodes) > 1
            else self.tr(
                "“{0}” waits for nothing, and nothing waits for it.\n\n"
                "Link it in the inspector, or select it with another task and press Ctrl+F2."
            ).format(name)
        )

    def sheet(self) -> Sheet | None:
        """Return the chain to be printed, None while there is none."""
        return None if self.picture.scene is None else ChainSheet(self.picture.scene)

    def show_selected(self) -> None:
        """Show the chain of what is selected now."""
        current = self._selected()
        if current is not None:
            self.show_task(current)

    def show_task(self, task_id: int) -> None:
        """Show the chain of a task."""
        if task_id != self._focus:
            self._focus, self._opened = task_id, set()
            self.refresh()

    def _say(self, text: str) -> None:
        self._empty.setText(text)
        self._stack.setCurrentIndex(1 if text else 0)

    @Slot()
    def _on_selection(self) -> None:
        """Follow the selection; what was reached by the arrows is in the picture, which then stays."""
        current = self._selected()
        if self.isVisible() and current is not None and (self.chain is None or current != self.picture.cursor_id):
            self.show_task(current)

    def _selected(self) -> int | None:
        """Return the selected task; of a selected link the one that waits."""
        link = self._session.project.links.get(self._selection.link_id or 0)
        return self._selection.current if link is None else link.successor_id

    @Slot(object)
    def _select(self, task_id: int) -> None:
        self._selection.set([task_id])

    @Slot(object)
    def _choose(self, task_id: int) -> None:
        """Select a task and put it into the focus."""
        self._selection.set([task_id])
        self.show_task(task_id)

    @Slot(object)
    def _open(self, task_id: int) -> None:
        """Show all neighbours of a task."""
        self._opened.add(task_id)
        self.picture.set_cursor(task_id)
        self.refresh()

    @Slot(object, object)
    def _open_menu(self, task_id: int, place: QPoint) -> None:
        self.picture.set_cursor(task_id)
        self._selection.set([task_id])
        self.menu_requested.emit(place)

    @Slot()
    def _on_depth(self) -> None:
        self._settings.set_data(DEPTH_SETTING, self._depth.currentData())
        self._opened = set()
        self.refresh()
        self.picture.look_at_focus()

    @Slot()
    def _zoom_in(self) -> None:
        self.picture.zoom_by(STEP)

    @Slot()
    def _zoom_out(self) -> None:
        self.picture.zoom_by(1 / STEP)

    def _lay_out(self) -> None:
        for depth in DEPTHS:
            self._depth.addItem(str(depth), depth)
        self._depth.addItem(self.tr("All"), ALL)
        remembered = self._settings.data(DEPTH_SETTING)
        self._depth.setCurrentIndex(max(self._depth.findData(remembered if remembered is not None else USUAL), 0))
        label = QLabel(self.tr("&Depth"), self.controls)
        label.setBuddy(self._depth)
        label.setToolTip(self.tr("How many links away tasks are shown"))
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(0, 0, 0, 0)
        hint = QLabel(self.tr("Click: its chain · double click: its bar · arrows walk along links"), self.controls)
        hint.setProperty("muted", True)
        row.addWidget(hint)
        row.addStretch(1)
        row.addWidget(label)
        row.addWidget(self._depth)
        for icon, text, slot in (
            ("zoom-out", self.tr("Smaller (−)"), self._zoom_out),
            ("zoom-in", self.tr("Larger (+)"), self._zoom_in),
            ("zoom-fit", self.tr("Show all (F)"), self.picture.fit),
        ):
            button = QToolButton(self.controls)
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setAutoRaise(True)
            set_icon(button, icon)
            button.clicked.connect(slot)
            row.addWidget(button)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("muted", True)
        self._empty.setContentsMargins(80, 0, 80, 0)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.picture)
        self._stack.addWidget(self._empty)
