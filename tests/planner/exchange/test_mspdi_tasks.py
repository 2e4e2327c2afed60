"""Tasks, outline, links and baselines of Microsoft Project XML."""

import pytest

from planner.records import ConstraintType, LinkType, TaskMode, TaskType
from planner.timebase import parse_iso
from tests.planner.exchange.mspdi_texts import codes, imported, link, named, plan, task


def names(project):
    return [(project.depth(key), project.tasks[key].name) for key in project.outline]


def test_the_outline_follows_the_levels(tmp_path):
    rows = task(1, name="A") + task(2, name="B", level=2) + task(3, name="C", level=3) + task(4, name="D", level=2)
    project = imported(tmp_path, plan(rows + task(5, name="E"))).project
    assert names(project) == [(0, "A"), (1, "B"), (2, "C"), (1, "D"), (0, "E")]


def test_a_level_that_is_left_out_hangs_below_the_nearest_above(tmp_path):
    rows = task(1, name="A") + task(2, name="B", level=4) + task(3, name="C", level=3)
    project = imported(tmp_path, plan(rows)).project
    assert names(project) == [(0, "A"), (1, "B"), (1, "C")]


def test_the_outline_number_stands_in_for_the_level(tmp_path):
    rows = task(1, name="A") + "<Task><UID>2</UID><Name>B</Name><OutlineNumber>1.1</OutlineNumber></Task>"
    project = imported(tmp_path, plan(rows)).project
    assert names(project) == [(0, "A"), (1, "B")]


def test_the_row_of_the_project_is_no_task_but_gives_the_notes(tmp_path):
    row = "<Task><UID>0</UID><Name>Case</Name><OutlineLevel>0</OutlineLevel><Notes>Why we do it</Notes></Task>"
    project = imported(tmp_path, plan(row + task(1))).project
    assert [item.name for item in project.tasks.values()] == ["T1"]
    assert project.plan.notes == "Why we do it"


def test_blank_rows_are_counted(tmp_path):
    given = imported(tmp_path, plan(task(1) + "<Task><UID>2</UID><IsNull>1</IsNull></Task>"))
    assert len(given.project.tasks) == 1
    assert given.report.dropped["blank rows"] == 1


@pytest.mark.parametrize(
    ("duration", "code", "minutes", "unit", "estimated"),
    [
        ("PT16H0M0S", 7, 960, "d", False),
        ("PT48H0M0S", 8, 2880, "ed", False),
        ("PT80H0M0S", 9, 4800, "w", False),
        ("PT8H0M0S", 39, 480, "d", True),
        ("PT24H0M0S", 40, 1440, "ed", True),
    ],
)
def test_durations_have_their_unit(tmp_path, duration, code, minutes, unit, estimated):
    inner = f"<Duration>{duration}</Duration><DurationFormat>{code}</DurationFormat>"
    row = f"<Task><UID>1</UID><Name>T1</Name>{inner}</Task>"
    found = named(imported(tmp_path, plan(row)).project, "T1")
    assert (found.duration, found.duration_unit, found.estimated) == (minutes, unit, estimated)


@pytest.mark.parametrize(
    ("code", "constraint"),
    [(2, ConstraintType.MSO), (3, ConstraintType.MFO), (4, ConstraintType.SNET), (7, ConstraintType.FNLT)],
)
def test_constraints_have_their_date(tmp_path, code, constraint):
    inner = f"<ConstraintType>{code}</ConstraintType><ConstraintDate>2026-02-02T08:00:00</ConstraintDate>"
    found = named(imported(tmp_path, plan(task(1, inner))).project, "T1")
    assert (found.constraint, found.constraint_date) == (constraint, parse_iso("2026-02-02T08:00"))


def test_as_late_as_possible_needs_no_date(tmp_path):
    found = named(imported(tmp_path, plan(task(1, "<ConstraintType>1</ConstraintType>"))).project, "T1")
    assert (found.constraint, found.constraint_date) == (ConstraintType.ALAP, None)


