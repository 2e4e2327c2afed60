"""The worker process as the window uses it: answers as signals, the window alive meanwhile, cancel."""

import os
import signal
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from planner.errors import LoadError
from ui.worker import Worker


def doubled(number: int, tell: object) -> int:
    assert callable(tell)
    tell("begun")
    return 2 * number


def process_id(_tell: object) -> int:
    return os.getpid()


def refused(_tell: object) -> None:
    raise LoadError("file-missing", name="x.xml")


def broken(_tell: object) -> None:
    raise ZeroDivisionError("a bug")


def endless(tell: object) -> None:
    assert callable(tell)
    tell(os.getpid())
    while True:
        time.sleep(1)


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.shut()
    worker.deleteLater()


def answer(qtbot: QtBot, worker: Worker, job: object, *arguments: object) -> object:
    with qtbot.waitSignal(worker.done, timeout=20_000) as caught:
        worker.run(job, *arguments)  # type: ignore[arg-type]
    assert caught.args is not None
    return caught.args[0]


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_it_answers_and_tells_how_far_it_is(qtbot: QtBot, worker: Worker) -> None:
    told: list[object] = []
    worker.told.connect(told.append)
    assert answer(qtbot, worker, doubled, 21) == 42
    assert told == ["begun"]
    assert not worker.busy


def test_the_process_stays_warm(qtbot: QtBot, worker: Worker) -> None:
    first = answer(qtbot, worker, process_id)
    assert first != os.getpid()
    assert answer(qtbot, worker, process_id) == first


def test_the_window_lives_while_it_works(qtbot: QtBot, worker: Worker) -> None:
    ticks: list[int] = []
    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    answer(qtbot, worker, doubled, 1)
    timer.stop()
    assert len(ticks) > 5


def test_an_error_for_a_person_is_passed_on(qtbot: QtBot, worker: Worker) -> None:
    with qtbot.waitSignal(worker.failed, timeout=20_000) as caught:
        worker.run(refused)
    assert str(caught.args[0]) == str(LoadError("file-missing", name="x.xml"))


def test_a_bug_is_shown_as_one(qtbot: QtBot, worker: Worker) -> None:
    with capture_exceptions() as raised, qtbot.waitSignal(worker.failed, timeout=20_000):
        worker.run(broken)
    assert "ZeroDivisionError: a bug" in str(raised[0][1])
    assert answer(qtbot, worker, doubled, 1) == 2


def test_cancelling_ends_the_process_and_nothing_more_is_heard(qtbot: QtBot, worker: Worker) -> None:
    heard: list[object] = []
    worker.done.connect(heard.append)
    worker.failed.connect(heard.append)
    with qtbot.waitSignal(worker.told, timeout=20_000) as caught:
        worker.run(endless)
    worker.cancel()
    assert not worker.busy
    assert not is_alive(caught.args[0])
    assert heard == []
    assert answer(qtbot, worker, doubled, 2) == 4


def test_a_new_job_takes_the_place_of_the_one_before(qtbot: QtBot, worker: Worker) -> None:
    heard: list[object] = []
    worker.done.connect(heard.append)
    worker.run(endless)
    assert answer(qtbot, worker, doubled, 3) == 6
    assert heard == [6]


def test_a_process_that_is_killed_is_a_failure_and_the_next_job_gets_another(qtbot: QtBot, worker: Worker) -> None:
    with qtbot.waitSignal(worker.told, timeout=20_000) as caught:
        worker.run(endless)
    with qtbot.waitSignal(worker.failed, timeout=20_000) as failure:
        os.kill(caught.args[0], signal.SIGKILL)
    assert failure.args[0].code == "worker-ended"
    assert answer(qtbot, worker, doubled, 4) == 8
