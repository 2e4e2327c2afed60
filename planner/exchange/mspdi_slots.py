"""The custom fields of tasks that Microsoft Project has, by the numbers that its XML names them with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.records import FieldKind

_BASE = 188_743_680
"""Number of the first field of tasks."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One custom field that every task has.

    Attributes:
        group: what the fields of its kind are called, such as Text; `name` adds the number, Text1.
    """

    field_id: int
    group: str
    number: int

    @property
    def name(self) -> str:
        """What it is called where nobody gave it another name."""
        return f"{self.group}{self.number}"

    @property
    def kind(self) -> FieldKind:
        """What it holds, as kinds of own fields go; durations and outline codes are texts."""
        return _KINDS.get(self.group, FieldKind.TEXT)


_KINDS = {
    "Start": FieldKind.DATE,
    "Finish": FieldKind.DATE,
    "Date": FieldKind.DATE,
    "Number": FieldKind.NUMBER,
    "Cost": FieldKind.NUMBER,
    "Flag": FieldKind.FLAG,
}
_NUMBERS = {
    "Text": (51, 54, 57, 60, 63, *range(66, 71), *range(317, 337)),
    "Start": (52, 55, 58, 61, 64, *range(282, 292, 2)),
    "Finish": (53, 56, 59, 62, 65, *range(283, 293, 2)),
    "Flag": (*range(72, 82), *range(292, 302)),
    "Number": (*range(87, 92), *range(302, 317)),
    "Duration": (*range(103, 106), *range(275, 282)),
    "Cost": (*range(106, 109), *range(258, 265)),
    "Date": tuple(range(265, 275)),
    "Outline Code": tuple(range(416, 436, 2)),
}
"""Numbers of the fields of each group, counted from the first field of tasks."""


def _all() -> Iterator[Slot]:
    for group, numbers in _NUMBERS.items():
        for number, place in enumerate(numbers, start=1):
            yield Slot(_BASE + place, group, number)


SLOTS: dict[str, Slot] = {str(slot.field_id): slot for slot in _all()}
"""All custom fields of tasks by their number, as the XML writes it."""

WRITTEN_TO: dict[FieldKind, str] = {
    FieldKind.TEXT: "Text",
    FieldKind.CHOICE: "Text",
    FieldKind.NUMBER: "Number",
    FieldKind.DATE: "Date",
    FieldKind.FLAG: "Flag",
}
"""Which group takes the own fields of a kind."""
