"""English sentences of dates that came out otherwise than an imported file had stored them."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "import-difference": "“{name}”: {start} to {finish}, stored {stored_start} to {stored_finish}; {reason}.",
    "import-kept": "“{name}” keeps {stored_start} to {stored_finish}, not {start} to {finish}; {reason}.",
    # Reasons (planner/exchange/report.py); {cause} is the name of a task, a person or a constraint.
    "difference-same-work": "both are the same point in working time",
    "difference-manual": "it is scheduled by hand",
    "difference-problem": "its links and constraints contradict each other",
    "difference-follows": "it follows “{cause}”, which differs too",
    "difference-stale-link": "the stored dates are stale: by the file's own dates “{cause}” would not allow them",
    "difference-stale-duration": "the stored dates are stale: they are not as far apart as the task's duration",
    "difference-stale-start": "the stored dates are stale: nothing in the file asks for another start than the plan's",
    "difference-contour": "the work of {cause} on it is spread by hand in the source",
    "difference-resources": "the work of {cause} drives the stored dates; here work, units and calendars as given do",
    "difference-roll-up": "here a summary lasts from the first to the last of the active tasks below it",
    "difference-late": "it is as late as possible, and the source allows what follows it other late dates",
    "difference-elapsed": "here an elapsed duration begins and ends at any hour, and in the source in working time",
    "difference-status": "here work that has not begun is never before the status date",
    "difference-progress": "it has begun, and here what remains goes on where work stopped and its links allow",
    "difference-constraint": "here its constraint “{cause}” decides, which the source takes otherwise",
    "difference-lag": "here the lag after “{cause}” counts on this task's calendar, which the source counts otherwise",
    "difference-link": "here its link from “{cause}” decides, which the source takes otherwise",
    "difference-start": "here nothing holds it back, so it begins with the plan",
    "difference-duration": "here it lasts as long as its duration on its calendar, which the source counts otherwise",
}
