"""Dates and durations as spreadsheets and other planners write them, turned into what `planner.timebase` reads."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SLASHED = re.compile(r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>\d{4}|\d{2})(?P<rest>\s.*)?", re.DOTALL)
_CLOCK = re.compile(r"\s(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?P<half>[AaPp]\.?[Mm]\.?)?$")
_DURATION_WORDS = {
    "tage": "d", "tag": "d", "tg": "d", "t": "d", "woche": "w", "wochen": "w", "monat": "mo", "monate": "mo",
    "stunde": "h", "stunden": "h", "std": "h", "minute": "m", "minuten": "m", "天": "d", "个工作日": "d", "工作日": "d",
    "周": "w", "个月": "mo", "月": "mo", "小时": "h",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+\.?")


def month_first(texts: Iterable[str], *, default: bool) -> bool:
    """Return whether dates such as 3/14/2026 name the month first; `default` where none of them tells."""
    for text in texts:
        match = _SLASHED.fullmatch(text.strip())
        if match and int(match["first"]) > 12:
            return False
        if match and int(match["second"]) > 12:
            return True
    return default


def clean_date(text: str, *, month_first: bool) -> str:
    """Return a date with slashes as an ISO date, and a clock time as HH:MM."""
    cleaned = _CLOCK.sub(_clock, " ".join(text.replace("T", " ", 1).split()) if text[:4].isdecimal() else text.strip())
    match = _SLASHED.fullmatch(cleaned)
    if match is None:
        return cleaned
    month, day = (match["first"], match["second"]) if month_first else (match["second"], match["first"])
    year = match["year"] if len(match["year"]) == 4 else f"20{match['year']}"
    return f"{year}-{int(month):02}-{int(day):02}{match['rest'] or ''}"


def clean_duration(text: str) -> str:
    """Return a duration with the words of other languages in those of this one."""
    return _WORD.sub(lambda match: _DURATION_WORDS.get(match[0].rstrip(".").casefold(), match[0].rstrip(".")), text)


def _clock(match: re.Match[str]) -> str:
    hour, half = int(match["hour"]), (match["half"] or "").casefold()
    if half.startswith("p") and hour < 12:
        hour += 12
    if half.startswith("a") and hour == 12:
        hour = 0
    return f" {hour:02}:{match['minute']}"
