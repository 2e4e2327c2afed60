"""The window's side of a worker process: one job at a time, progress and answer as signals, cancelled at will."""

from __future__ import annotations

import os
import pickle
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

import planner
from planner.errors import StorageError
from planner.worker import ARGUMENTS, LENGTH_BYTES, Done, Failed, Job, Told, frame

ROOT = Path(planner.__file__).resolve().parent.parent
"""Where the worker finds the program's packages."""
END_MS = 5000
"""How long a killed process may take to be gone."""


class Worker(QObject):
    """Runs functions of `planner.jobs` in a process of its own, which stays warm between jobs.

    A new job, or `cancel`, ends the one before together with its process: no stale answer can arrive.

    Signals:
        told: what the job says of its progress.
        done: what the job returned.
        failed: a `FairleadError`, when the job was refused or its process ended.
    """

    told = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._received = bytearray()
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return self._busy

    def run(self, job: Job, *arguments: object) -> None:
        """Begin a job; one that is under way is cancelled."""
        self.cancel()
        process = self._process or self._start()
        self._busy = True
        process.write(frame((job, arguments)))

    def cancel(self) -> None:
        """End the job that is under way, if any; nothing is heard of it any more."""
        if self._busy:
            self.shut()

    def shut(self) -> None:
        """End the process; a later job starts another."""
        process, self._process = self._process, None
        self._busy = False
        self._received.clear()
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._end)
        process.errorOccurred.disconnect(self._end)
        process.kill()
        process.waitForFinished(END_MS)
        process.deleteLater()

    def _start(self) -> QProcess:
        environment = QProcessEnvironment.systemEnvironment()
        paths = [str(ROOT), environment.value("PYTHONPATH")]
        environment.insert("PYTHONPATH", os.pathsep.join(path for path in paths if path))
        process = QProcess(self)
        process.setProcessEnvironment(environment)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._end)
        process.start(sys.executable, ARGUMENTS)
        self._process = process
        return process

    @Slot()
    def _read(self) -> None:
        process = self._process
        if process is None:
            return
        self._received += process.readAllStandardOutput().data()
        while (answer := self._next()) is not None:
            self._take(answer)

    def _next(self) -> object | None:
        """Return the next whole frame, None while it is not all there."""
        size = int.from_bytes(self._received[:LENGTH_BYTES], "big")
        if len(self._received) < LENGTH_BYTES + size or len(self._received) < LENGTH_BYTES:
            return None
        data = bytes(self._received[LENGTH_BYTES : LENGTH_BYTES + size])
        del self._received[: LENGTH_BYTES + size]
        answer: object = pickle.loads(data)
        return answer

    def _take(self, answer: object) -> None:
        if isinstance(answer, Told):
            self.told.emit(answer.value)
            return
        self._busy = False
        if isinstance(answer, Done):
            self.done.emit(answer.value)
        elif isinstance(answer, Failed):
            if not isinstance(answer.error, str):
                self.failed.emit(answer.error)
                return
            self.failed.emit(StorageError("worker-ended"))
            raise RuntimeError(answer.error)

    @Slot()
    def _end(self) -> None:
        """Tell that the process ended by itself, or could not begin."""
        was_busy = self._busy
        self.shut()
        if was_busy:
            self.failed.emit(StorageError("worker-ended"))
