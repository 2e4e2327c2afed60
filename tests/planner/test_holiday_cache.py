"""Holidays that were worked out once are kept: the library is not asked again, and a spoilt file is made anew."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest

from planner.holiday_cache import keep_days, kept_days
from planner.public_holidays import public_holidays

ROOT = Path(__file__).resolve().parents[2]
YEAR = dt.date(2027, 1, 1), dt.date(2027, 12, 31)
ASK = """
import datetime as dt, sys
from planner.public_holidays import public_holidays
print(len(public_holidays("DE-BE", dt.date(2027, 1, 1), dt.date(2027, 12, 31))), "holidays" in sys.modules)
"""


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda name: str(tmp_path / name))
    return tmp_path


def kept_files(cache: Path) -> list[Path]:
    return [path for path in cache.rglob("*") if path.is_file()]


def test_the_library_is_asked_only_once(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    answers = [
        subprocess.run([sys.executable, "-c", ASK], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
        for _ in range(2)
    ]
    assert [loaded for _, loaded in answers] == ["True", "False"]
    assert answers[0][0] == answers[1][0] != "0"


def test_what_was_kept_is_what_was_worked_out() -> None:
    assert public_holidays("IN-KA", *YEAR) == public_holidays("in-ka", *YEAR) != []


def test_a_spoilt_file_is_made_anew(cache: Path) -> None:
    before = public_holidays("DE-BE", *YEAR)
    (path,) = kept_files(cache)
    path.write_bytes(b'{"1": 2')
    assert public_holidays("DE-BE", *YEAR) == before
    assert kept_days("DE-BE", 2027, 2027) is not None


def test_a_region_never_names_a_file_elsewhere(cache: Path) -> None:
    keep_days("../../DE", 2027, 2027, {0: "New Year"})
    assert kept_files(cache) == []
    assert kept_days("../../DE", 2027, 2027) is None


def test_a_folder_that_cannot_be_written_costs_only_time(cache: Path) -> None:
    (cache / "fairlead").write_bytes(b"in the way")
    assert public_holidays("DE-BE", *YEAR) != []
