"""The notice bar: one sentence at a time at the foot of the window, with a button that remedies it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.icons import icon, set_icon
from ui.notices import Level, Notice

ICONS = {Level.INFO: "info", Level.SUCCESS: "check", Level.WARNING: "warning", Level.ERROR: "error"}
SHOWN_MS = {Level.INFO: 8000, Level.SUCCESS: 8000, Level.WARNING: 8000}
REMEDY_MS = 20_000
"""How long a notice stays, without and with a remedy; errors and what is under way stay until dismissed."""
LEAST_READ_MS = 1000
"""A refusal by the very click that moves the selection on must still be read."""
ICON_SIZE = 16


class NoticeBar(QFrame):
    """Shows the latest notice below the views, which make room for it: it covers nothing. A screen reader says it.

    It goes when it is dismissed, when its time is over, and at the next change of the plan, to which its remedy no
    longer belongs; a refusal also when something else is selected.

    Signals:
        dismissed: the bar is hidden again.
        left: it is hidden though the focus was in it.
    """

    dismissed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self.notice: Notice | None = None
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._remedy = QPushButton(self)
        self._remedy.clicked.connect(self._do_remedy)
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setAccessibleName(self.tr("Dismiss"))
        set_icon(self._close, "close")
        self._close.clicked.connect(self.dismiss)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._shown_for = QElapsedTimer()
        self._lay_out()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown; empty when none."""
        return self.notice.text if self.notice else ""

    @property
    def remedy_button(self) -> QPushButton:
        """The button that does what the notice proposes."""
        return self._remedy

    def show_notice(self, notice: Notice) -> None:
        """Show a notice in place of the one before."""
        self.notice = notice
        self._icon.setPixmap(icon(ICONS[notice.level]).pixmap(ICON_SIZE))
        self._text.setText(notice.text)
        self._text.setToolTip(notice.text)
        self._remedy.setVisible(notice.remedy is not None)
        self._remedy.setText(notice.remedy_text or "")
        self.setProperty("notice", notice.level.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(notice.text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))
        self._shown_for.start()
        self._schedule_end(notice)

    def dismiss(self) -> None:
        """Hide the notice."""
        self._timer.stop()
        self.notice = None
        had_focus = self.isAncestorOf(self.window().focusWidget())
        self.hide()
        self.dismissed.emit()
        if had_focus:
            self.left.emit()

    def focus_first(self) -> None:
        """Give the remedy the focus, or the button that dismisses."""
        (self._remedy if self._remedy.isVisible() else self._close).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape dismisses the notice."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def dismiss_refusal(self) -> None:
        """Hide a refusal, since what it is about was given up."""
        if self.notice is not None and self.notice.level is Level.WARNING and self.notice.remedy is None:
            self.dismiss()

    def dismiss_outdated(self) -> None:
        """Hide what tells of the plan before a change; errors, and what is under way, stay."""
        notice = self.notice
        if notice is not None and notice.level is not Level.ERROR and not notice.lasting:
            self.dismiss()

    @Slot()
    def dismiss_left(self) -> None:
        """Hide a refusal once something else is selected."""
        if self.notice is not None and self.notice.level is Level.WARNING and self._has_been_read:
            self.dismiss()

    @property
    def _has_been_read(self) -> bool:
        return self._shown_for.elapsed() >= LEAST_READ_MS

    def _schedule_end(self, notice: Notice) -> None:
        self._timer.stop()
        if notice.level in SHOWN_MS and not notice.lasting:
            self._timer.start(SHOWN_MS[notice.level] if notice.remedy is None else REMEDY_MS)

    def _do_remedy(self) -> None:
        notice = self.notice
        self.dismiss()
        if notice is not None and notice.remedy is not None:
            notice.remedy()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(8)
        for widget in (self._icon, self._text, self._remedy, self._close):
            layout.addWidget(widget)
