"""How each plan was looked at when it was closed: its view, folded rows, zoom, place and the window's geometry."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from ui.settings import Settings

ORDER_SETTING = "plans/order"
MOST_PLANS = 100
"""Older ones are forgotten."""

State = Mapping[str, object]
"""Names to values that JSON can hold."""


def remember(settings: Settings, path: Path, state: State) -> None:
    """Keep how a plan is looked at."""
    key = _key(path)
    known = [key, *(one for one in _order(settings) if one != key)]
    settings.set_data(key, dict(state))
    settings.set_data(ORDER_SETTING, known[:MOST_PLANS])
    for forgotten in known[MOST_PLANS:]:
        settings.remove(forgotten)


def recall(settings: Settings, path: Path | None) -> State:
    """Return how a plan was looked at, nothing when that is not known."""
    state = settings.data(_key(path)) if path is not None else None
    return state if isinstance(state, dict) else {}


def part(state: State, key: str) -> State:
    """Return a state within a state."""
    inner = state.get(key)
    return inner if isinstance(inner, dict) else {}


def whole_numbers(state: State, key: str) -> list[int]:
    """Return a list of whole numbers, without what is none."""
    values = state.get(key)
    return [one for one in values if isinstance(one, int)] if isinstance(values, list) else []


def number(state: State, key: str) -> float | None:
    """Return a number."""
    value = state.get(key)
    return float(value) if isinstance(value, int | float) else None


def _order(settings: Settings) -> list[str]:
    keys = settings.data(ORDER_SETTING)
    return [key for key in keys if isinstance(key, str)] if isinstance(keys, list) else []


def _key(path: Path) -> str:
    return f"plans/{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:20]}"
