"""Baselines: the present dates are kept as one of eleven, or one of them is forgotten."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from planner.edits import baselines
from planner.records import Baseline
from ui.bridge import Bridge
from ui.dialogs import ListQuestion
from ui.editors import TextEditor
from ui.form_dialog import Choice, FormDialog
from ui.notices import translated


class SetBaseline(FormDialog):
    """Asks which baseline shall hold the present dates, and sets it in one step.

    Attributes:
        number: which of the eleven. name: what it is called. only: whether to take the selected tasks only.
    """

    def __init__(self, bridge: Bridge, selected: Sequence[int], created: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._selected, self._created = bridge, list(selected), created
        self._kept = {one.number: one for one in bridge.session.project.baselines.values()}
        self.entitle(self.tr("Set Baseline"), self.tr("Set Baseline"))
        self.number, self.name = Choice(self), TextEditor(self)
        self.number.offer([(self._title(number), number) for number in baselines.NUMBERS], self._first_free())
        self.number.currentIndexChanged.connect(self._on_number)
        self.only = QCheckBox(self.tr("Only the &selected tasks ({0})").format(len(self._selected)), self)
        self.only.setEnabled(bool(self._selected))
        self.add(self.tr("&Baseline"), self.number)
        self.add(self.tr("&Name"), self.name)
        self.form.addRow("", self.only)
        self._on_number()
        self.number.setFocus()

    def accept(self) -> None:
        """Keep the dates; a refusal stays to be corrected."""
        chosen = self._selected if self.only.isChecked() else None
        number, name = self.number.currentData(), self.name.text()
        self._bridge.apply(baselines.set_baseline, number, name=name, created=self._created, task_ids=chosen)
        if self._bridge.refusal is not None:
            self.refuse(translated(self._bridge.refusal), self.name)
        else:
            super().accept()

    def _first_free(self) -> int:
        return next((number for number in baselines.NUMBERS if number not in self._kept), 0)

    def _title(self, number: int) -> str:
        kept = self._kept.get(number)
        if kept is None:
            return base_name(number)
        return self.tr("{0} – replaces what it holds").format(describe(kept))

    @Slot()
    def _on_number(self) -> None:
        """Propose the name that the baseline has."""
        kept = self._kept.get(self.number.currentData())
        if not self.name.isModified():
            self.name.setText(kept.name if kept else "")


class ClearBaseline(ListQuestion):
    """Offers the baselines; the answer is the number of the one to forget."""

    def __init__(self, kept: Sequence[Baseline], parent: QWidget) -> None:
        super().__init__(parent)
        entries = self.fill([(describe(one), one.number) for one in kept])
        text = self.tr("Forget the dates of a baseline. This is one step, which you can undo.")
        self.ask(self.tr("Clear Baseline"), text, self.tr("Clear Baseline"), entries)


def base_name(number: int) -> str:
    """Return what a baseline without a name is called."""
    title = QCoreApplication.translate("baselines", "Baseline")
    return f"{title} {number}" if number else title


def describe(baseline: Baseline) -> str:
    """Return number, name and day of a baseline."""
    parts = (base_name(baseline.number), baseline.name, baseline.created.partition("T")[0])
    return "  ·  ".join(part for part in parts if part)
