"""What a plan does not hold is counted."""

from tests.planner.exchange.mspdi_texts import imported, plan, task


def test_costs_are_counted_where_there_are_any(tmp_path):
    rows = task(1, "<FixedCost>100</FixedCost>") + task(2, "<FixedCost>0.00</FixedCost>")
    assert imported(tmp_path, plan(rows)).report.dropped == {"fixed costs of tasks": 1}


def test_views_and_filters_are_counted_each(tmp_path):
    given = imported(tmp_path, plan(settings="<Filters><Filter><Name>Late</Name></Filter></Filters>"))
    assert given.report.dropped == {"filters": 1}


def test_a_plain_plan_loses_nothing(tmp_path):
    assert not imported(tmp_path, plan(task(1))).report


def test_wbs_codes_are_counted_where_they_are_not_the_outline_number(tmp_path):
    rows = task(1, "<WBS>1</WBS><OutlineNumber>1</OutlineNumber>")
    rows += task(2, "<WBS>A.7</WBS><OutlineNumber>2</OutlineNumber>")
    assert imported(tmp_path, plan(rows)).report.dropped == {"WBS codes other than the outline number": 1}
