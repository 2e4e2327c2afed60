"""The words of a drawn page with their places, read back from its SVG."""

import re
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")


class Word(NamedTuple):
    """A text and where it begins, in points from the page's corner."""

    text: str
    x: float
    y: float


def words(path: Path) -> list[Word]:
    """Return all texts of an SVG, in the order in which they were drawn."""
    found = []
    for group in ElementTree.parse(path).getroot().iter("{http://www.w3.org/2000/svg}g"):
        matrix = [float(number) for number in _NUMBER.findall(group.get("transform", ""))] or [1, 0, 0, 1, 0, 0]
        for text in group.findall("{http://www.w3.org/2000/svg}text"):
            x, y = float(text.get("x", "0")), float(text.get("y", "0"))
            place = matrix[0] * x + matrix[4], matrix[3] * y + matrix[5]
            found.append(Word("".join(text.itertext()).strip(), *place))
    return found
