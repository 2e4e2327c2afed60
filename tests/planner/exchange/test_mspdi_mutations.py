"""Files with values replaced, removed and doubled at random: each reads, schedules and writes, or is refused."""

import re
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.errors import LoadError
from planner.exchange import read, write
from planner.scheduling.engine import Engine

CASES = sorted((Path(__file__).parent / "cases").glob("*.xml"))
LEAF = re.compile(r"<(\w+)>([^<>]*)</\1>")
VALUES = (
    "", "0", "1", "2", "3", "-1", "20", "99999999999", "-99999999999", "1e308", "nan", "x", "PT0H0M0S",
    "PT99999999H0M0S", "-PT8H0M0S", "12:00:00", "23:59:59", "1900-01-01T00:00:00", "1970-01-01T00:00:00",
    "2026-03-04T12:00:00", "2169-12-31T23:59:00", "9999-12-31T23:59:59",
)  # fmt: skip


@st.composite
def mutated(draw):
    """Return a case with up to twenty of its values changed, left out or given twice."""
    text = draw(st.sampled_from(CASES)).read_text(encoding="utf-8")
    for _ in range(draw(st.integers(1, 20))):
        leaves = list(LEAF.finditer(text))
        leaf = leaves[draw(st.integers(0, len(leaves) - 1))]
        way = draw(st.sampled_from(("change", "change", "change", "drop", "double")))
        if way == "change":
            text = text[: leaf.start(2)] + draw(st.sampled_from(VALUES)) + text[leaf.end(2) :]
        elif way == "drop":
            text = text[: leaf.start()] + text[leaf.end() :]
        else:
            text = text[: leaf.end()] + leaf[0] + text[leaf.end() :]
    return text


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=mutated())
def test_whatever_a_file_holds_it_reads_or_is_refused(tmp_path, text):
    file = tmp_path / "plan.xml"
    file.write_text(text, encoding="utf-8")
    try:
        plan = read(file)
    except LoadError:
        return
    schedule = Engine(plan.project).schedule
    assert all(str(item) for item in plan.report.oddities)
    write(plan.project, schedule, tmp_path / "again.xml")
    again = read(tmp_path / "again.xml")
    assert not again.report.oddities
    assert len(again.project.tasks) == len(plan.project.tasks)
