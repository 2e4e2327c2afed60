"""The table painter: what is drawn, and that paper and screen share it."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from planner.project import Project
from planner.records import Task
from planner.session import MemoryJournal, Session
from tests.ui.plans import BUILD, CODE, DESIGN, small_plan
from ui.fonts import ui_font
from ui.outline.columns import Column
from ui.outline.marks import DONE, LATE, NOTE, PINNED, marks_of
from ui.outline.table_painter import STRIPE, Look, TablePainter, Typeface, paint_table
from ui.theme import Role, Theme, load_theme

COLUMNS = (Column("row", 40), Column("name", 200), Column("duration", 70))
SIZE = QRect(0, 0, 310, 90)


def painted(session: Session, theme_name: str = "light", ids: tuple[int, ...] = (BUILD, DESIGN, CODE)) -> QImage:
    theme = load_theme(theme_name)
    image = QImage(SIZE.size(), QImage.Format.Format_RGB32)
    image.fill(theme.color(Role.BASE))
    painter = QPainter(image)
    paint_table(painter, SIZE, COLUMNS, ids, session.project, session.schedule, theme, ui_font(), 30)
    painter.end()
    return image


def session_of(project: Project) -> Session:
    return Session(project, MemoryJournal())


def ink(image: QImage, area: QRect) -> int:
    """Return how many pixels differ from the most common one."""
    pixels = [image.pixel(x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom())]
    return len(pixels) - max(pixels.count(one) for one in set(pixels))


def test_each_cell_has_its_text(qapp: QApplication) -> None:
    image = painted(session_of(small_plan()))
    for row in range(3):
        for x, width in ((4, 35), (60, 130), (242, 60)):
            assert ink(image, QRect(x, row * 30 + 4, width, 20)) > 15


def test_numbers_stand_at_the_right_and_children_further_in(qapp: QApplication) -> None:
    image = painted(session_of(small_plan()))
    duration = QRect(242, 34, 60, 20)
    assert ink(image, QRect(242, 34, 20, 20)) < ink(image, QRect(275, 34, 30, 20))
    assert ink(image, duration) > 0
    assert ink(image, QRect(40 + 7, 34, 14, 20)) == 0, "the name of a child begins after its indentation"
    assert ink(image, QRect(40 + 7, 4, 14, 20)) > 0


def muted_in_names(image: QImage, theme: Theme) -> int:
    muted = theme.color(Role.TEXT_MUTED).rgb()
    return sum(image.pixel(x, y) == muted for x in range(42, 80) for y in range(4, 26))


def test_a_whole_table_has_no_arrows_nor_room_for_them(qapp: QApplication) -> None:
    session, theme = session_of(small_plan()), load_theme("light")
    whole = painted(session)
    image = QImage(whole.size(), whole.format())
    image.fill(theme.color(Role.BASE))
    painter = QPainter(image)
    cells = [(COLUMNS[0].field, 0, 40), (COLUMNS[1].field, 40, 200)]
    TablePainter(theme, ui_font(), 30).row(
        painter, cells, 0, BUILD, session.project, session.schedule, Look(expanded=True)
    )
    painter.end()
    assert muted_in_names(image, theme) > 5, "the view's row has its arrow"
    assert muted_in_names(whole, theme) == 0
    assert ink(whole, QRect(40 + 7, 4, 5, 20)) > 0, "the name begins at the edge of its cell"


def test_a_critical_task_has_its_stripe(qapp: QApplication) -> None:
    session = session_of(small_plan())
    assert session.schedule.is_critical(DESIGN)
    critical = load_theme("light").color(Role.BAR_CRITICAL)
    assert painted(session).pixelColor(STRIPE - 2, 45) == critical


def test_themes_differ(qapp: QApplication) -> None:
    session = session_of(small_plan())
    assert painted(session) != painted(session, "dark")


def test_selection_colours_the_whole_row(qapp: QApplication) -> None:
    session, theme = session_of(small_plan()), load_theme("light")
    table = TablePainter(theme, ui_font(), 30)
    image = QImage(SIZE.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    cells = [(column.field, 100 * number, 100) for number, column in enumerate(COLUMNS)]
    table.row(painter, cells, 0, DESIGN, session.project, session.schedule, Look(selected=True))
    painter.end()
    wanted = theme.color(Role.SELECTION).name()
    assert [image.pixelColor(x, 2).name() for x in (50, 150, 250)] == [wanted] * 3


def test_long_texts_are_shortened_and_remembered(qapp: QApplication) -> None:
    face = Typeface(ui_font())
    short, width = face.fit("A name that is far too long for this", 80)
    assert short.endswith("…")
    assert width <= 80
    assert face.fit("Short", 80)[0] == "Short"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"notes": "Ask Ada"}, [NOTE]),
        ({"deadline": 0}, [LATE]),
        ({"constraint": "snet", "constraint_date": 29_000_000}, [PINNED]),
        ({}, []),
    ],
)
def test_marks_say_what_one_should_see(changes: dict[str, object], expected: list[object]) -> None:
    task = Task(id=1, name="One", **changes)  # type: ignore[arg-type]
    session = session_of(Project([("tasks", task)]))
    assert marks_of(session.project, session.schedule, 1) == expected


def test_a_complete_task_is_marked_as_done() -> None:
    task = Task(id=1, name="One", percent_complete=100.0, actual_start=480, actual_finish=1020)
    session = session_of(Project([("tasks", task)]))
    assert DONE in marks_of(session.project, session.schedule, 1)