def test_a_constraint_without_its_date_is_left_out_and_told(tmp_path):
    given = imported(tmp_path, plan(task(1, "<ConstraintType>2</ConstraintType>")))
    assert named(given.project, "T1").constraint is ConstraintType.ASAP
    assert codes(given) == ["import-constraint-date"]


@pytest.mark.parametrize("field", ["ConstraintType", "Type"])
def test_an_unknown_code_is_told(tmp_path, field):
    given = imported(tmp_path, plan(task(1, f"<{field}>99</{field}>")))
    assert codes(given) == ["import-code"]
    assert named(given.project, "T1").task_type is TaskType.FIXED_UNITS


def test_a_manual_task_keeps_the_dates_it_has(tmp_path):
    inner = "<Manual>1</Manual><ManualStart>2026-01-07T08:00:00</ManualStart>"
    found = named(imported(tmp_path, plan(task(1, inner))).project, "T1")
    assert (found.mode, found.manual_start, found.manual_finish) == (
        TaskMode.MANUAL,
        parse_iso("2026-01-07T08:00"),
        None,
    )


def test_dates_in_words_go_to_the_notes(tmp_path):
    inner = "<Manual>1</Manual><StartText>after the fair</StartText><Notes>Ask Kim</Notes>"
    found = named(imported(tmp_path, plan(task(1, inner))).project, "T1")
    assert found.notes == "Ask Kim\nStart: after the fair"


def test_computed_dates_of_automatic_tasks_stay_outside_the_plan(tmp_path):
    inner = "<Start>2026-03-02T08:00:00</Start><Finish>2026-03-02T17:00:00</Finish>"
    given = imported(tmp_path, plan(task(1, inner)))
    found = named(given.project, "T1")
    assert (found.manual_start, found.constraint_date, found.actual_start) == (None, None, None)
    assert given.stored[found.id].start == parse_iso("2026-03-02T08:00")


@pytest.mark.parametrize("mark", ["ExternalTask", "IsSubproject"])
def test_tasks_of_other_plans_keep_their_dates(tmp_path, mark):
    inner = f"<{mark}>1</{mark}><Start>2026-03-02T08:00:00</Start><Finish>2026-03-03T17:00:00</Finish>"
    found = named(imported(tmp_path, plan(task(1, inner))).project, "T1")
    assert found.external
    assert (found.manual_start, found.manual_finish) == (parse_iso("2026-03-02T08:00"), parse_iso("2026-03-03T17:00"))


def test_progress(tmp_path):
    inner = (
        "<PercentComplete>25</PercentComplete><ActualStart>2026-01-05T08:00:00</ActualStart>"
        "<ActualDuration>PT2H0M0S</ActualDuration><RemainingDuration>PT6H0M0S</RemainingDuration>"
        "<Stop>2026-01-05T10:00:00</Stop><Resume>2026-01-07T08:00:00</Resume>"
    )
    found = named(imported(tmp_path, plan(task(1, inner))).project, "T1")
    assert (found.percent_complete, found.actual_start, found.actual_duration) == (
        25,
        parse_iso("2026-01-05T08:00"),
        120,
    )
    assert (found.stop, found.resume) == (parse_iso("2026-01-05T10:00"), parse_iso("2026-01-07T08:00"))


def test_what_is_left_tells_what_is_done(tmp_path):
    inner = "<ActualStart>2026-01-05T08:00:00</ActualStart><RemainingDuration>PT6H0M0S</RemainingDuration>"
    assert named(imported(tmp_path, plan(task(1, inner))).project, "T1").actual_duration == 120


def test_a_finished_task_is_complete(tmp_path):
    inner = "<ActualStart>2026-01-05T08:00:00</ActualStart><ActualFinish>2026-01-06T12:00:00</ActualFinish>"
    found = named(imported(tmp_path, plan(task(1, inner))).project, "T1")
    assert (found.percent_complete, found.actual_finish) == (100, parse_iso("2026-01-06T12:00"))


