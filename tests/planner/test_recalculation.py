"""The recalculated plan as data."""

import json

import msgspec

from planner.recalculation import plan_dates
from tests.planner.edits.plans import Sheet

KEYS = [
    "uid", "id", "name", "start", "finish", "early_start", "early_finish", "late_start", "late_finish",
    "total_slack_minutes", "free_slack_minutes", "critical", "driver",
]  # fmt: skip


def answer(*lines):
    sheet = Sheet(*lines)
    return json.loads(msgspec.json.encode(plan_dates(sheet.project, sheet.schedule)))


def test_the_keys_are_those_of_the_contract():
    found = answer("A 1d")
    assert list(found) == ["plan", "tasks"]
    assert list(found["tasks"][0]) == KEYS


def test_dates_slack_and_driver():
    first, second, third = answer("A 2d", "B 1d < A", "C 1d")["tasks"]
    assert (second["id"], second["name"], second["start"], second["finish"]) == (
        2, "B", "2026-08-05T08:00", "2026-08-05T17:00",
    )  # fmt: skip
    assert second["driver"] == {"kind": "link", "uid": first["uid"], "link": "FS"}
    assert (first["critical"], third["critical"]) == (True, False)
    assert (third["total_slack_minutes"], third["late_start"]) == (960, "2026-08-05T08:00")
    assert first["driver"] == {"kind": "project-start"}
