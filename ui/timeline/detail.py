"""Semantic zoom: what a label says at which zoom; where the longer text has no room the shorter one stands."""

from __future__ import annotations

from enum import IntEnum

from ui.painting.axis import LINEAR_DAY, TimeScale

CLOSE_DAY = 60.0
"""Pixels of a day from which a week fills a part of the screen, and there is room for more than names."""


class Detail(IntEnum):
    """How closely one looks."""

    PLAN = 0
    WEEK = 1
    DAY = 2


def detail_of(scale: TimeScale) -> Detail:
    """Return how closely one looks: at the plan, at weeks, or at the hours of days."""
    if scale.day_width >= LINEAR_DAY:
        return Detail.DAY
    return Detail.WEEK if scale.day_width >= CLOSE_DAY else Detail.PLAN


def initials(name: str) -> str:
    """Return the first letters of a person's first and last name."""
    words = name.split()
    return "".join(word[0].upper() for word in (words[:1] + words[1:][-1:]))
