"""The system's clipboard: tasks out as table, HTML and records; whatever table lies on it in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QByteArray, QLocale, QMimeData
from PySide6.QtGui import QGuiApplication

from planner.errors import EditRefused
from planner.fields import Field
from planner.project import Project
from planner.scheduling.schedule import Schedule
from planner.tables.clip import MIME, with_all_below, write_clip
from planner.tables.columns import Mapping, choices, recognise
from planner.tables.copying import copy_tasks
from planner.tables.text import MAX_CHARACTERS, MAX_ROWS, Rows, read_html, read_text
from ui.field_titles import title


def put_tasks(
    project: Project, schedule: Schedule, task_ids: Sequence[int], fields: Sequence[Field], *, cut: bool
) -> int:
    """Put tasks, with everything below them, on the clipboard; returns how many."""
    ids = with_all_below(project, task_ids)
    copy = copy_tasks(project, schedule, ids, fields, [title(field) for field in fields])
    data = QMimeData()
    data.setText(copy.text)
    data.setHtml(copy.html)
    data.setData(MIME, QByteArray(write_clip(project, task_ids, cut=cut).encode()))
    QGuiApplication.clipboard().setMimeData(data)
    return len(ids)


def put_text(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def copied_tasks() -> str | None:
    """Return tasks that were copied in Fairlead, None where something else was."""
    data = _content()
    if not data.hasFormat(MIME):
        return None
    content = data.data(MIME)
    if content.size() > MAX_CHARACTERS:
        raise EditRefused("table-too-large", limit=MAX_ROWS)
    return bytes(content.data()).decode(errors="replace")


def table() -> Rows:
    """Return the table on the clipboard: of HTML, which tells the indentation, else of text.

    Raises:
        EditRefused: it is too large.
    """
    data = _content()
    text = read_text(data.text()) if data.hasText() else []
    page = read_html(data.html()) if data.hasHtml() else []
    return page if len(page) >= len(text) else text


def meaning_of(project: Project, rows: Rows) -> Mapping:
    """Return what the columns of a table seem to mean, titles of the user's language included."""
    titles = {title(field): key for key, field in choices(project) if field is not None}
    return recognise(project, rows, prefer_month_first=month_comes_first(), own_titles=titles)


def _content() -> QMimeData:
    """Return what lies on the clipboard; Qt gives nothing at all where it is empty."""
    return cast("QMimeData | None", QGuiApplication.clipboard().mimeData()) or QMimeData()


def month_comes_first() -> bool:
    """Whether short dates of the user's country name the month before the day."""
    short = QLocale.system().dateFormat(QLocale.FormatType.ShortFormat)
    return 0 <= short.find("M") < short.find("d")
