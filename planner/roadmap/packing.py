"""Packing bars several to a row: the topmost row that is free, in the order of their left ends."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence

Span = tuple[float, float]


def pack(spans: Sequence[Span], gap: float = 0.0, preferred: Sequence[int] | None = None) -> list[int]:
    """Return the row of each span so that no two in a row are nearer than `gap`.

    `preferred` has the rows of before, -1 for none: who can stay stays, so that a small change moves few.
    """
    order = sorted(range(len(spans)), key=lambda one: (spans[one], one))
    return _first_fit(spans, gap, order) if preferred is None else _keeping(spans, gap, order, preferred)


def _first_fit(spans: Sequence[Span], gap: float, order: Sequence[int]) -> list[int]:
    """Return the topmost free rows; from left to right a row is free once its last span has ended."""
    found = [0] * len(spans)
    ends: list[float] = []
    for one in order:
        left, right = spans[one]
        row = 0
        for end in ends:
            if end <= left:
                break
            row += 1
        else:
            ends.append(0.0)
        ends[row] = right + gap
        found[one] = row
    return found


def _keeping(spans: Sequence[Span], gap: float, order: Sequence[int], preferred: Sequence[int]) -> list[int]:
    """Return the rows of before where they are free, the topmost free ones for all others."""
    rows: list[_Row] = []
    found = [-1] * len(spans)
    for one in order:
        if preferred[one] >= 0 and _row(rows, preferred[one]).take(spans[one], gap):
            found[one] = preferred[one]
    for one in order:
        if found[one] < 0:
            found[one] = _first_free(rows, spans[one], gap)
    return _closed_up(found)


class _Row:
    """What stands in one row, from left to right."""

    def __init__(self) -> None:
        self._spans: list[Span] = []

    def take(self, span: Span, gap: float) -> bool:
        """Put a span into the row if it is free there."""
        if self._spans and span[0] < self._spans[-1][1] + gap:
            place = bisect_left(self._spans, span)
            if place and self._spans[place - 1][1] + gap > span[0]:
                return False
            if place < len(self._spans) and self._spans[place][0] < span[1] + gap:
                return False
            insort(self._spans, span)
            return True
        self._spans.append(span)
        return True


def _row(rows: list[_Row], number: int) -> _Row:
    while len(rows) <= number:
        rows.append(_Row())
    return rows[number]


def _first_free(rows: list[_Row], span: Span, gap: float) -> int:
    for number, row in enumerate(rows):
        if row.take(span, gap):
            return number
    rows.append(_Row())
    rows[-1].take(span, gap)
    return len(rows) - 1


def _closed_up(rows: list[int]) -> list[int]:
    """Return rows without the ones that nobody stands in any more."""
    number = {row: place for place, row in enumerate(sorted(set(rows)))}
    return [number[row] for row in rows]
