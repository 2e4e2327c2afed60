"""Working time as one truth value a minute: slow, and easy to see that it is right."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray


class OutsideWindow(Exception):
    """A date fell outside the minutes looked at; look at more."""


@dataclass(frozen=True, eq=False)
class Minutes:
    """Which minutes of a window are worked.

    Attributes:
        first: instant of the first minute of the window.
        works: one entry a minute, true where [minute, minute + 1) is working time.
    """

    first: int
    works: NDArray[np.bool_]

    @cached_property
    def _worked(self) -> NDArray[np.int64]:
        """Working minutes from the window's first minute until each minute; one longer than the window."""
        return np.concatenate([[0], np.cumsum(self.works, dtype=np.int64)])

    def _until(self, instant: int) -> int:
        index = instant - self.first
        if not 0 <= index < len(self._worked):
            raise OutsideWindow
        return int(self._worked[index])

    def _first_with(self, worked: int) -> int:
        """Return the first instant by which so much is worked."""
        index = int(np.searchsorted(self._worked, worked, side="left"))
        if index == len(self._worked) or worked < 0:
            raise OutsideWindow
        return self.first + index

    def _last_with(self, worked: int) -> int:
        """Return the last instant by which no more than this is worked; work goes on there."""
        index = int(np.searchsorted(self._worked, worked, side="right"))
        if index == len(self._worked) or worked < 0:
            raise OutsideWindow
        return self.first + index - 1

    def next_start(self, instant: int) -> int:
        """Return the instant, moved to where work goes on if it rests there."""
        return self._last_with(self._until(instant))

    def previous_finish(self, instant: int) -> int:
        """Return the instant, moved back to where work last went on if it rested before it."""
        return self._first_with(self._until(instant))

    def add(self, instant: int, minutes: int) -> int:
        """Return the end of so much work from an instant on; the beginning of work before it when negative."""
        if minutes > 0:
            return self._first_with(self._until(instant) + minutes)
        return self._last_with(self._until(instant) + minutes) if minutes < 0 else instant

    def between(self, start: int, finish: int) -> int:
        """Return the working minutes from one instant to another, negative backwards."""
        return self._until(finish) - self._until(start)

    def both(self, other: Minutes) -> Minutes:
        """Return the minutes that both work."""
        return Minutes(self.first, self.works & other.works)

    def mirrored(self) -> Minutes:
        """Return the same minutes with time running backwards (instant t becomes -t)."""
        return Minutes(-self.first - len(self.works), self.works[::-1])


def clock(first: int, count: int) -> Minutes:
    """Return a window in which every minute counts."""
    return Minutes(first, np.ones(count, dtype=np.bool_))
