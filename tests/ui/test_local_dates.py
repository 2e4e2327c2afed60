"""Dates are written in the order and the words of the reader's country."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from planner.timebase import instant
from ui.local_dates import date_style

MONDAY = instant(dt.datetime(2026, 3, 23, 8))


@pytest.fixture(autouse=True)
def _default() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        ("C", "Mon 23 Mar 26"),
        ("en_GB", "Mon 23 Mar 26"),
        ("en_US", "Mon Mar 23, 26"),
        ("de_DE", "Mo 23.03.26"),
        ("zh_CN", "2026-03-23 周一"),
        ("fr_FR", "lun 23 mars 26"),
        ("sv_SE", "2026-03-23 mån"),
    ],
)
def test_a_date_is_written_as_its_country_does(locale: str, written: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert date_style().format(MONDAY) == written
