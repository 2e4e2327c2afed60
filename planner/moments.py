"""Moments of a plan's history as people name them: a version, a journal number, or a date.

A moment is a place in the journal: the state of the plan after that row.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from planner.day_words import WEEKDAYS
from planner.errors import EditRefused
from planner.messages import sentence
from planner.timebase import DATE_TIME, MINUTES_PER_DAY, instant, moment, parse_date

if TYPE_CHECKING:
    from planner.storage.versions import Version

MOST_VERSIONS = 8
"""So many versions are named when a moment is not understood."""


class History(Protocol):
    """What is known of a plan's past; `planner.documents.Document` is one."""

    @property
    def position(self) -> int:
        """The last journal row, 0 where there is no journal."""

    def versions(self) -> Sequence[Version]:
        """Return the named versions, oldest first."""

    def position_at(self, at: str) -> int:
        """Return the journal row that was the last at a time (UTC, ISO)."""

    def time_of(self, journal_id: int) -> str | None:
        """Return when a journal row was written (UTC, ISO), None where there is no such row."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A place in the journal and what to call it.

    Attributes:
        code, values: its name as a sentence of `planner.messages`, to follow the word "since".
    """

    journal_id: int
    code: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        """Return its name in English."""
        return sentence(self.code, self.values)


def find_moment(history: History, text: str, today: dt.date, *, is_end: bool = False) -> Moment:
    """Return the moment that a person means: a version's name, a journal number, or a date such as "-7d" or "mon".

    A date is the beginning of that day, or its end where `is_end` says so.

    Raises:
        EditRefused: `no-history`, `moment-unknown`, `journal-number-unknown` or `moment-future`.
    """
    wanted = text.strip()
    if not history.position:
        raise EditRefused("no-history")
    named = [one for one in history.versions() if one.name.strip().casefold() == wanted.casefold()]
    if named:
        return version_moment(named[-1])
    if wanted.isdecimal():
        return _numbered(history, int(wanted[:18]))
    minute = _past_day(history, wanted, today)
    return day_moment(history, _end_of_day(minute) if is_end else minute)


def find_period(history: History, since: str, until: str, today: dt.date) -> tuple[Moment, Moment | None]:
    """Return two moments that a person means, in order; None for an empty `until`, which means now.

    Raises:
        EditRefused: as `find_moment`; `moments-reversed` where the second is the earlier one.
    """
    first = find_moment(history, since, today)
    last = find_moment(history, until, today, is_end=True) if until.strip() else None
    if last is not None and last.journal_id < first.journal_id:
        raise EditRefused("moments-reversed", since=str(first), until=str(last))
    return first, last


def version_moment(version: Version) -> Moment:
    """Return the moment of a version."""
    values = {"name": version.name, "when": local_text(version.at)}
    return Moment(version.journal_id, "moment-version", values)


def day_moment(history: History, minute: int) -> Moment:
    """Return the moment of a local time, in minutes; that at which the plan was made where it is younger."""
    at = moment(minute).astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    position = history.position_at(at)
    made = history.time_of(position)
    if made is not None and made > at:
        return Moment(position, "moment-made", {"when": local_text(made)})
    return Moment(position, "moment-date", {"when": DATE_TIME.format(minute)})


def local_text(at: str) -> str:
    """Write a time of the journal (UTC, ISO) as the local time; what is no time as it is."""
    try:
        return DATE_TIME.format(instant(dt.datetime.fromisoformat(at).astimezone().replace(tzinfo=None)))
    except (ValueError, OverflowError):
        return at


def _numbered(history: History, number: int) -> Moment:
    at = history.time_of(number)
    if at is None or number > history.position:
        raise EditRefused("journal-number-unknown", number=number, last=history.position)
    return Moment(number, "moment-entry", {"number": number, "when": local_text(at)})


def _end_of_day(minute: int) -> int:
    """Return the last minute of a day for its first, which a date without a time means; a time stays."""
    return minute if minute % MINUTES_PER_DAY else minute + MINUTES_PER_DAY - 1


def _past_day(history: History, text: str, today: dt.date) -> int:
    """Return the first minute of a day that was; the name of a weekday means the last such day."""
    try:
        minute = parse_date(text, default_minute=0, reference=instant(today))
    except EditRefused:
        known = ", ".join(f"“{version.name}”" for version in history.versions()[-MOST_VERSIONS:])
        raise EditRefused("moment-unknown", text=text, known=known or "—") from None
    if minute > instant(today) and text.isalpha() and text[:3].capitalize() in WEEKDAYS:
        minute -= 7 * 1440
    if minute >= instant(today) + 1440:
        raise EditRefused("moment-future", text=text)
    return minute
