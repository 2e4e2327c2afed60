"""Cards: what rests under the pointer, in lines."""

from planner.edits.constraints import set_start
from tests.ui.timeline.plans import BUILD, TEST, at
from ui.painting.card import Tone
from ui.timeline.hit import Handle, Hit
from ui.timeline.tips import tip_lines


def lines(bench, hit):
    return tip_lines(bench.session, hit, bench.view.chart.options.dates)


def facts(bench, hit):
    return {line.label: line.text for line in lines(bench, hit) if line.tone is Tone.FACT}


def test_a_bar_says_name_dates_length_driver_and_deadline(bench):
    hit = Hit(Handle.BODY, 2, task_id=BUILD)
    assert lines(bench, hit)[0].text == "Build"
    said = facts(bench, hit)
    assert said["Dates"] == "Mon 9 Mar – Fri 13 Mar"
    assert said["Duration"] == "5 d"
    assert said["% complete"] == "0 %"
    assert "Design" in said["Why here"]
    assert said["Deadline"] == "Sun 22 Mar"


def test_a_missed_deadline_is_said(bench):
    bench.bridge.apply(set_start, [BUILD], at(21, 8))
    assert Tone.BAD in [line.tone for line in lines(bench, Hit(Handle.BODY, 2, task_id=BUILD))]


def test_a_pin_says_what_it_holds_and_how_to_remove_it(bench):
    bench.bridge.apply(set_start, [BUILD], at(14, 8))
    said = lines(bench, Hit(Handle.PIN, 2, task_id=BUILD))
    assert "Mon 16 Mar" in said[0].text
    assert "remove" in said[1].text


def test_a_link_says_what_it_joins_and_how(bench):
    hit = bench.view.chart.hit(*bench.place(TEST, at(13, 8)).toTuple())
    assert lines(bench, hit)[0].text == "Build → Test"
    assert facts(bench, hit)["Link"] == "FS, finish to start"


def test_nothing_says_nothing(bench):
    assert lines(bench, Hit(Handle.NONE, 3)) == []
