"""How a condition may compare a field: the comparisons that suit its type, in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.fields import Field, FieldType
from planner.view_records import Comparison

CONTEXT = "filters"
C = Comparison


def _t(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(CONTEXT, text))


_EMPTINESS = ((C.FILLED, _t("is filled")), (C.EMPTY, _t("is empty")))
_TEXTS = (
    (C.CONTAINS, _t("contains")), (C.LACKS, _t("does not contain")), (C.IS, _t("is")), (C.IS_NOT, _t("is not")),
    (C.ONE_OF, _t("is one of")), *_EMPTINESS,
)  # fmt: skip
_NAMES = ((C.IS, _t("is")), (C.IS_NOT, _t("is not")), (C.ONE_OF, _t("is one of")), (C.CONTAINS, _t("contains")),
          *_EMPTINESS)  # fmt: skip
_CHOICES = (
    (C.IS, _t("is")), (C.IS_NOT, _t("is not")), (C.ONE_OF, _t("is one of")), (C.BEFORE, _t("is before")),
    (C.AFTER, _t("is after")), *_EMPTINESS,
)  # fmt: skip
_DATES = (
    (C.WITHIN, _t("is in")), (C.BEFORE, _t("is before")), (C.AFTER, _t("is after")), (C.IS, _t("is on")),
    (C.BETWEEN, _t("is between")), *_EMPTINESS,
)  # fmt: skip
_AMOUNTS = (
    (C.IS, _t("is")), (C.IS_NOT, _t("is not")), (C.BEFORE, _t("is less than")), (C.AFTER, _t("is more than")),
    (C.BETWEEN, _t("is between")), *_EMPTINESS,
)  # fmt: skip
_FLAGS = ((C.IS, _t("is")),)
_BY_TYPE = {
    **dict.fromkeys((FieldType.START, FieldType.FINISH, FieldType.INSTANT), _DATES),
    **dict.fromkeys((FieldType.DURATION, FieldType.WORK, FieldType.SLACK), _AMOUNTS),
    **dict.fromkeys((FieldType.NUMBER, FieldType.PERCENT), _AMOUNTS),
    **dict.fromkeys((FieldType.PERSON, FieldType.TEAM, FieldType.CALENDAR, FieldType.GOAL), _NAMES),
    FieldType.CHOICE: _CHOICES,
    FieldType.BOOL: _FLAGS,
}
PERIODS: tuple[str, ...] = (
    "today", "this week", "next week", "next 2 weeks", "next 4 weeks", "next 6 weeks", "this month", "next month",
    "this quarter", "last 7 days", "last week", "last month",
)  # fmt: skip
"""Spans of days to choose from; others are typed in the same words (`periods.parse_period`)."""


def comparisons(field: Field) -> list[tuple[str, object]]:
    """Return (words, comparison) for a field, the likeliest first."""
    return [(QCoreApplication.translate(CONTEXT, text), test) for test, text in _BY_TYPE.get(field.type, _TEXTS)]


def values_wanted(test: Comparison) -> int:
    """Return how many editors a comparison needs; several values of one go into one line."""
    return {C.BETWEEN: 2, C.EMPTY: 0, C.FILLED: 0}.get(test, 1)
