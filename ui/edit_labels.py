"""Labels of undo steps in the user's language.

The plan keeps them in English, as they were when the edit was made, so that all who open it find the same history.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from planner.messages import LABELS

CONTEXT = "labels"
_FIELD = re.compile(r"\\\{(\w+)\\\}")


def translated_label(label: str) -> str:
    """Return what an undo step is called; as it is kept where no label of ours reads so."""
    for template, pattern in _patterns():
        found = pattern.fullmatch(label)
        if found is not None:
            return QCoreApplication.translate(CONTEXT, template).format_map(found.groupdict())
    return label


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return each label with what reads like it, those with the most words of their own first."""
    templates = sorted(set(LABELS.values()), key=lambda one: -len(re.sub(r"\{\w+\}", "", one)))
    return tuple((one, re.compile(_FIELD.sub(r"(?P<\1>.+)", re.escape(one)), re.DOTALL)) for one in templates)
