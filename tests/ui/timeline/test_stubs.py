"""Stubs: links to tasks without a row leave a sign at the end that is in sight."""

from PySide6.QtWidgets import QApplication

from planner.arrange.rows import Arrangement
from planner.view_records import Comparison, Condition, Filter
from tests.ui.timeline.plans import BUILD, DESIGN, TEST
from ui.theme import Role, load_theme
from ui.timeline.options import Part
from ui.timeline.scene import Hidden


def only(bench, *names):
    parts = tuple(Condition("name", Comparison.IS, (name,)) for name in names)
    bench.rows.arrange(Arrangement(Filter(parts, any_of=True)))
    QApplication.processEvents()


def hidden(bench, task_id):
    scene = bench.view.chart.settled
    return int(scene.hidden[scene.index_of(task_id)])


def test_while_all_rows_are_shown_nothing_is_hidden(bench):
    assert hidden(bench, BUILD) == 0


def test_filtered_ends_leave_a_sign_at_the_other(bench):
    only(bench, "Build")
    assert hidden(bench, BUILD) == Hidden.BEFORE | Hidden.AFTER
    only(bench, "Design", "Build")
    assert hidden(bench, DESIGN) == 0
    assert hidden(bench, BUILD) == Hidden.AFTER


def ring(bench, task_id):
    """Return the colour beyond the right end of a bar, where the ring of a stub is."""
    chart = bench.view.chart
    entry = chart.scene.index_of(task_id)
    x, y = round(chart.places.ends(entry)[1]) + 4, round(chart.places.middle(entry))
    return bench.pad.grab().toImage().pixelColor(x, y)


def test_the_sign_is_painted_unless_links_are_hidden(bench):
    only(bench, "Test")
    base = load_theme("light").color(Role.BASE)
    assert ring(bench, TEST) != base
    bench.view.set_shown(Part.LINKS, False)
    QApplication.processEvents()
    assert abs(ring(bench, TEST).lightness() - base.lightness()) < 12


def test_the_card_names_what_is_not_shown(bench):
    only(bench, "Build")
    assert bench.view.hover_card.show_task(BUILD)
    said = {line.label: line.text for line in bench.view.hover_card.view.card.lines}
    assert said["Linked, not shown"] == "Design, Test"
