"""Typed reading of one MSPDI element's children: what does not make sense is reported and left out."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from lxml import etree

from planner.exchange.mspdi_values import parse_clock, parse_day, parse_duration, parse_instant
from planner.exchange.report import LossReport

T = TypeVar("T")

MAX_NAME = 1_000
MAX_NOTES = 1_000_000
MAX_WHOLE = 2**53
"""Beyond this no number of a plan is exact."""


class Fields:
    """The children of an element: single values by tag, nested elements as `Fields` of their own.

    Attributes:
        where: what the element is, in words, for the report ("task 'Beta'").
    """

    __slots__ = ("_nested", "_report", "_texts", "where")

    def __init__(self, element: etree._Element, report: LossReport, where: str = "") -> None:
        """Read the children once; of repeated single values the last counts."""
        self._report = report
        self.where = where
        self._texts: dict[str, str] = {}
        self._nested: dict[str, list[etree._Element]] = {}
        for child in element.iterchildren("*"):
            tag = without_namespace(child.tag)
            if len(child):
                self._nested.setdefault(tag, []).append(child)
            elif child.text:
                self._texts[tag] = child.text.strip()

    def text(self, tag: str, limit: int = MAX_NOTES) -> str:
        """Return a text, "" where there is none; longer than `limit` is cut and reported."""
        text = self._texts.get(tag, "")
        if len(text) > limit:
            self._odd("import-text-cut", tag, text, limit=limit)
        return text[:limit]

    def name(self, tag: str = "Name") -> str:
        """Return a text as one line."""
        return " ".join(self.text(tag, MAX_NAME).split())

    def flag(self, tag: str, default: bool = False) -> bool:
        """Return a yes or no."""
        text = self._texts.get(tag)
        return default if not text else text in ("1", "true", "True")

    def whole(self, tag: str, default: int = 0) -> int:
        """Return a whole number."""
        return self._parsed(tag, _whole, "import-number", default)

    def number(self, tag: str, default: float = 0.0) -> float:
        """Return a finite number."""
        return self._parsed(tag, _number, "import-number", default)

    def instant(self, tag: str) -> int | None:
        """Return a date-time as an instant, None where there is none."""
        return self._parsed(tag, parse_instant, "import-date", None)

    def day(self, tag: str) -> int | None:
        """Return the day number of a date-time, None where there is none."""
        return self._parsed(tag, parse_day, "import-date", None)

    def minutes(self, tag: str) -> int | None:
        """Return a duration in minutes, not negative; None where there is none."""
        return self._parsed(tag, _positive_duration, "import-duration", None)

    def clock(self, tag: str) -> int | None:
        """Return the minute of the day, None where there is none."""
        return self._parsed(tag, parse_clock, "import-time", None)

    def has(self, tag: str) -> bool:
        """Whether a child with a value or children of its own is there."""
        return bool(self._texts.get(tag)) or tag in self._nested

    def tags(self) -> set[str]:
        """Return the names of all children that hold something."""
        return {tag for tag, text in self._texts.items() if text} | self._nested.keys()

    def nested(self, tag: str) -> list[Fields]:
        """Return the nested elements of a name, in order."""
        return [Fields(child, self._report, self.where) for child in self._nested.get(tag, ())]

    def inside(self, outer: str, inner: str) -> list[Fields]:
        """Return the `inner` elements of the containers `outer`, in order."""
        return [item for container in self.nested(outer) for item in container.nested(inner)]

    def _parsed(self, tag: str, parse: Callable[[str], T], code: str, default: T) -> T:
        text = self._texts.get(tag)
        if not text or text == "NA":
            return default
        try:
            return parse(text)
        except ValueError:
            self._odd(code, tag, text)
            return default

    def _odd(self, code: str, tag: str, text: str, **details: object) -> None:
        self._report.odd(code, where=self.where or "the plan", field=tag, text=text[:40], **details)


@lru_cache(maxsize=4096)
def without_namespace(tag: str) -> str:
    """Return an element's name without its namespace; a file has few names and many elements."""
    return tag.rpartition("}")[2]


def _whole(text: str) -> int:
    value = round(_number(text))
    if abs(value) > MAX_WHOLE:
        raise ValueError(text)
    return value


def _number(text: str) -> float:
    value = float(text)
    if not -1e300 < value < 1e300:
        raise ValueError(text)
    return value


def _positive_duration(text: str) -> int:
    value = parse_duration(text)
    if value < 0:
        raise ValueError(text)
    return value
