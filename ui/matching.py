"""Matching of what is typed against names: by beginnings of words, parts of them, letters in order, likeness last."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator, Sequence
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
        found: dict[int, Rank] = {}
        for rank, places in self._steps(wanted):
            found |= {place: rank for place in places if place not in found}
            if len(found) >= limit:
                break
        if not found:
            return self._alike(wanted, limit)
        lengths = ((rank, len(self.names[place]), place) for place, rank in found.items())
        return [(rank, place) for rank, _, place in heapq.nsmallest(limit, lengths)]

    def _steps(self, wanted: str) -> Iterator[tuple[Rank, list[int]]]:
        """Yield what matches, the best rank first, so that nobody looks for more than is needed."""
        yield Rank.BEGINNING, [place for place, name in enumerate(self._folded) if name.startswith(wanted)]
        places = list(range(len(self._folded)))
        for part in wanted.split():
            places = [place for place in places if f" {part}" in self._words[place]]
        yield Rank.WORDS, places
        yield Rank.PART, [place for place, name in enumerate(self._folded) if wanted in name]
        if len(wanted) >= FEWEST_LETTERS:
            yield Rank.LETTERS, self._with_letters(wanted)

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
