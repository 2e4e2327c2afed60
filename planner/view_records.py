"""Saved views: the record of one, and the filter it holds; plain data that says which rows are shown and how.

Fields are named by their keys, values are texts as a person types them ("Ana", "3d", "next 2 weeks"), so that a filter
reads the same in the plan file, in the journal and on the screen. `planner.arrange` evaluates it.
"""

from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct

MAX_FILTER_DEPTH = 20
"""So deep may filters lie in one another."""


class Comparison(StrEnum):
    """How a condition compares a field with its values.

    BETWEEN takes two values, both included; WITHIN a span of days in words ("next 2 weeks"); EMPTY and FILLED none;
    ONE_OF any number; all others one. BEFORE and AFTER mean less and more for numbers and durations.
    """

    IS = "is"
    IS_NOT = "is-not"
    CONTAINS = "contains"
    LACKS = "lacks"
    ONE_OF = "one-of"
    BETWEEN = "between"
    BEFORE = "before"
    AFTER = "after"
    WITHIN = "within"
    EMPTY = "empty"
    FILLED = "filled"


class Condition(Struct, frozen=True, tag="condition"):
    """One comparison: the field's key, the test, and what to compare with, as typed."""

    field: str
    test: Comparison
    values: tuple[str, ...] = ()


class Filter(Struct, frozen=True, tag="filter"):
    """Conditions and filters below, of which all, or with `any_of` at least one, must hold; empty, it lets all pass."""

    parts: "tuple[Condition | Filter, ...]" = ()
    any_of: bool = False


class SortBy(Struct, frozen=True):
    """A field to sort by."""

    field: str
    descending: bool = False


Columns: TypeAlias = tuple[tuple[str, int], ...]
"""Fields shown, with their widths in pixels at 100 %."""


class View(Struct, frozen=True, kw_only=True):
    """A saved view: which rows and columns are shown, in what order, and how.

    Attributes:
        kind: which of the window's views it is for, such as timeline, roadmap or dependencies.
        columns: fields of the outline in order; empty leaves them as they are.
        filter: which tasks are shown; None shows all.
        sort: first the most important; empty keeps the outline order. flat: sorted regardless of the outline.
        group_field: field that rows are grouped by, "" for none.
        zoom: minutes of the timeline for a pixel at 100 %, 0 to fit the plan.
        color_field, lane_field: fields that colours and lanes follow, "" for the default.
        levels: so many outline levels are open; None leaves them as they are.
    """

    id: int
    name: str = ""
    rank: str = ""
    kind: str = "timeline"
    columns: Columns = ()
    filter: Filter | None = None
    sort: tuple[SortBy, ...] = ()
    flat: bool = False
    group_field: str = ""
    zoom: float = 0.0
    color_field: str = ""
    lane_field: str = ""
    levels: int | None = None
