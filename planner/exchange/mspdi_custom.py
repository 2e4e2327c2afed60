"""Custom fields and outline codes of Microsoft Project XML, kept as lines of the notes.

A definition gives each field its name ("Text1") and perhaps an alias; a value names the field by its number.
"""

from __future__ import annotations

from planner.exchange.mspdi_fields import Fields

_DATE_LENGTH = len("2013-05-24T17:00:00")


class CustomFields:
    """Names of custom fields and the values of their look-up tables, as the file defines them."""

    def __init__(self) -> None:
        """Start with no definition."""
        self._names: dict[str, str] = {}
        self._codes: dict[tuple[str, str], str] = {}

    def define_field(self, fields: Fields) -> None:
        """Take an `ExtendedAttribute` definition."""
        number = fields.text("FieldID")
        name = " ".join(filter(None, (fields.name("FieldName"), _bracketed(fields.name("Alias")))))
        self._names[number] = name or f"Field {number}"

    def define_code(self, fields: Fields) -> None:
        """Take an `OutlineCode` definition: its values form a tree, of which the path is shown."""
        number = fields.text("FieldID")
        name = " ".join(filter(None, (fields.name("FieldName"), _bracketed(fields.name("Alias")))))
        self._names.setdefault(number, name or f"Outline code {number}")
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
