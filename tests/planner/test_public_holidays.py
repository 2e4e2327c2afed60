"""Public holidays: by country and region, within the days asked for."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.errors import EditRefused
from planner.public_holidays import public_holidays
from planner.timebase import day_of, instant

YEAR = dt.date(2027, 1, 1), dt.date(2027, 12, 31)


def day(month: int, number: int) -> int:
    return day_of(instant(dt.date(2027, month, number)))


def test_a_region_has_its_own_days_beside_those_of_the_country():
    country = {holiday.day for holiday in public_holidays("DE", *YEAR)}
    berlin = {holiday.day for holiday in public_holidays("DE-BE", *YEAR)}
    assert day(12, 25) in country
    assert berlin - country == {day(3, 8)}


def test_days_come_in_order_and_within_what_was_asked_for():
    found = public_holidays("DE", dt.date(2027, 5, 1), dt.date(2027, 5, 31))
    days = [holiday.day for holiday in found]
    assert days == sorted(days)
    assert days[0] == day(5, 1)
    assert days[-1] <= day(5, 31)
    assert all(holiday.name for holiday in found)


def test_the_days_of_several_years_are_found():
    found = {holiday.day for holiday in public_holidays("DE", dt.date(2026, 12, 31), dt.date(2028, 1, 1))}
    assert {day(1, 1), day(12, 25), day_of(instant(dt.date(2028, 1, 1)))} <= found


def test_letters_may_be_small():
    assert public_holidays("de-be", *YEAR) == public_holidays("DE-BE", *YEAR)


@pytest.mark.parametrize("region", ["", "XX", "DE-XX", "Germany!", "-"])
def test_a_region_that_is_not_known_is_refused(region):
    with pytest.raises(EditRefused) as caught:
        public_holidays(region, *YEAR)
    assert caught.value.code == "holidays-unknown-region"
