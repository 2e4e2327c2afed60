"""The outline's header: columns are resized, moved, hidden and shown here, by mouse or from its menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from planner.fields import Field, Group
from ui.field_titles import group_title, title
from ui.outline.columns import MAX_WIDTH, MIN_WIDTH, Column, column, default_columns, natural_width
from ui.outline.frozen import frozen_places, place_at
from ui.outline.model import OutlineModel

HORIZONTAL = Qt.Orientation.Horizontal
INTERACTIVE = QHeaderView.ResizeMode.Interactive


class OutlineHeader(QHeaderView):
    """Shows a chosen few of the model's columns in a chosen order.

    Signals:
        columns_changed: which, their order or widths.
    """

    columns_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(HORIZONTAL, parent)
        self._arranging = False
        self._shift = 0
        self._last: tuple[Column, ...] = ()
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(MIN_WIDTH)
        self.setMaximumSectionSize(MAX_WIDTH)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.sectionMoved.connect(self._on_section)
        self.sectionResized.connect(self._on_section)
        self.sectionHandleDoubleClicked.connect(self._fit)

    @property
    def fields(self) -> tuple[Field, ...]:
        """What there could be a column of."""
        model = self.model()
        assert isinstance(model, OutlineModel)
        return model.fields

    @property
    def columns(self) -> tuple[Column, ...]:
        """The shown columns from left to right."""
        logical = [self.logicalIndex(visual) for visual in range(self.count())]
        return tuple(
            column(self.fields[number], self.sectionSize(number))
            for number in logical
            if not self.isSectionHidden(number)
        )

    def set_columns(self, columns: tuple[Column, ...]) -> None:
        """Show these columns, in this order, and no other."""
        columns = tuple(one for one in columns if any(field.key == one.key for field in self.fields))
        wanted = {one.key for one in columns}
        self._arranging = True
        for number, field in enumerate(self.fields):
            self.setSectionHidden(number, field.key not in wanted)
        for visual, one in enumerate(columns):
            number = self._number(one.key)
            self.moveSection(self.visualIndex(number), visual)
            self.resizeSection(number, one.width)
        self._arranging = False
        self._last = self.columns
        self.columns_changed.emit()

    @Slot()
    def restore(self) -> None:
        """Show again what was shown before the model's columns became others."""
        self.set_columns(self._last)

    def menu(self) -> QMenu:
        """Return the menu of columns; it deletes itself when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in Group:
            submenu = menu.addMenu(group_title(group))
            for field in self.fields:
                if field.group is group:
                    self._add_entry(submenu, field.key, title(field))
        menu.addSeparator()
        reset = menu.addAction(self.tr("Usual Columns"))
        reset.setData("")
        menu.triggered.connect(self._on_menu)
        return menu

    def toggle(self, key: str) -> None:
        """Show a hidden column at the right end, hide a shown one; the name stays."""
        shown = self.columns
        if any(one.key == key for one in shown):
            if key != "name":
                self.set_columns(tuple(one for one in shown if one.key != key))
        else:
            self.set_columns((*shown, column(self.fields[self._number(key)])))

    # Columns that stay while the others scroll -----------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the titles; those of the columns that stay cover what has scrolled below them."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for kept in frozen_places(self):
            self.paintSection(painter, QRect(kept.x, 0, kept.width, self.viewport().height()), kept.column)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a press on a title that stays as one on its column, until the button is let go."""
        self._shift = self._shift_at(event)
        super().mousePressEvent(_moved(event, self._shift))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer, see `mousePressEvent`."""
        shift = self._shift if event.buttons() else self._shift_at(event)
        super().mouseMoveEvent(_moved(event, shift))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began."""
        super().mouseReleaseEvent(_moved(event, self._shift))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take it as one on the column, see `mousePressEvent`."""
        self._shift = self._shift_at(event)
        super().mouseDoubleClickEvent(_moved(event, self._shift))

    def _shift_at(self, event: QMouseEvent) -> int:
        """Return how far the column below the pointer has scrolled away from where it is seen."""
        return self.offset() if place_at(frozen_places(self), int(event.position().x())) else 0

    def _number(self, key: str) -> int:
        return next(number for number, field in enumerate(self.fields) if field.key == key)

    def _add_entry(self, menu: QMenu, key: str, text: str) -> None:
        entry = menu.addAction(text)
        entry.setData(key)
        entry.setCheckable(True)
        entry.setChecked(not self.isSectionHidden(self._number(key)))
        entry.setEnabled(key != "name")

    @Slot(QAction)
    def _on_menu(self, entry: QAction) -> None:
        if entry.data():
            self.toggle(str(entry.data()))
        else:
            self.set_columns(default_columns())

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(place))

    @Slot()
    def _on_section(self) -> None:
        if not self._arranging:
            self._last = self.columns
            self.columns_changed.emit()

    @Slot(int)
    def _fit(self, number: int) -> None:
        self.resizeSection(number, natural_width(self.fields[number]))


def _moved(event: QMouseEvent, shift: int) -> QMouseEvent:
    """Return an event as it would be that far to the left."""
    if not shift:
        return event
    place = event.position() - QPointF(shift, 0)
    kind = QEvent.Type(event.type())
    return QMouseEvent(kind, place, event.globalPosition(), event.button(), event.buttons(), event.modifiers())
