"""Writing of XML elements: values in the forms of MSPDI, None left out, characters that XML cannot hold removed."""

from __future__ import annotations

import re

from lxml import etree

from planner.exchange.mspdi_values import NAMESPACE

_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Value = str | int | float | bool | None


def child(parent: etree._Element, tag: str) -> etree._Element:
    """Append an element in the namespace of MSPDI."""
    return etree.SubElement(parent, f"{{{NAMESPACE}}}{tag}")


def add(parent: etree._Element, /, **values: Value) -> None:
    """Append an element for each value in the order given; None is left out."""
    for tag, value in values.items():
        if value is not None:
            child(parent, tag).text = _text(value)


def _text(value: str | int | float | bool) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return f"{value:g}"
    return _UNWRITABLE.sub("", value) if isinstance(value, str) else str(value)
