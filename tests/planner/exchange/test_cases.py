"""Own small plans whose stored dates, worked out by hand, are what the scheduler must find."""

from pathlib import Path

import pytest

from planner.exchange import read
from planner.exchange.differences import date_differences
from planner.exchange.report import difference_line
from planner.scheduling.engine import Engine

CASES = sorted((Path(__file__).parent / "cases").glob("*.xml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_stored_dates_are_found(path):
    given = read(path)
    differences = date_differences(given, Engine(given.project).schedule)
    assert [difference_line(item) for item in differences] == []
    assert list(map(str, given.report.oddities)) == []


def test_there_are_cases():
    assert len(CASES) >= 6
