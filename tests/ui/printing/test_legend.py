"""The legend explains the symbols that are used, and no other."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from planner.project import Project
from planner.records import ConstraintType, TaskMode
from planner.timebase import MINUTES_PER_DAY
from tests.ui.printing.plans import START, changed, content, rows_plan
from ui.fonts import paper_font
from ui.painting.dates import DateTexts
from ui.painting.texts import Texts
from ui.printing.export import content_of
from ui.printing.job import PrintJob
from ui.printing.layout import LEGEND_LINE
from ui.printing.legend import SPACE, SYMBOL, Entry, paint_legend
from ui.printing.setup import PageSetup
from ui.theme import paper_theme
from ui.timeline.options import ALL_PARTS, ChartOptions, Part
from ui.timeline.scene import Kind

ZOOM = 4
DAY = MINUTES_PER_DAY


def names(project: Project, parts: frozenset[Part] = ALL_PARTS, today: int = START) -> set[str]:
    schedule = content(project).schedule
    job = PrintJob(content_of(project, schedule, today=today, parts=parts), PageSetup())
    return {entry.name for entry in job._legend}


def with_plan(project: Project, **fields: object) -> Project:
    return Project([*project.records(), ("plan", msgspec.structs.replace(project.plan, **fields))])


def test_a_plain_plan_has_a_short_legend():
    assert names(rows_plan(2)) == {"Task", "Critical", "Today"}


def test_nearly_critical_bars_are_explained():
    plan = changed(rows_plan(3), 101, duration=480)
    assert "Nearly critical" in names(plan)
    assert "Nearly critical" not in names(with_plan(plan, near_critical=0))
    assert "Nearly critical" not in names(plan, ALL_PARTS - {Part.CRITICAL})


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"percent_complete": 40.0, "actual_start": START}, "Progress"),
        ({"mode": TaskMode.MANUAL, "manual_start": START}, "Manual"),
        ({"active": False}, "Inactive"),
        ({"milestone": True, "duration": 0}, "Milestone"),
        ({"deadline": START + 90 * DAY}, "Deadline"),
        ({"deadline": START + DAY}, "Deadline missed"),
        ({"constraint": ConstraintType.SNET, "constraint_date": START + 3 * DAY}, "Pinned"),
    ],
)
def test_a_symbol_is_explained_when_it_is_used(fields, name):
    assert name not in names(rows_plan(3))
    assert name in names(changed(rows_plan(3), 101, **fields))


def test_groups_are_explained():
    assert "Summary" in names(rows_plan(20))


def test_the_status_date_is_explained_where_it_is_on_the_axis():
    assert "Status date" in names(with_plan(rows_plan(3), status_date=START + DAY))
    assert "Status date" not in names(with_plan(rows_plan(3), status_date=START - 900 * DAY))


def test_a_today_off_the_axis_is_not_explained():
    assert "Today" not in names(rows_plan(3), today=START + 900 * DAY)


def test_what_is_hidden_is_not_explained():
    project = changed(rows_plan(3), 101, deadline=START + 90 * DAY, percent_complete=40.0, actual_start=START)
    hidden = frozenset({Part.DEADLINES, Part.PROGRESS, Part.CRITICAL})
    assert not {"Deadline", "Progress", "Critical"} & names(project, ALL_PARTS - hidden)


def rightmost_ink(entry: Entry) -> float:
    """Return how far to the right of its left edge an entry's symbol, without its name, leaves ink."""
    image = QImage(80 * ZOOM, round(LEGEND_LINE) * ZOOM, QImage.Format.Format_RGB32)
    white = QColor("white")
    image.fill(white)
    painter = QPainter(image)
    painter.scale(ZOOM, ZOOM)
    options = ChartOptions(texts=Texts(paper_font(12), paper=True), dates=DateTexts(None), crisp=False)
    paint_legend(painter, QRectF(10, 0, 70, LEGEND_LINE), [entry], [(0,)], paper_theme(), options)
    painter.end()
    inked = [x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != white.rgb()]
    return max(inked) / ZOOM - 10


@pytest.mark.parametrize(
    "entry",
    [
        Entry("", deadline=True),
        Entry("", deadline=True, missed=True),
        Entry("", pinned=True),
        Entry("", baseline=True),
        Entry("", manual=True),
        Entry("", Kind.SUMMARY),
        Entry("", Kind.MILESTONE),
    ],
    ids=["deadline", "missed", "pinned", "baseline", "manual", "summary", "milestone"],
)
def test_a_symbol_keeps_clear_of_its_name(entry):
    assert 10 < rightmost_ink(entry) <= SYMBOL + SPACE / 3
