"""The painter, probed pixel by pixel on an image; the same calls print and export make."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from planner.records import TaskMode
from planner.segments import Segments
from tests.ui.timeline.plans import (
    BUILD,
    CHAIN_DATES,
    DESIGN,
    INACTIVE,
    LAUNCH,
    MANUAL,
    PINNED,
    SUMMARY,
    TEST,
    at,
    chain_plan,
    schedule_of,
    task,
)
from ui.fonts import ui_font
from ui.painting.axis import TimeScale
from ui.painting.dates import DateTexts
from ui.painting.shading import DayKinds
from ui.painting.texts import Texts
from ui.theme import Role, load_theme
from ui.timeline.geometry import RowLayout
from ui.timeline.options import ALL_PARTS, ChartOptions, Highlights, Part
from ui.timeline.painter import paint_axis, paint_background, paint_chart
from ui.timeline.scene import build_scene

SCALE = TimeScale(at(-2), 72)
LAYOUT = RowLayout(30)
AREA = QRectF(0, 0, 600, 240)
ROW = {task_id: row for row, task_id in enumerate(CHAIN_DATES)}
WEEKENDS = DayKinds(np.array([(day + 3) % 7 >= 5 for day in range(40_000)]))


@pytest.fixture(params=["light", "dark"])
def theme(request, qapp):
    return load_theme(request.param)


def options(**given):
    return ChartOptions(Texts(ui_font(12)), DateTexts(), **{"today": None, **given})


def scene_of(critical=(), near=(), percent=0.0, plan=None):
    ids = np.array(list(CHAIN_DATES), np.int64)
    schedule = schedule_of(CHAIN_DATES, critical=critical, near=near, percent=percent)
    return build_scene(plan or chain_plan(), schedule, ids, 0, len(ids), baseline_id=500)


def painted(theme, scene, given=None, ratio=1.0):
    image = QImage(round(AREA.width() * ratio), round(AREA.height() * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    given = given or options(parts=ALL_PARTS - {Part.LABELS, Part.LINKS})
    paint_background(painter, AREA, SCALE, LAYOUT, theme, given, WEEKENDS)
    paint_chart(painter, AREA, scene, SCALE, LAYOUT, theme, given)
    painter.end()
    return image


def color_at(image, x, y):
    return image.pixelColor(round(x * image.devicePixelRatio()), round(y * image.devicePixelRatio()))


def at_bar(image, task_id, minute, dx=0, dy=0):
    return color_at(image, SCALE.x(minute) + dx, LAYOUT.middle(ROW[task_id]) + dy)


def colors(image, box):
    """Return the colours inside a rectangle of the image."""
    left, top, width, height = box
    return {image.pixelColor(x, y).name() for x in range(left, left + width) for y in range(top, top + height)}


def test_a_bar_has_its_colour_and_the_ground_around_it_has_not(theme):
    image = painted(theme, scene_of())
    assert at_bar(image, BUILD, at(9)) == theme.color(Role.BAR)
    assert at_bar(image, BUILD, at(5)) != theme.color(Role.BAR)
    assert at_bar(image, BUILD, at(9), dy=-12) != theme.color(Role.BAR)


def test_the_done_part_is_another_colour(theme):
    image = painted(theme, scene_of(percent=50))
    assert at_bar(image, BUILD, at(8)) == theme.color(Role.BAR_PROGRESS)
    assert at_bar(image, BUILD, at(11)) == theme.color(Role.BAR)


def test_work_that_pauses_is_drawn_in_pieces_joined_by_a_thin_line(theme):
    """Two days, a pause of two, three days; three of the five are done: the first piece and a day of the second."""
    parts = ((at(7, 8), at(8, 17)), (at(10, 8), at(11, 17)))
    entry = ROW[BUILD]
    scene = replace(scene_of(percent=60), segments={entry: Segments(parts, at(10, 12))})
    image = painted(theme, scene)
    done, open_, ground = theme.color(Role.BAR_PROGRESS), theme.color(Role.BAR), theme.color(Role.BASE)
    assert at_bar(image, BUILD, at(8), dy=3) == done
    assert at_bar(image, BUILD, at(10, 10), dx=1, dy=3) == done
    assert at_bar(image, BUILD, at(11, 8), dx=4, dy=3) == open_
    assert at_bar(image, BUILD, at(9, 12), dy=4) == ground
    left, right = round(SCALE.x(at(9))), round(SCALE.x(at(10)))
    line = colors(image, (left, round(LAYOUT.middle(entry)) - 1, right - left, 3))
    assert len(line) > 1


def test_critical_bars_have_another_colour_and_a_heavy_outline(theme):
    image = painted(theme, scene_of(critical={BUILD}))
    assert at_bar(image, BUILD, at(9)) == theme.color(Role.BAR_CRITICAL)
    outline = theme.color(Role.BAR_CRITICAL_PROGRESS)
    assert at_bar(image, BUILD, at(9), dy=-8) == outline
    assert at_bar(image, BUILD, at(9), dy=7) == outline
    assert at_bar(image, TEST, at(16), dy=-8) == theme.color(Role.BAR)


def test_nearly_critical_bars_keep_their_colour_and_have_a_dashed_outline(theme):
    image = painted(theme, scene_of(near={BUILD}))
    assert at_bar(image, BUILD, at(9)) == theme.color(Role.BAR)
    left, right = (round(SCALE.x(minute)) for minute in (at(8), at(11)))
    edge = colors(image, (left, round(LAYOUT.middle(ROW[BUILD])) - 8, right - left, 1))
    assert {theme.color(Role.BASE).name(), theme.color(Role.BAR_CRITICAL_EDGE).name()} <= edge
    assert at_bar(image, TEST, at(16), dy=-8) == theme.color(Role.BAR)


def test_nearly_critical_milestones_have_a_ring(theme):
    plain, near = painted(theme, scene_of()), painted(theme, scene_of(near={LAUNCH}))
    box = (round(SCALE.x(at(18, 17))) - 6, round(LAYOUT.middle(ROW[LAUNCH])) - 6, 12, 12)
    assert theme.color(Role.MILESTONE).name() in colors(near, box)
    assert len(colors(near, box)) > len(colors(plain, box))
    assert near.pixelColor(*box[:2]) == plain.pixelColor(*box[:2])


def test_the_critical_path_can_be_hidden(theme):
    image = painted(theme, scene_of(critical={BUILD}), options(parts=frozenset()))
    assert at_bar(image, BUILD, at(9)) == theme.color(Role.BAR)


def test_a_milestone_is_a_diamond(theme):
    image = painted(theme, scene_of())
    mark = theme.color(Role.MILESTONE)
    due = at(18, 17)
    assert at_bar(image, LAUNCH, due) == mark
    assert at_bar(image, LAUNCH, due, dx=5) == mark
    assert at_bar(image, LAUNCH, due, dx=5, dy=5) != mark


def test_a_summary_is_a_bracket_open_below(theme):
    image = painted(theme, scene_of())
    mark = theme.color(Role.SUMMARY)
    assert at_bar(image, SUMMARY, at(9), dy=-4) == mark
    assert at_bar(image, SUMMARY, at(9), dy=5) != mark
    assert at_bar(image, SUMMARY, at(0, 8), dx=1, dy=2) == mark


def test_a_manual_bar_has_caps_that_stand_out(theme):
    image = painted(theme, scene_of())
    assert at_bar(image, MANUAL, at(9)) == theme.color(Role.BAR_MANUAL)
    beyond = at_bar(image, MANUAL, at(7, 8), dx=1, dy=-10)
    assert beyond != theme.color(Role.BASE)
    assert at_bar(image, BUILD, at(7, 8), dx=1, dy=-10) == theme.color(Role.BASE)


def test_an_inactive_bar_is_hollow(theme):
    image = painted(theme, scene_of())
    assert at_bar(image, INACTIVE, at(1, 12)) == theme.color(Role.BASE)


def test_weekends_are_shaded(theme):
    image = painted(theme, scene_of())
    assert color_at(image, SCALE.x(at(5, 12)), 235) == theme.color(Role.WEEKEND)
    assert color_at(image, SCALE.x(at(3, 12)), 235) == theme.color(Role.BASE)


def test_the_baseline_is_a_thin_ghost_under_the_bar(theme):
    image = painted(theme, scene_of())
    below = LAYOUT.top(ROW[BUILD]) + 26
    assert color_at(image, SCALE.x(at(4)), below) == theme.color(Role.BASELINE)
    hidden = painted(theme, scene_of(), options(parts=frozenset()))
    assert color_at(hidden, SCALE.x(at(4)), below) != theme.color(Role.BASELINE)


def test_a_deadline_that_holds_is_hollow_and_a_missed_one_full(theme):
    plan = chain_plan()
    image = painted(theme, scene_of(plan=plan))
    tip = LAYOUT.top(ROW[BUILD]) + 6
    assert color_at(image, SCALE.x(at(20, 17)), tip) == theme.color(Role.BASE)
    late = schedule_of({**CHAIN_DATES, BUILD: (at(18, 8), at(24, 17))})
    ids = np.array(list(CHAIN_DATES), np.int64)
    image = painted(theme, build_scene(plan, late, ids, 0, len(ids)))
    assert color_at(image, SCALE.x(at(20, 17)), tip) == theme.color(Role.DEADLINE_MISSED)


def test_a_pin_is_seen(theme):
    plan = chain_plan()
    plan.tasks[BUILD] = task(BUILD, "Build", **PINNED)[1]  # type: ignore[assignment]
    image = painted(theme, scene_of(plan=plan))
    left = round(SCALE.x(at(7, 8)))
    assert theme.color(Role.PIN).name() in colors(image, (left, 30 * ROW[BUILD] + 8, 18, 14))
    without = painted(theme, scene_of())
    assert theme.color(Role.PIN).name() not in colors(without, (left, 30 * ROW[BUILD] + 8, 18, 14))


def test_lines_of_today_and_status_date(theme):
    shown = options(parts=frozenset(), today=at(3, 12), status_date=at(12, 12))
    image = painted(theme, scene_of(), shown)
    assert color_at(image, round(SCALE.x(at(3, 12))), 225) == theme.color(Role.TODAY)
    dashes = colors(image, (round(SCALE.x(at(12, 12))), 210, 1, 30))
    assert theme.color(Role.STATUS_LINE).name() in dashes
    assert len(dashes) > 1


def test_selection_rings_and_shades_the_row(theme):
    lit = options(parts=frozenset(), highlights=Highlights(selected=frozenset({DESIGN}), current=DESIGN))
    image = painted(theme, scene_of(), lit)
    plain = painted(theme, scene_of(), options(parts=frozenset()))
    assert color_at(image, 580, LAYOUT.middle(ROW[DESIGN])) != color_at(plain, 580, LAYOUT.middle(ROW[DESIGN]))
    assert at_bar(image, DESIGN, at(2, 12), dy=-11) == theme.color(Role.ACCENT)


def test_a_link_is_quiet_until_its_task_is_selected(theme):
    links = frozenset({Part.LINKS})
    y, x = LAYOUT.middle(ROW[BUILD]), SCALE.x(at(6))
    quiet = painted(theme, scene_of(), options(parts=links))
    lit = painted(theme, scene_of(), options(parts=links, highlights=Highlights(selected=frozenset({DESIGN}))))
    selected = theme.color(Role.LINK_SELECTED).name()
    box = (round(x), round(y) - 2, 2, 4)
    assert selected not in colors(quiet, box)
    assert selected in colors(lit, box)


def test_labels_are_drawn_beside_short_bars(theme):
    without = painted(theme, scene_of())
    labelled = painted(theme, scene_of(), options(parts=ALL_PARTS - {Part.LINKS}))
    box = (round(SCALE.x(at(18, 17))) + 22, 30 * ROW[LAUNCH] + 6, 40, 18)
    assert len(colors(labelled, box)) > len(colors(without, box))


def test_a_summary_that_fills_the_view_has_its_name_on_its_bracket(theme):
    ids = np.array(list(CHAIN_DATES), np.int64)
    long = schedule_of({**CHAIN_DATES, SUMMARY: (at(-400, 8), at(400, 17))})
    scene = build_scene(chain_plan(), long, ids, 0, len(ids))
    without = painted(theme, scene)
    labelled = painted(theme, scene, options(parts=ALL_PARTS - {Part.LINKS}))
    box = (4, 30 * ROW[SUMMARY] + 4, 60, 22)
    assert len(colors(labelled, box)) > len(colors(without, box))


def test_only_the_exposed_part_is_painted(qapp):
    theme = load_theme("light")
    image = QImage(600, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    paint_chart(painter, AREA, scene_of(), SCALE, LAYOUT, theme, options(), QRectF(0, 30 * ROW[BUILD], 600, 30))
    painter.end()
    assert at_bar(image, BUILD, at(9)) == theme.color(Role.BAR)
    assert at_bar(image, DESIGN, at(2)) == QColor("magenta")


def test_a_finer_screen_gets_finer_pixels(theme):
    image = painted(theme, scene_of(), ratio=2.0)
    assert at_bar(image, BUILD, at(9)) == theme.color(Role.BAR)
    assert image.width() == 1200


def test_on_paper_text_is_text(qapp):
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(AREA.size().toSize())
    painter = QPainter(generator)
    theme = load_theme("paper")
    paper = ChartOptions(Texts(ui_font(12), paper=True), DateTexts(), crisp=False)
    paint_background(painter, AREA, SCALE, LAYOUT, theme, paper, WEEKENDS)
    paint_chart(painter, AREA, scene_of(), SCALE, LAYOUT, theme, paper)
    paint_axis(painter, QRectF(0, 0, 600, 40), SCALE, theme, paper)
    painter.end()
    drawing = bytes(buffer.data().data()).decode()
    assert "Handbook" in drawing
    assert "March 2026" in drawing
    assert "<image" not in drawing


def test_the_axis_marks_months_and_today(theme):
    image = QImage(600, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_axis(painter, QRectF(0, 0, 600, 40), SCALE, theme, options(today=at(3, 12)))
    painter.end()
    x = round(SCALE.x(at(3, 12)))
    assert image.pixelColor(x, 36) == theme.color(Role.TODAY)
    assert len(colors(image, (70, 2, 90, 16))) > 3


def test_a_plan_without_rows_paints_its_ground(theme):
    empty = build_scene(chain_plan(), schedule_of(CHAIN_DATES), np.empty(0, np.int64), 0, 0)
    image = painted(theme, empty)
    assert color_at(image, SCALE.x(at(3, 12)), 100) == theme.color(Role.BASE)


def test_a_task_without_dates_is_left_out(theme):
    plan = chain_plan()
    plan.tasks[MANUAL] = task(MANUAL, "Handbook", mode=TaskMode.MANUAL)[1]  # type: ignore[assignment]
    undated = schedule_of({**CHAIN_DATES, MANUAL: (-(2**63), -(2**63))})
    ids = np.array(list(CHAIN_DATES), np.int64)
    image = painted(theme, build_scene(plan, undated, ids, 0, len(ids)), options())
    assert at_bar(image, MANUAL, at(9)) != theme.color(Role.BAR_MANUAL)
    assert at_bar(image, BUILD, at(10)) == theme.color(Role.BAR)
