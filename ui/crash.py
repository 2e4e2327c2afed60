"""What happens when the program itself has a bug: nothing is lost, the log knows, the person is told."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path
from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, QUrl, Signal, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices

from ui.notices import Level, Notice
from ui.settings import APPLICATION

LOG_NAME = "fairlead.log"
LOG_BYTES = 1_000_000
LOGGER = logging.getLogger(APPLICATION)
QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashReporter(QObject):
    """Writes errors of ours into the log file and tells the window, which goes on.

    Every edit is on disk before it is shown, so that going on, or ending the program, loses nothing.

    Signals:
        noticed: a `Notice` for the window.
    """

    noticed = Signal(object)

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        self.log_path = (folder or user_log_path(APPLICATION, appauthor=False)) / LOG_NAME

    def install(self) -> None:
        """Take over Python's and Qt's reports."""
        LOGGER.setLevel(logging.INFO)
        LOGGER.addHandler(logging.StreamHandler())
        try:
            self.log_path.parent.mkdir(parents=True, exist_ok=True)
            LOGGER.addHandler(RotatingFileHandler(self.log_path, maxBytes=LOG_BYTES, backupCount=1, delay=True))
        except OSError as error:
            LOGGER.warning("no log file: %s", error)
        qInstallMessageHandler(_log_qt)
        sys.excepthook = self.report

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an error nobody caught and show a notice; an interrupt ends the program as usual."""
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        LOGGER.error("uncaught error", exc_info=(kind, error, trace))
        self.noticed.emit(self._notice(error))

    def _notice(self, error: BaseException) -> Notice:
        text = self.tr("Fairlead made a mistake ({0}). Your plan is safe on disk; the log says more.")
        return Notice(text.format(type(error).__name__), Level.ERROR, self.tr("Open Log"), self.open_log)

    def open_log(self) -> None:
        """Show the log file in the system's viewer."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.log_path)))


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    LOGGER.log(QT_LEVELS[kind], "Qt: %s", message)
