"""Sentences for what the scheduler cannot honour (`planner.scheduling.schedule.Problem`), by code."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "calendar-without-time": (
        "Calendar “{calendar}” has no working time at all; the project calendar counts instead. Give it hours."
    ),
    "calendar-hours-overlap": "Calendar “{calendar}” has hours that overlap; they count once. Correct them.",
    "calendar-zone-unknown": (
        "Calendar “{calendar}” is in the unknown time zone “{zone}”; its hours count as the plan's own. "
        "Choose a zone such as Europe/Berlin."
    ),
    "link-cycle": (
        "Links go round in a circle: {path}; the one from “{predecessor}” to “{successor}” is left out. "
        "Remove it or another of them."
    ),
    "link-to-own-summary": (
        "“{predecessor}” and “{successor}” are linked though one is part of the other; the link is left out. Remove it."
    ),
    "link-task-missing": "“{task}” is linked to a task that is not in the plan; the link is left out. Remove it.",
    "task-parents-cycle": "“{task}” is inside itself; it counts at the top level. Move it where it belongs.",
    "task-duration-out-of-range": (
        "The duration of “{task}” is not between 0 and 200 years; the nearest counts. Correct it."
    ),
    "task-date-out-of-range": "“{task}” has a date outside 1970 to 2169; the nearest counts. Correct it.",
    "constraint-of-summary-idle": (
        "The constraint of “{task}” has no effect, as it is a summary; put it on a task below it, or let “{task}” "
        "start no earlier or finish no later than a date."
    ),
    "schedule-out-of-range": (
        "“{task}” runs past the end of 2169 and is cut off there. Shorten it, its links' lags or what is before it."
    ),
}
