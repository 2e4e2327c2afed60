"""Matching of what is typed against names: by beginnings of words, parts of them, letters in order, likeness last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum

from rapidfuzz import fuzz, process, utils

LEAST_LIKENESS = 80
"""Of 100: one letter wrong in five."""
WORD = re.compile(r"\w+")


class Rank(IntEnum):
    """How well a name matches, the best first; what is only `ALIKE` is a guess."""

    BEGINNING = 0
    WORDS = 1
    PART = 2
    LETTERS = 3
    ALIKE = 4


def matches(typed: str, names: Sequence[str], limit: int) -> list[tuple[Rank, int]]:
    """Return rank and place of the names that match, the best first; names alike only where nothing else matches."""
    wanted = typed.casefold().strip()
    ranked = ((rank_of(wanted, name.casefold()), place) for place, name in enumerate(names))
    found = sorted((rank, len(names[place]), place) for rank, place in ranked if rank is not None)
    if found:
        return [(rank, place) for rank, _, place in found[:limit]]
    alike = process.extract(
        wanted, names, scorer=fuzz.ratio, processor=utils.default_process, limit=limit, score_cutoff=LEAST_LIKENESS
    )
    return [(Rank.ALIKE, place) for _, _, place in alike]


def rank_of(wanted: str, name: str) -> Rank | None:
    """Return how a name matches, both casefolded; None when it does not."""
    if name.startswith(wanted):
        return Rank.BEGINNING
    words = WORD.findall(name)
    if all(any(word.startswith(part) for word in words) for part in wanted.split()):
        return Rank.WORDS
    if wanted in name:
        return Rank.PART
    return Rank.LETTERS if any(_has_letters(wanted, word) for word in (*words, _initials(words))) else None


def _has_letters(wanted: str, word: str) -> bool:
    """Whether a word begins with the first letter and has the others in order: "lanch" in "launch"."""
    if word[:1] != wanted[:1]:
        return False
    rest = iter(word)
    return all(letter in rest for letter in wanted)


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words)
