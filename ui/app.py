"""Starts the window: `run(argv)` with a plan's path, `--sample`, or nothing (the last plan, else the start page)."""

from __future__ import annotations

import datetime as dt
import logging
import os
import signal
import sys
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from ui.crash import CrashReporter
from ui.main_window import MainWindow
from ui.settings import APPLICATION, ORGANISATION, THEME_SETTING, Settings
from ui.theme_manager import Preference, ThemeManager
from ui.translation import LANGUAGE_SETTING, install
from ui.windows import Windows

SAMPLE_FLAG = "--sample"
COMPILER_THREAD = "kernels"
KERNELS_AFTER_MS = 300
"""Importing the compiler would hold up the first painting."""


def run(argv: Sequence[str]) -> int:
    """Open the window and return the exit status when it is closed; `argv` is without the program's name."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication([APPLICATION])
    QCoreApplication.setOrganizationName(ORGANISATION)
    QCoreApplication.setApplicationName(APPLICATION)
    QApplication.setApplicationDisplayName("Fairlead")
    QApplication.setDesktopFileName(APPLICATION)
    reporter = CrashReporter()
    reporter.install()
    settings = Settings()
    install(app, settings.text(LANGUAGE_SETTING))
    themes = ThemeManager(preference=_preference(settings))
    themes.apply(app)
    windows = Windows(partial(MainWindow, themes, settings, dt.datetime.now))
    reporter.noticed.connect(windows.tell)
    window = windows.add()
    try:
        _open_first(window, argv)
    except Exception as error:  # our bug; the window stands and other plans may open
        reporter.report(type(error), error, error.__traceback__)
    QTimer.singleShot(KERNELS_AFTER_MS, window.kernels.start)
    status = app.exec()
    sys.excepthook = sys.__excepthook__
    _leave_compiler(status)
    return status


def _open_first(window: MainWindow, argv: Sequence[str]) -> None:
    if SAMPLE_FLAG in argv:
        window.files.open_sample()
    elif argv:
        window.files.open_path(Path(argv[0]))
    else:
        window.files.open_last()


def _leave_compiler(status: int) -> None:
    """End at once while the compiler's thread is at work: it cannot be stopped, and Python may fall over it.

    Plan and settings are closed by now.
    """
    if any(thread.name == COMPILER_THREAD for thread in threading.enumerate()):
        logging.shutdown()
        os._exit(status)


def _preference(settings: Settings) -> Preference:
    try:
        return Preference(settings.text(THEME_SETTING, Preference.SYSTEM))
    except ValueError:
        return Preference.SYSTEM
