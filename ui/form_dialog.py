"""Base of the dialogs that are a form and end in one edit; what is refused stays in the dialog, beside its sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ui.editors import TextEditor

CANCEL, ACCEPT = QDialogButtonBox.StandardButton.Cancel, QDialogButtonBox.ButtonRole.AcceptRole
WIDTH = 460
MARGIN, GAP = 16, 8
GROWS = QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow


class Choice(QComboBox):
    """One of a few values; the wheel is left to what scrolls around it."""

    def offer(self, entries: list[tuple[str, object]], chosen: object) -> None:
        """Offer (title, value) pairs with one of them chosen."""
        for title, value in entries:
            self.addItem(title, value)
        self.setCurrentIndex(next((n for n, (_, value) in enumerate(entries) if value == chosen), 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing."""
        event.ignore()


class Number(QDoubleSpinBox):
    """A number within its range; the wheel is left to what scrolls around it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing."""
        event.ignore()


class FormDialog(QDialog):
    """A form, a place for a refusal, and two buttons. Deletes itself when it closes.

    Attributes:
        form: where the fields go. message: the sentence of the last refusal.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.form = QFormLayout()
        self.form.setSpacing(GAP)
        self.form.setFieldGrowthPolicy(GROWS)
        self.message = QLabel(self)
        self.message.setProperty("notice", "error")
        self.message.setWordWrap(True)
        self.message.setContentsMargins(10, 6, 10, 6)
        self.message.hide()
        buttons = QDialogButtonBox(CANCEL, self)
        self._agreed = buttons.addButton("", ACCEPT)
        self._agreed.setProperty("primary", True)
        self._agreed.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        page.setSpacing(MARGIN - 4)
        page.addLayout(self.form)
        page.addWidget(self.message)
        page.addWidget(buttons)

    def entitle(self, title: str, agree: str) -> None:
        """Name the dialog and the button that does it."""
        self.setWindowTitle(title)
        self._agreed.setText(agree)

    def add(self, title: str, field: QWidget) -> None:
        """Add a field beside its title, which has a mnemonic."""
        field.setAccessibleName(title.replace("&", ""))
        label = QLabel(title, self)
        label.setBuddy(field)
        self.form.addRow(label, field)

    def refuse(self, reason: str, field: QWidget | None = None) -> None:
        """Say why it cannot be so, mark the field and go there."""
        self.message.setText(reason)
        self.message.show()
        if isinstance(field, TextEditor):
            field.show_refusal(reason)
            field.textEdited.connect(self.message.hide)
        if field is not None:
            field.setFocus()
