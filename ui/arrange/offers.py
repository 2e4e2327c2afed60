"""The filters that are there from the start, and the fields that groups are offered by first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from planner.view_records import Comparison, Condition, Filter

CONTEXT = "actions"
ME = "me"


@dataclass(frozen=True, slots=True)
class Offer:
    """A filter with a name; `key` is part of its action's id."""

    key: str
    text: str
    filter: Filter


def _t(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(CONTEXT, text))


def _one(field: str, test: Comparison, *values: str) -> Condition:
    return Condition(field, test, values)


_UNFINISHED = _one("percent_complete", Comparison.BEFORE, "100")
_OVERDUE = Filter((_UNFINISHED, _one("finish", Comparison.BEFORE, "today")))
_NOT_BEGUN = Filter((_one("percent_complete", Comparison.IS, "0"), _one("start", Comparison.BEFORE, "today")))
_NO_SLACK = Filter((_UNFINISHED, _one("total_slack", Comparison.BEFORE, "0d")))


def _ahead(weeks: int) -> Filter:
    """Return what is unfinished and has begun, or begins, within so many weeks."""
    return Filter((_UNFINISHED, _one("start", Comparison.BEFORE, f"+{weeks}w")))


OFFERS: tuple[Offer, ...] = (
    Offer("unfinished", _t("&Unfinished"), Filter((_UNFINISHED,))),
    Offer("late", _t("&Late"), Filter((_OVERDUE, _NOT_BEGUN, _NO_SLACK), any_of=True)),
    Offer("critical", _t("&Critical"), Filter((_one("critical", Comparison.IS, "yes"),))),
    Offer("milestones", _t("&Milestones"), Filter((_one("milestone", Comparison.IS, "yes"),))),
    Offer("mine", _t("M&ine"), Filter((_one("owner", Comparison.IS, ME),))),
    Offer("ahead_2", _t("Next &2 Weeks"), _ahead(2)),
    Offer("ahead_4", _t("Next &4 Weeks"), _ahead(4)),
    Offer("ahead_6", _t("Next &6 Weeks"), _ahead(6)),
)

GROUPS: tuple[tuple[str, str], ...] = (
    ("team", _t("&Team")),
    ("owner", _t("&Owner")),
    ("goal", _t("&Goal")),
    ("phase", _t("&Phase")),
    ("finish", _t("&Month of Finish")),
    ("percent_complete", _t("Progr&ess")),
    ("critical", _t("&Critical")),
    ("resources", _t("&Resources")),
)
"""Key of a field and its text in the menu; any other field is in the menu below them."""
