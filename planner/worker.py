"""A process that does work for another one: functions and arguments come in on standard input, answers go out.

The window starts the interpreter with `ARGUMENTS`; the process stays until its input ends, warm for the next job. A
frame is a length of eight bytes and a pickle; only the process that started this one writes to it.
"""

from __future__ import annotations

import os
import pickle
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, TypeAlias

from planner.errors import FairleadError

ARGUMENTS = ("-c", "from planner.worker import main; main()")
"""Not `-m`: the classes of the answers must be those of this module by its own name."""
LENGTH_BYTES = 8


@dataclass(frozen=True, slots=True)
class Told:
    """How far a job has come, in the job's own terms."""

    value: object


@dataclass(frozen=True, slots=True)
class Done:
    """What a job returned."""

    value: object


@dataclass(frozen=True, slots=True)
class Failed:
    """Why a job failed: an error meant for a person, or the traceback of a bug."""

    error: FairleadError | str


Answer: TypeAlias = Told | Done | Failed
Tell: TypeAlias = Callable[[object], None]
Job: TypeAlias = Callable[..., object]
"""A function of a module: its arguments, then a `Tell`."""


def frame(value: object) -> bytes:
    """Return a value as it is sent."""
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return len(data).to_bytes(LENGTH_BYTES, "big") + data


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Do one job after the other until the source ends."""

    def send(answer: Answer) -> None:
        target.write(frame(answer))
        target.flush()

    while len(head := source.read(LENGTH_BYTES)) == LENGTH_BYTES:
        job, arguments = pickle.loads(source.read(int.from_bytes(head, "big")))
        send(_answer(job, arguments, lambda value: send(Told(value))))


def _answer(job: Job, arguments: tuple[object, ...], tell: Tell) -> Answer:
    try:
        return Done(job(*arguments, tell))
    except FairleadError as error:
        return Failed(error)
    except Exception:  # a bug is shown as one where somebody can see it
        return Failed(traceback.format_exc())


def main() -> None:
    """Serve on standard input and output; what else is printed goes to standard error."""
    target = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(sys.stdin.buffer, target)
