"""Edit functions, a module per noun; importing the package fills `registry.EDITS`."""

from planner.edits import (
    baselines,
    calendars,
    cells,
    constraints,
    durations,
    links,
    moves,
    outline,
    people,
    plan,
    progress,
    restore,
    stored_dates,
    tasks,
)

__all__ = [
    "baselines",
    "calendars",
    "cells",
    "constraints",
    "durations",
    "links",
    "moves",
    "outline",
    "people",
    "plan",
    "progress",
    "restore",
    "stored_dates",
    "tasks",
]
