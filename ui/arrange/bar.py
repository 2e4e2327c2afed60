"""The right side of the view bar: what is filtered, sorted and grouped, and the quick filter."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from ui.arrange.arranger import Arranger
from ui.bridge import Bridge
from ui.icons import set_icon
from ui.rows import Rows

FIELD_WIDTH, LEAST_FIELD = 200, 90
BADGE_WIDTH = 420
LARGE_PLAN, CALM_MS = 20_000, 150
"""In plans of so many tasks the search waits until nothing was typed for so long."""
TEXT_BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
INSTANT_POPUP = QToolButton.ToolButtonPopupMode.InstantPopup
ESCAPE, ENTER = Qt.Key.Key_Escape, frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down})


class QuickFilter(QLineEdit):
    """Filters while one types; Escape clears it and leaves, Enter and Down leave it as it is.

    Signals:
        left: the views get the focus back.
    """

    left = Signal()

    def __init__(self, bridge: Bridge, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._rows = bridge, rows
        self.setPlaceholderText(self.tr("Filter"))
        self.setAccessibleName(self.tr("Quick filter"))
        self.setToolTip(self.tr("Words in name, number, owner, team or notes  (Ctrl+Shift+L)"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(LEAST_FIELD)
        self.setMaximumWidth(FIELD_WIDTH)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._search)
        self.textChanged.connect(self._on_text)
        rows.arranged.connect(self._on_arranged)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape, Enter and Down."""
        if event.key() == ESCAPE:
            self.clear()
            self.left.emit()
        elif event.key() in ENTER:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_text(self) -> None:
        large = len(self._bridge.session.project.tasks) > LARGE_PLAN
        if large and self.text():
            self._calm.start(CALM_MS)
        else:
            self._search()

    @Slot()
    def _search(self) -> None:
        self._calm.stop()
        self._rows.search(self.text())

    @Slot()
    def _on_arranged(self) -> None:
        if not self._calm.isActive() and self.text() != self._rows.words:
            self.setText(self._rows.words)


class FilterBadge(QFrame):
    """Says in words what is filtered and how many tasks pass; its cross shows all tasks again."""

    def __init__(self, bridge: Bridge, rows: Rows, arranger: Arranger, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._rows, self._arranger = bridge, rows, arranger
        self.setObjectName("filterBadge")
        self._whole = ""
        self.label = QLabel(self)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.close_button = QToolButton(self)
        set_icon(self.close_button, "close")
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("Clear filter"))
        self.close_button.setToolTip(self.tr("Clear filter  (Ctrl+Shift+X)"))
        self.close_button.clicked.connect(arranger.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(9, 0, 2, 0)
        layout.setSpacing(2)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.close_button)
        self.setMaximumWidth(BADGE_WIDTH)
        rows.arranged.connect(self.refresh)
        bridge.changed.connect(self.refresh)
        self.refresh()

    @property
    def text(self) -> str:
        """All of what it says."""
        return self._whole

    @Slot()
    def refresh(self) -> None:
        """Say what holds now."""
        self.setVisible(self._rows.filtered)
        if not self._rows.filtered:
            self._whole = ""
            return
        words = f"“{self._rows.words.strip()}”" if self._rows.words.strip() else ""
        said = " + ".join(part for part in (self._arranger.filter_text, words) if part)
        total = len(self._bridge.session.project.outline)
        self._whole = self.tr("{filter} · {count} of {total}").format(
            filter=said, count=self._rows.matches, total=total
        )
        self.setAccessibleName(self.tr("Filter: {0}").format(self._whole))
        self.setToolTip(self._whole)
        metrics = self.label.fontMetrics()
        room = BADGE_WIDTH - 48
        self.label.setText(metrics.elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room))
        self.setMinimumWidth(min(metrics.horizontalAdvance(self.label.text()) + 44, BADGE_WIDTH))


class ArrangeBar(QWidget):
    """Badge, menus and quick filter side by side.

    Signals:
        left: the quick filter was left for the views.
    """

    left = Signal()

    def __init__(self, bridge: Bridge, rows: Rows, arranger: Arranger, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.badge = FilterBadge(bridge, rows, arranger, self)
        self.filters = self._button("filter", self.tr("Filter"))
        self.groups = self._button("outline", self.tr("Group and sort"))
        self.views = self._button("columns", self.tr("Saved views"))
        self.views.setToolButtonStyle(TEXT_BESIDE)
        self.field = QuickFilter(bridge, rows, self)
        self.field.left.connect(self.left)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.badge, self.views, self.groups, self.filters, self.field):
            layout.addWidget(widget)
        rows.arranged.connect(self._show_state)
        self._show_state()

    def set_menus(self, filters: QMenu, groups: QMenu) -> None:
        """Give the buttons the menus that the menu bar has too."""
        for button, menu in ((self.filters, filters), (self.groups, groups)):
            button.setMenu(menu)

    def name_view(self, text: str, said: str) -> None:
        """Say which saved view is shown: on the button, and as it is read out."""
        self.views.setText(text.replace("&", "&&"))
        self.views.setToolTip(said)
        self.views.setAccessibleName(said)

    @Slot()
    def focus_field(self) -> None:
        """Let the quick filter be typed into."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot()
    def _show_state(self) -> None:
        self.filters.setChecked(self._rows.filtered)
        self.groups.setChecked(not self._rows.in_outline_order)

    def _button(self, drawing: str, name: str) -> QToolButton:
        button = QToolButton(self)
        set_icon(button, drawing)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setCheckable(True)
        button.setPopupMode(INSTANT_POPUP)
        return button
