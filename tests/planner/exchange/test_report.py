"""The loss report in words."""

import pytest

from planner.exchange.report import DateDifference, LossReport, Reason, StoredDates, difference_line
from planner.timebase import parse_iso


def test_an_empty_report_says_nothing():
    report = LossReport()
    assert not report
    assert list(report.lines()) == []


def test_losses_come_before_oddities_and_differences():
    report = LossReport()
    report.differences.append(DateDifference(1, "Beta", StoredDates(None, None), None, None, Reason.LINK))
    report.odd("import-link-self", where="task “Alpha”")
    report.dropped["filters"] += 2
    lines = list(report.lines())
    assert report
    assert lines[0] == "Not taken: filters (2)."
    assert lines[1] == "task “Alpha” was linked to itself; the link was left out."
    assert lines[2].startswith("“Beta”")


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_its_words(reason):
    stored = StoredDates(parse_iso("2026-01-05T08:00"), None)
    line = difference_line(DateDifference(1, "Beta", stored, None, parse_iso("2026-01-06T17:00"), reason, "Alpha"))
    assert line.startswith("“Beta”: no date to 2026-01-06 17:00, stored 2026-01-05 08:00 to no date; ")
    assert "difference-" not in line
    assert line.endswith(".")