def test_levelling_delay_is_in_tenths_of_minutes(tmp_path):
    found = named(imported(tmp_path, plan(task(1, "<LevelingDelay>14400</LevelingDelay>"))).project, "T1")
    assert found.levelling_delay == 1440


@pytest.mark.parametrize(("code", "kind"), [(0, LinkType.FF), (1, LinkType.FS), (2, LinkType.SF), (3, LinkType.SS)])
def test_link_types(tmp_path, code, kind):
    project = imported(tmp_path, plan(task(1) + task(2, link(1, code)))).project
    (found,) = project.links.values()
    assert (found.type, found.predecessor_id, found.successor_id) == (
        kind,
        named(project, "T1").id,
        named(project, "T2").id,
    )


@pytest.mark.parametrize(
    ("lag", "lag_format", "expected", "unit"),
    [(9600, 7, 960, "d"), (-4800, 7, -480, "d"), (14400, 8, 1440, "ed"), (25, 19, 2500, "%"), (600, 5, 60, "h")],
)
def test_lags(tmp_path, lag, lag_format, expected, unit):
    project = imported(tmp_path, plan(task(1) + task(2, link(1, 1, lag, lag_format)))).project
    (found,) = project.links.values()
    assert (found.lag, found.lag_unit) == (expected, unit)


@pytest.mark.parametrize(
    ("inner", "code"),
    [(link(77), "import-link-missing"), (link(2), "import-link-self"), (link(1, 9), "import-code")],
)
def test_links_that_cannot_be_are_told(tmp_path, inner, code):
    assert codes(imported(tmp_path, plan(task(1) + task(2, inner)))) == [code]


def test_a_lag_of_a_million_years_is_shortened(tmp_path):
    given = imported(tmp_path, plan(task(1) + task(2, link(1, 1, 10**15))))
    assert codes(given) == ["import-lag"]


def test_links_to_other_plans_are_counted(tmp_path):
    inner = (
        "<PredecessorLink><PredecessorUID>9</PredecessorUID><CrossProject>1</CrossProject>"
        "<CrossProjectName>b\\4</CrossProjectName></PredecessorLink>"
    )
    given = imported(tmp_path, plan(task(1, inner)))
    assert given.report.dropped["links to tasks of other plans"] == 1


def test_baselines_have_their_numbers(tmp_path):
    inner = "".join(
        f"<Baseline><Number>{number}</Number><Start>2026-01-0{5 + number}T08:00:00</Start>"
        "<Duration>PT8H0M0S</Duration></Baseline>"
        for number in (0, 1)
    )
    project = imported(tmp_path, plan(task(1, inner) + task(2))).project
    assert sorted((item.number, item.name) for item in project.baselines.values()) == [
        (0, "Baseline"),
        (1, "Baseline 1"),
    ]
    assert {item.start for item in project.baseline_tasks.values()} == {
        parse_iso("2026-01-05T08:00"),
        parse_iso("2026-01-06T08:00"),
    }


def test_of_two_tasks_with_one_number_links_mean_the_first(tmp_path):
    given = imported(tmp_path, plan(task(1, name="A") + task(1, name="B") + task(2, link(1), name="C")))
    (found,) = given.project.links.values()
    assert given.project.tasks[found.predecessor_id].name == "A"
    assert codes(given) == ["import-duplicate", "import-duplicate"]


@pytest.mark.parametrize(("code", "told"), [(2, ["import-constraint-of-summary"]), (4, []), (7, [])])
def test_a_constraint_that_means_nothing_on_a_summary_is_told(tmp_path, code, told):
    inner = f"<ConstraintType>{code}</ConstraintType><ConstraintDate>2026-02-02T08:00:00</ConstraintDate>"
    given = imported(tmp_path, plan(task(1, inner) + task(2, level=2) + task(3, level=2)))
    assert codes(given) == told
    assert (named(given.project, "T1").constraint is ConstraintType.ASAP) == bool(told)
