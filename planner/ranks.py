"""Sort keys of siblings: fractional, so that a row gets a place without touching the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from fractional_indexing import FIError, generate_n_keys_between


def keys_between(before: str | None, after: str | None, count: int) -> list[str]:
    """Return `count` ascending keys between two keys, each None for the end of the list.

    Raises:
        ValueError: the keys are not in order or not keys.
    """
    try:
        return cast("list[str]", generate_n_keys_between(before, after, count))
    except (FIError, IndexError) as error:  # an empty key is an IndexError of the package
        raise ValueError(str(error)) from error


def place(siblings: Sequence[tuple[int, str]], position: int, count: int) -> tuple[list[str], dict[int, str]]:
    """Return keys for `count` rows put before `siblings[position]`, and new keys for siblings that need them.

    Siblings are (id, key) in order. They only need new keys where theirs are not usable: equal after a merge of two
    copies, or missing in data from elsewhere; then all get fresh ones.
    """
    before = siblings[position - 1][1] if position > 0 else None
    after = siblings[position][1] if position < len(siblings) else None
    try:
        return keys_between(before, after, count), {}
    except ValueError:
        fresh = keys_between(None, None, len(siblings) + count)
        others = fresh[:position] + fresh[position + count :]
        changed = {sibling: key for (sibling, old), key in zip(siblings, others, strict=True) if old != key}
        return fresh[position : position + count], changed
