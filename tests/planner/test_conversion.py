"""Conversion of whole files."""

import pytest

from planner.conversion import convert_file
from planner.documents import open_document
from planner.errors import LoadError, StorageError
from tests.planner.exchange.mspdi_texts import link, plan, task

LATE = "<Start>2026-01-20T08:00:00</Start><Finish>2026-01-20T17:00:00</Finish>"
THEN = "<Start>2026-01-21T08:00:00</Start><Finish>2026-01-21T17:00:00</Finish>"


@pytest.fixture
def source(tmp_path):
    file = tmp_path / "source.xml"
    file.write_text(plan(task(1, LATE, name="Alpha") + task(2, THEN + link(1), name="Beta")), encoding="utf-8")
    return file


def convert(source, target, **options):
    return list(convert_file(source, target, **({"keep_theirs": False, "replace": False} | options)))


def starts(path):
    document = open_document(path, read_only=True)
    try:
        project, schedule = document.session.project, document.session.schedule
        found = {project.tasks[key].name: schedule.start_of(key) for key in project.outline}
        return {name: start // 1440 for name, start in found.items() if start is not None}
    finally:
        document.close()


def test_an_import_becomes_a_plan_with_a_report(source, tmp_path):
    lines = convert(source, tmp_path / "out.fairlead")
    assert lines[0] == "“source.xml” is now “out.fairlead”, with 2 tasks."
    assert len(lines) == 3
    assert lines[2].endswith("it follows “Alpha”, which differs too.")


def test_their_dates_are_kept_on_demand(source, tmp_path):
    convert(source, tmp_path / "ours.fairlead")
    lines = convert(source, tmp_path / "theirs.fairlead", keep_theirs=True)
    assert lines[1].startswith("“Alpha” keeps 2026-01-20 08:00 to 2026-01-20 17:00, not 2026-01-05 08:00")
    ours, theirs = starts(tmp_path / "ours.fairlead"), starts(tmp_path / "theirs.fairlead")
    assert {name: theirs[name] - ours[name] for name in ours} == {"Alpha": 15, "Beta": 15}


def test_only_causes_are_pinned(source, tmp_path):
    convert(source, tmp_path / "theirs.fairlead", keep_theirs=True)
    document = open_document(tmp_path / "theirs.fairlead", read_only=True)
    pins = {item.name: item.constraint_date for item in document.session.project.tasks.values()}
    document.close()
    assert pins["Alpha"] is not None
    assert pins["Beta"] is None


def test_a_plan_becomes_xml_and_back(source, tmp_path):
    convert(source, tmp_path / "a.fairlead")
    convert(tmp_path / "a.fairlead", tmp_path / "b.xml")
    convert(tmp_path / "b.xml", tmp_path / "c.fairlead")
    assert starts(tmp_path / "c.fairlead") == starts(tmp_path / "a.fairlead")


def test_nothing_is_written_over(source, tmp_path):
    convert(source, tmp_path / "a.fairlead")
    with pytest.raises(StorageError) as caught:
        convert(source, tmp_path / "a.fairlead")
    assert caught.value.code == "plan-exists"
    assert convert(source, tmp_path / "a.fairlead", replace=True)


def test_a_source_that_is_no_plan_leaves_nothing_behind(tmp_path):
    (tmp_path / "bad.xml").write_text("<svg/>", encoding="utf-8")
    with pytest.raises(LoadError):
        convert(tmp_path / "bad.xml", tmp_path / "out.fairlead")
    assert sorted(item.name for item in tmp_path.iterdir()) == ["bad.xml"]
