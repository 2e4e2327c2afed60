"""The row above the roadmap: by what lanes and colours go, how deep, and what else is shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from planner.fields import Field, FieldType, fields_of
from planner.project import Project
from planner.roadmap.items import MAX_LEVEL, fitting_level
from planner.roadmap.lanes import OUTLINE
from planner.roadmap.scene import Look
from ui.field_titles import title

FIRST = ("team", "goal", "phase", "owner")
"""Fields that most roadmaps go by."""
LETTERS, NARROWEST, LIST_PADDING = 14, 56, 28
NEVER = frozenset({"row", "wbs", "name", "uid", "driver"})
UNFIT = frozenset({
    FieldType.NOTE, FieldType.TASK_LINKS, FieldType.RESOURCES, FieldType.DURATION, FieldType.WORK, FieldType.SLACK,
})  # fmt: skip
"""Types of fields of which each task has a value of its own."""


class Controls(QWidget):
    """Shows a look and lets it be changed.

    Attributes:
        milestones, buckets: the two switches.

    Signals:
        changed: a `Look`, once another one is chosen.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("roadmapBar")
        self._look = Look()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 5, 10, 5)
        self._row.setSpacing(6)
        self._lanes = self._combo(self.tr("&Lanes"))
        self._level = self._combo(self.tr("Le&vel"))
        self._colors = self._combo(self.tr("Colo&ur"))
        self._row.addStretch(1)
        self.milestones = self._switch(self.tr("Milestones"), self.tr("Show all milestones on a strip at the top"))
        self.buckets = self._switch(self.tr("Ideas"), self.tr("Show what has no dates yet: Now, Next and Later"))

    def show_look(self, look: Look, project: Project) -> None:
        """Offer what a plan has, and show what is chosen."""
        self._look = look
        fields = choosable(project)
        outline, lanes = (self.tr("Outline"), OUTLINE), (self.tr("Lane"), "")
        self._fill(self._lanes, [outline, *((title(field), field.key) for field in fields)], look.lane_field)
        self._fill(self._colors, [lanes, *((title(field), field.key) for field in fields)], look.color_field)
        deepest = min(max(project.outline_depths, default=0) + 1, MAX_LEVEL)
        levels: list[tuple[str, object]] = [(self.tr("Automatic ({0})").format(fitting_level(project)), None)]
        levels += [(self.tr("Level {0}").format(level), level) for level in range(1, deepest + 1)]
        self._fill(self._level, levels, look.level)

    def _combo(self, text: str) -> QComboBox:
        label, combo = QLabel(text, self), QComboBox(self)
        label.setBuddy(combo)
        # A narrow window shortens what is chosen; the list is as wide as its longest entry.
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(LETTERS)
        combo.setMinimumWidth(NARROWEST)
        combo.setAccessibleName(text.replace("&", ""))
        combo.setMaxVisibleItems(20)
        combo.currentIndexChanged.connect(self._on_choice)
        self._row.addWidget(label)
        self._row.addWidget(combo)
        self._row.addSpacing(8)
        return combo

    def _switch(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setCheckable(True)
        self._row.addWidget(button)
        return button

    def _fill(self, combo: QComboBox, entries: list[tuple[str, object]], current: object) -> None:
        with QSignalBlocker(combo):
            combo.clear()
            for text, value in entries:
                combo.addItem(text, value)
            combo.setCurrentIndex(max(combo.findData(current), 0))
            combo.view().setMinimumWidth(combo.view().sizeHintForColumn(0) + LIST_PADDING)

    @Slot()
    def _on_choice(self) -> None:
        look = replace(
            self._look,
            lane_field=self._lanes.currentData() or OUTLINE,
            level=self._level.currentData(),
            color_field=self._colors.currentData() or "",
        )
        if look != self._look:
            self._look = look
            self.changed.emit(look)


def choosable(project: Project) -> list[Field]:
    """Return the fields that lanes and colours can follow, the usual ones first."""
    fields = fields_of(project)
    others = [one for one in fields.values() if one.key not in FIRST and one.key not in NEVER]
    return [*(fields[key] for key in FIRST), *(one for one in others if one.type not in UNFIT)]
