"""Matching of what is typed against names: by beginnings of words, parts of them, letters in order, likeness last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum
from functools import cached_property

LEAST_LIKENESS = 80
"""Of 100: one letter wrong in five."""
WORD = re.compile(r"\w+")
FEWEST_LETTERS = 2
"""One letter alone says nothing about the letters of a word."""


class Rank(IntEnum):
    """How well a name matches, the best first; what is only `ALIKE` is a guess."""

    BEGINNING = 0
    WORDS = 1
    PART = 2
    LETTERS = 3
    ALIKE = 4


class Names:
    """Names to search in, prepared so that ten thousand of them are searched while a letter is typed."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = names
        self._folded = [name.casefold() for name in names]

    @cached_property
    def _words(self) -> list[str]:
        """The words of each name with one space before each."""
        return [" " + " ".join(WORD.findall(name)) for name in self._folded]

    @cached_property
    def _initials(self) -> list[str]:
        return ["".join(word[0] for word in words.split()) for words in self._words]

    @cached_property
    def _plain(self) -> list[str]:
        from rapidfuzz import utils

        return [utils.default_process(name) for name in self.names]

    def find(self, typed: str, limit: int) -> list[tuple[Rank, int]]:
        """Return rank and place of the names that match, the best first; names alike only where nothing else does."""
        wanted = typed.casefold().strip()
        found = self._certain(wanted)
        if len(found) < limit and len(wanted) >= FEWEST_LETTERS:
            found |= {place: Rank.LETTERS for place in self._with_letters(wanted) if place not in found}
        if not found:
            return self._alike(wanted, limit)
        ranked = sorted((rank, len(self.names[place]), place) for place, rank in found.items())
        return [(rank, place) for rank, _, place in ranked[:limit]]

    def _certain(self, wanted: str) -> dict[int, Rank]:
        """Return the names that hold what is typed, or words that begin with each of its parts."""
        found = {place: Rank.PART for place, name in enumerate(self._folded) if wanted in name}
        beginnings = [f" {part}" for part in wanted.split()]
        for place, words in enumerate(self._words):
            if all(beginning in words for beginning in beginnings):
                found[place] = Rank.BEGINNING if self._folded[place].startswith(wanted) else Rank.WORDS
        for place in found:
            if self._folded[place].startswith(wanted):
                found[place] = Rank.BEGINNING
        return found

    def _with_letters(self, wanted: str) -> list[int]:
        """Return where a word, or the initials, begin with the first letter and have the others in order: "lanch"."""
        if not wanted.isalnum():
            return []
        in_word = re.compile(" " + r"\w*?".join(wanted)).search
        in_initials = re.compile(r"\w*?".join(wanted)).match
        return [
            place
            for place, (words, initials) in enumerate(zip(self._words, self._initials, strict=True))
            if in_word(words) or in_initials(initials)
        ]

    def _alike(self, wanted: str, limit: int) -> list[tuple[Rank, int]]:
        from rapidfuzz import fuzz, process, utils  # it takes long to load, and few names are misspelt

        alike = process.extract(
            utils.default_process(wanted), self._plain, scorer=fuzz.ratio, limit=limit, score_cutoff=LEAST_LIKENESS
        )
        return [(Rank.ALIKE, place) for _, _, place in alike]
