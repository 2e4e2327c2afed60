"""What an import did not take, what was odd in the file, and which dates came out otherwise than stored.

Readers fill a `LossReport` while they read; `planner.exchange.differences` adds the dates once the plan is scheduled.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from planner.messages import sentence
from planner.timebase import iso


@dataclass(frozen=True, slots=True)
class Oddity:
    """Something in the file that made no sense and how it was taken; the rest was imported.

    Attributes:
        code: key of a sentence in `planner.messages`.
        details: values that the sentence names.
    """

    code: str
    details: Mapping[str, object]

    def __str__(self) -> str:
        """Return the English sentence."""
        return sentence(self.code, self.details)


class Reason(StrEnum):
    """Why a recalculated date differs from the stored one; each has a sentence `difference-…` in the messages.

    From ROLL_UP on they name the rule by which the dates here come about, where planners follow different ones.
    """

    SAME_WORK = "same-work"
    MANUAL = "manual"
    PROBLEM = "problem"
    FOLLOWS = "follows"
    STALE_LINK = "stale-link"
    STALE_DURATION = "stale-duration"
    STALE_START = "stale-start"
    CONTOUR = "contour"
    RESOURCES = "resources"
    ROLL_UP = "roll-up"
    LATE = "late"
    ELAPSED = "elapsed"
    STATUS = "status"
    PROGRESS = "progress"
    CONSTRAINT = "constraint"
    LAG = "lag"
    LINK = "link"
    START = "start"
    DURATION = "duration"


@dataclass(frozen=True, slots=True)
class StoredDates:
    """What the file says the other planner had computed for a task; never given to the scheduler."""

    start: int | None
    finish: int | None


@dataclass(frozen=True, slots=True)
class DateDifference:
    """A task whose dates came out otherwise than stored.

    Attributes:
        task_id: the task. stored: the file's dates. start, finish: ours (None where a task has none).
        reason: why, as far as it can be told. cause: name of the task, people or constraint in the reason, or "".
    """

    task_id: int
    name: str
    stored: StoredDates
    start: int | None
    finish: int | None
    reason: Reason
    cause: str = ""


@dataclass(slots=True)
class LossReport:
    """What an import lost or changed.

    Attributes:
        dropped: kinds of information that a plan cannot hold, with the number of places they were found.
        oddities: what made no sense in the file.
        differences: tasks whose recalculated dates differ from the stored ones.
    """

    dropped: Counter[str] = field(default_factory=Counter)
    oddities: list[Oddity] = field(default_factory=list)
    differences: list[DateDifference] = field(default_factory=list)

    def odd(self, code: str, **details: object) -> None:
        """Note something that made no sense."""
        self.oddities.append(Oddity(code, details))

    def __bool__(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.dropped or self.oddities or self.differences)

    def lines(self) -> Iterator[str]:
        """Iterate over the report as English lines, one a finding."""
        for kind, count in sorted(self.dropped.items()):
            yield sentence("import-dropped", {"kind": kind, "count": count})
        yield from map(str, self.oddities)
        yield from map(difference_line, self.differences)


def difference_line(difference: DateDifference, *, kept: bool = False) -> str:
    """Return a date difference in words; `kept` when the task was pinned to the stored dates."""
    return sentence(
        "import-kept" if kept else "import-difference",
        {
            "name": difference.name,
            "start": _text(difference.start),
            "finish": _text(difference.finish),
            "stored_start": _text(difference.stored.start),
            "stored_finish": _text(difference.stored.finish),
            "reason": sentence(f"difference-{difference.reason}", {"cause": difference.cause}),
        },
    )


def _text(value: int | None) -> str:
    return "no date" if value is None else iso(value).replace("T", " ")
