"""Which information of a Microsoft Project XML file a plan does not hold, counted for the report.

Values that Microsoft Project computes (costs rolled up, variances, slack, earned value) are not losses.
"""

from __future__ import annotations

from planner.exchange.mspdi_fields import Fields
from planner.exchange.report import LossReport

_RATES = "rates and costs of resources"
_LOST = {
    "Task": {
        "FixedCost": "fixed costs of tasks",
        "SubprojectName": "contents of inserted plans",
    },
    "Resource": {
        "StandardRate": _RATES,
        "OvertimeRate": _RATES,
        "CostPerUse": _RATES,
        "Rates": _RATES,
        "AvailabilityPeriods": "availability periods of resources",
        "MaterialLabel": "units of materials",
        "Code": "codes of resources",
        "IsBudget": "budget resources",
        "Baseline": "baselines of resources",
    },
    "Assignment": {
        "Notes": "notes of assignments",
        "ExtendedAttribute": "custom fields of assignments",
        "Hyperlink": "hyperlinks of assignments",
        "Baseline": "baselines of assignments",
        "CostRateTable": _RATES,
        "RateScale": "variable consumption of materials",
    },
    "Project": {
        "WBSMasks": "masks of WBS codes",
        "Views": "views",
        "Filters": "filters",
        "Groups": "groups",
        "Tables": "tables",
        "Maps": "export maps",
        "Reports": "reports",
        "Drawings": "drawings",
        "DataLinks": "data links",
        "VBAProjects": "macros",
    },
}
_EMPTY_NUMBERS = frozenset("0.,PTHMS-")
"""A text of these characters only is a zero: 0, 0.00, PT0H0M0S."""


def count_losses(kind: str, fields: Fields, report: LossReport) -> None:
    """Count what one element holds and a plan does not."""
    lost = _LOST.get(kind)
    if not lost:
        return
    if kind == "Task" and fields.text("WBS") not in ("", fields.text("OutlineNumber")):
        report.dropped["WBS codes other than the outline number"] += 1
    for tag in lost.keys() & fields.tags():
        nested = fields.nested(tag)
        if nested or not _EMPTY_NUMBERS.issuperset(fields.text(tag)):
            report.dropped[lost[tag]] += len(nested) or 1
