"""Colours by a field: which task has which, what the legend says, and what is painted."""

import pytest
from PySide6.QtWidgets import QApplication

from planner.edits.cells import set_text
from planner.session import MemoryJournal, Session
from planner.view_records import View
from tests.ui.timeline.plans import BUILD, DESIGN, LAUNCH, SUMMARY, TEST, chain_plan
from ui.bridge import Bridge
from ui.planning_view import PlanningView
from ui.printing.export import content_of
from ui.printing.job import PrintJob
from ui.printing.setup import PageSetup
from ui.rows import Rows
from ui.selection import Selection
from ui.settings import Settings
from ui.theme import load_theme
from ui.theme_manager import ThemeManager
from ui.timeline.bars import fill_of
from ui.timeline.coloring import NO_COLOR, NO_VALUE


@pytest.fixture
def view(qtbot):
    project = chain_plan()
    bridge = Bridge(Session(project, MemoryJournal()))
    view = PlanningView(
        bridge, Rows(bridge, row_height=30), Selection(bridge), ThemeManager(preference="light"), Settings()
    )
    qtbot.addWidget(view)
    view.resize(1200, 500)
    with qtbot.waitExposed(view):
        view.show()
    view.timeline.fit_all()
    for task_id, phase in ((DESIGN, "Alpha"), (BUILD, "Beta"), (TEST, "Alpha")):
        bridge.apply(set_text, [task_id], "phase", phase, None)
    return view


def color_of(view, task_id):
    scene = view.timeline.chart.settled
    return int(scene.color[scene.index_of(task_id)])


def test_equal_values_have_one_colour_and_missing_ones_none(view):
    view.color_by("phase")
    assert color_of(view, DESIGN) == color_of(view, TEST) != color_of(view, BUILD)
    assert color_of(view, LAUNCH) == NO_VALUE


def test_the_legend_names_the_colours(view):
    assert not view.color_legend.isVisible()
    view.color_by("phase")
    assert view.color_legend.isVisible()
    assert "Alpha, Beta" in view.color_legend.accessibleDescription()
    view.color_by("")
    assert not view.color_legend.isVisible()
    assert color_of(view, DESIGN) == NO_COLOR


def test_a_value_given_later_gets_a_colour_at_once(view):
    view.color_by("phase")
    view.bridge.apply(set_text, [LAUNCH], "phase", "Gamma", None)
    assert color_of(view, LAUNCH) >= 0
    assert "Gamma" in view.color_legend.accessibleDescription()


def test_tasks_below_a_summary_inherit_its_value(view):
    view.bridge.apply(set_text, [SUMMARY], "phase", "All", None)
    view.color_by("phase")
    assert color_of(view, LAUNCH) == color_of(view, SUMMARY) >= 0


def test_moving_a_task_reads_no_values_again(view, monkeypatch):
    view.color_by("phase")
    read = []
    monkeypatch.setattr("ui.timeline.coloring.laning", lambda *given: read.append(given))
    view.bridge.apply(set_text, [BUILD], "duration", "9d", None)
    QApplication.processEvents()
    assert read == []


def test_the_bar_is_painted_in_its_colour(view):
    view.color_by("phase")
    QApplication.processEvents()
    chart, theme = view.timeline.chart, load_theme("light")
    bar = chart.places.bar(chart.scene.index_of(BUILD))
    image = view.timeline.canvas.viewport().grab().toImage()
    assert image.pixelColor(round(bar.right()) - 8, round(bar.bottom()) - 4) == theme.team_color(color_of(view, BUILD))


def test_beyond_the_palette_colours_are_hatched():
    theme = load_theme("light")
    count = len(theme.teams)
    assert len(fill_of(theme, 0)) == 1
    assert len(fill_of(theme, count)) == 2
    styles = [fill_of(theme, number * count)[1].style() for number in (1, 2, 3)]
    assert len(set(styles)) == 3


def test_a_saved_view_keeps_the_field(view):

    view.color_by("phase")
    kept = view.described(View(id=1, name="Phases", rank="a"))
    view.color_by("")
    view.show_described(kept)
    assert view.color_key == "phase"


def test_print_has_the_colours_and_says_what_they_stand_for(view):

    session = view.bridge.session
    content = content_of(session.project, session.schedule, today=0, color_field="phase")
    job = PrintJob(content, PageSetup())
    assert [entry.name for entry in job._legend[:3]] == ["Alpha", "Beta", "No value"]
    assert set(job._scene.color.tolist()) == {NO_VALUE, 0, 1}
