"""Notices: one sentence for the person, perhaps with a remedy, and how errors become such sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from planner.errors import FairleadError
from planner.messages import SENTENCES, sentence


class Level(StrEnum):
    """How grave a notice is; it decides colour, icon and how long it stays."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence in the notice bar.

    Attributes:
        text: what happened and what to do about it.
        level: how grave it is.
        remedy_text, remedy: the button, and what it calls; both or neither.
        lasting: it tells of something under way, and stays whatever is edited meanwhile.
    """

    text: str
    level: Level = Level.INFO
    remedy_text: str | None = None
    remedy: Callable[[], object] | None = None
    lasting: bool = False


def translated_sentence(code: str, values: Mapping[str, object]) -> str:
    """Return the sentence of a code in the user's language, with its values filled in."""
    english = SENTENCES.get(code)
    text = english if english is None else QCoreApplication.translate("messages", english)
    return text.format_map(values) if text is not None and text != english else sentence(code, values)


def translated(error: FairleadError) -> str:
    """Return the sentence of an error in the user's language."""
    return translated_sentence(error.code, error.details)
