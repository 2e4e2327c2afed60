"""A bug of ours: logged, told, and survived."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, qInstallMessageHandler, qWarning

from ui.crash import LOGGER, CrashReporter
from ui.notices import Level, Notice


@pytest.fixture
def reporter(qapp: QCoreApplication, tmp_path: Path) -> Iterator[CrashReporter]:
    hook, handlers = sys.excepthook, list(LOGGER.handlers)
    reporter = CrashReporter(tmp_path)
    reporter.install()
    yield reporter
    qInstallMessageHandler(None)
    sys.excepthook = hook
    for handler in set(LOGGER.handlers) - set(handlers):
        LOGGER.removeHandler(handler)
        handler.close()


def raise_and_report(reporter: CrashReporter, error: BaseException) -> None:
    try:
        raise error
    except BaseException as caught:
        reporter.report(type(caught), caught, caught.__traceback__)


def test_an_error_is_logged_and_told_with_a_way_to_the_log(reporter: CrashReporter) -> None:
    notices: list[Notice] = []
    reporter.noticed.connect(notices.append)
    raise_and_report(reporter, ZeroDivisionError("by naught"))
    (notice,) = notices
    assert notice.level is Level.ERROR
    assert "safe on disk" in notice.text
    assert notice.remedy == reporter.open_log
    log = reporter.log_path.read_text()
    assert "by naught" in log
    assert "raise_and_report" in log


def test_an_interrupt_is_no_bug(reporter: CrashReporter, capsys: pytest.CaptureFixture[str]) -> None:
    notices: list[Notice] = []
    reporter.noticed.connect(notices.append)
    raise_and_report(reporter, KeyboardInterrupt())
    assert notices == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


@pytest.mark.no_qt_log
def test_qt_messages_go_to_the_log(reporter: CrashReporter) -> None:
    qWarning("something with widgets")
    assert "Qt: something with widgets" in reporter.log_path.read_text()


def test_without_a_writable_folder_it_still_tells(qapp: QCoreApplication, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    hook, handlers = sys.excepthook, list(LOGGER.handlers)
    reporter = CrashReporter(blocked / "below")
    reporter.install()
    try:
        notices: list[Notice] = []
        reporter.noticed.connect(notices.append)
        raise_and_report(reporter, ValueError("x"))
        assert len(notices) == 1
    finally:
        qInstallMessageHandler(None)
        sys.excepthook = hook
        LOGGER.handlers[:] = handlers
