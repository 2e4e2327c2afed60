"""One field in the inspector: its title, an editor for the value, and the edit that follows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from planner.fields import Field
from ui.bridge import Bridge
from ui.editors import ChoiceEditor, TextEditor, ValueEditor, make_editor
from ui.field_titles import options, title, value_text
from ui.notices import translated

CAPTION_WIDTH, LEAST_WIDTH = 104, 90
MOST_COMPARED = 300
_DIFFERENT = "\0"
"""Equal to no text."""
SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class FieldRow(QObject):
    """Binds a field of the inspected tasks to an editor, or to plain text where it is computed.

    With several tasks it shows the value they share, or says that they differ; an edit changes all of them.
    """

    def __init__(self, field: Field, bridge: Bridge, form: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self._bridge = bridge
        self._ids: Sequence[int] = ()
        self._shown = ""
        self._text: QLabel | None = None
        self._editor: ValueEditor | None = None
        widget = self._make_editor(parent) if field.editable else self._make_text(parent)
        widget.setAccessibleName(title(field))
        widget.setMinimumWidth(LEAST_WIDTH)
        caption = QLabel(title(field), parent)
        caption.setProperty("muted", True)
        caption.setWordWrap(True)
        caption.setFixedWidth(CAPTION_WIDTH)
        form.addRow(caption, widget)

    @property
    def editor(self) -> ValueEditor | None:
        """The editor; None for a computed field."""
        return self._editor

    def show_tasks(self, ids: Sequence[int]) -> None:
        """Show the value of these tasks; what is being typed for the same tasks is left alone."""
        changed = tuple(ids) != tuple(self._ids)
        self._ids = tuple(ids)
        if self._text is not None:
            text = self._common(exact=False) or ""
            if text != self._text.text():
                self._text.setText(text)
        elif self._editor is not None and (changed or not self._is_typing()):
            self._refill()

    def _refill(self) -> None:
        editor, value = self._editor, self._common(exact=True)
        if editor is None:
            return
        if isinstance(editor, ChoiceEditor):
            editor.set_options(options(self.field, self._bridge.session.project))
        editor.setEnabled(self._bridge.session.writable and bool(self._ids))
        if isinstance(editor, TextEditor) and value and editor.text() == value and not editor.isModified():
            return
        self._shown = value or ""
        editor.set_value(self._shown)
        if isinstance(editor, TextEditor):
            editor.deselect()
            editor.clear_refusal()
            editor.setCursorPosition(0)
            editor.setPlaceholderText("" if value is not None else self.tr("several"))

    def _common(self, *, exact: bool) -> str | None:
        """Return the text that all tasks share; None where they differ, or are too many to look at each."""
        session = self._bridge.session
        read = self.field.edit_text if exact else partial(value_text, self.field)
        shared = None if len(self._ids) <= MOST_COMPARED else _DIFFERENT
        for one in self._ids[:MOST_COMPARED]:
            text = read(session.project, session.schedule, one)
            if shared is not None and text != shared:
                return None if exact else self.tr("several")
            shared = text
        return shared or ""

    def _is_typing(self) -> bool:
        return isinstance(self._editor, TextEditor) and self._editor.isModified()

    @Slot()
    def _commit(self) -> None:
        editor = self._editor
        if editor is None or not self._ids or editor.value() == self._shown:
            return
        if isinstance(editor, TextEditor) and not editor.isModified():
            return
        self._shown = editor.value()
        self._bridge.set_field(self._ids, self.field.key, editor.value(), origin=self)
        if self._bridge.refusal is not None:
            editor.show_refusal(translated(self._bridge.refusal))
        else:
            self._refill()

    def _make_editor(self, parent: QWidget) -> QWidget:
        editor = make_editor(self.field, self._bridge.session.project, parent)
        if isinstance(editor, TextEditor):
            editor.editingFinished.connect(self._commit)
        else:
            editor.committed.connect(self._commit)
        self._editor = editor
        return editor

    def _make_text(self, parent: QWidget) -> QWidget:
        label = QLabel(parent)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(SELECTABLE)
        label.setWordWrap(True)
        self._text = label
        return label
