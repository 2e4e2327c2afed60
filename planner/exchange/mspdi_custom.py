"""Custom fields and outline codes of Microsoft Project XML: names and values as the file defines them.

A definition gives each field its name ("Text1") and perhaps an alias; a value names the field by its number. Those of
tasks become the plan's own fields (`mspdi_own_fields`), those of resources lines of their notes.
"""

from __future__ import annotations

from planner.exchange.mspdi_fields import Fields
from planner.exchange.mspdi_slots import SLOTS

_DATE_LENGTH = len("2013-05-24T17:00:00")


class CustomFields:
    """Names of custom fields and the values of their look-up tables, as the file defines them."""

    def __init__(self) -> None:
        """Start with no definition."""
        self._names: dict[str, str] = {}
        self._aliases: dict[str, str] = {}
        self._lists: dict[str, tuple[str, ...]] = {}
        self._codes: dict[tuple[str, str], str] = {}

    def define_field(self, fields: Fields) -> None:
        """Take an `ExtendedAttribute` definition."""
        number = fields.text("FieldID")
        name = " ".join(filter(None, (fields.name("FieldName"), _bracketed(fields.name("Alias")))))
        self._names[number] = name or f"Field {number}"
        self._aliases[number] = fields.name("Alias") or fields.name("FieldName")
        listed = dict.fromkeys(value.name("Value") for value in fields.inside("ValueList", "Value"))
        self._lists[number] = tuple(text for text in listed if text)

    def define_code(self, fields: Fields) -> None:
        """Take an `OutlineCode` definition: its values form a tree, of which the path is shown."""
        number = fields.text("FieldID")
        name = " ".join(filter(None, (fields.name("FieldName"), _bracketed(fields.name("Alias")))))
        self._names.setdefault(number, name or f"Outline code {number}")
        self._aliases.setdefault(number, fields.name("Alias") or fields.name("FieldName"))
        parents: dict[str, str] = {}
        texts: dict[str, str] = {}
        for value in fields.inside("Values", "Value"):
            texts[value.text("ValueID")] = value.name("Value")
            parents[value.text("ValueID")] = value.text("ParentValueID")
        for key in texts:
            self._codes[number, key] = _path(key, texts, parents)

    def lines(self, values: list[tuple[str, str]]) -> list[str]:
        """Return one line "Text1 (Alias): value" for each (field number, value)."""
        return [f"{self._name(number)}: {self._shown(number, value)}" for number, value in values]

    def title(self, number: str) -> str:
        """Return what a field is called: its alias, else its name, else its number."""
        slot = SLOTS.get(number)
        return self._aliases.get(number) or (slot.name if slot else f"Field {number}")

    def choices(self, number: str) -> tuple[str, ...]:
        """Return the values that a field's look-up table has, empty without one."""
        return self._lists.get(number, ())

    def text(self, number: str, value: str) -> str:
        """Return the value of a field as text, that of an outline code by its path."""
        return self._shown(number, value)

    def _name(self, number: str) -> str:
        return self._names.get(number, f"Field {number}")

    def _shown(self, number: str, value: str) -> str:
        code = self._codes.get((number, value))
        if code is not None:
            return code
        is_date = len(value) == _DATE_LENGTH and value[4:5] == "-" and value[10:11] == "T"
        return value.replace("T", " ")[:16] if is_date else value


def custom_values(fields: Fields) -> list[tuple[str, str]]:
    """Return (field number, value) of all custom fields and outline codes that an element fills."""
    given = [(item.text("FieldID"), item.text("Value")) for item in fields.nested("ExtendedAttribute")]
    given += [(item.text("FieldID"), item.text("ValueID")) for item in fields.nested("OutlineCode")]
    return [(number, value) for number, value in given if value]


def with_lines(notes: str, lines: list[str]) -> str:
    """Return notes with lines put under them."""
    return "\n".join(filter(None, (notes, *lines)))


def _bracketed(alias: str) -> str:
    return f"({alias})" if alias else ""


def _path(key: str, texts: dict[str, str], parents: dict[str, str]) -> str:
    parts: list[str] = []
    seen: set[str] = set()
    while key in texts and key not in seen:
        seen.add(key)
        parts.append(texts[key])
        key = parents[key]
    return ".".join(reversed(parts))
