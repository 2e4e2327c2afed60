"""The notice bar: one sentence at a time at the foot of the window, with a button that remedies it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.icons import icon, set_icon
from ui.notices import Level, Notice

ICONS = {Level.INFO: "info", Level.SUCCESS: "check", Level.WARNING: "warning", Level.ERROR: "error"}
SHOWN_MS = {Level.INFO: 8000, Level.SUCCESS: 8000, Level.WARNING: 20_000}
"""How long a notice stays that nothing hangs on; errors, and what has a remedy, stay until dismissed."""
ICON_SIZE = 16


class NoticeBar(QFrame):
    """Shows the latest notice until it is dismissed; what is not a problem goes by itself.

    Signals:
        dismissed: the bar is hidden again.
    """

    dismissed = Signal()

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
        self._schedule_end(notice)

    def dismiss(self) -> None:
        """Hide the notice."""
        self._timer.stop()
        self.notice = None
        self.hide()
        self.dismissed.emit()

    def dismiss_refusal(self) -> None:
        """Hide a refusal, since something else has worked meanwhile; errors stay."""
        if self.notice is not None and self.notice.level is Level.WARNING and self.notice.remedy is None:
            self.dismiss()

    def _schedule_end(self, notice: Notice) -> None:
        self._timer.stop()
        if notice.level in SHOWN_MS and notice.remedy is None:
            self._timer.start(SHOWN_MS[notice.level])

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
