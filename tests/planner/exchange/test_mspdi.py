"""Reading Microsoft Project XML from elsewhere: nothing a file holds does harm, and what is sane is taken."""

import pytest

from planner.errors import LoadError
from planner.exchange import read
from planner.scheduling.engine import Engine
from tests.planner.exchange.mspdi_texts import codes, imported, link, plan, task

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


def refusal(tmp_path, text):
    with pytest.raises(LoadError) as caught:
        imported(tmp_path, text)
    assert str(caught.value).count("\n") == 0
    assert "plan.xml" in str(caught.value)
    return caught.value.code


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE Project SYSTEM "http://example.invalid/plan.dtd">',
        '<!DOCTYPE Project [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        f'<!DOCTYPE Project [<!ENTITY l0 "ha">{LAUGHS}]>',
        "<!DOCTYPE Project []>",
    ],
)
def test_any_document_type_is_refused(tmp_path, doctype):
    inner = "&x;" if "ENTITY x" in doctype else "&l9;" if "l9" in doctype else ""
    body = plan(task(1, f"<Notes>{inner}</Notes>"))
    assert refusal(tmp_path, body.replace("<Project", f"{doctype}<Project", 1)) == "import-doctype"


def test_a_document_type_of_another_root_is_refused(tmp_path):
    assert refusal(tmp_path, "<!DOCTYPE html><html/>") == "import-doctype"


@pytest.mark.parametrize("size", [0, 1, 100, 400, 900])
def test_a_file_that_breaks_off_is_refused(tmp_path, size):
    assert refusal(tmp_path, plan(task(1) + task(2))[:size]) == "import-not-xml"


def test_bytes_of_another_encoding_are_refused(tmp_path):
    text = plan(task(1, name="Prüfung")).encode("latin-1")
    assert refusal(tmp_path, text) == "import-not-xml"


def test_an_unknown_encoding_is_refused(tmp_path):
    assert refusal(tmp_path, plan(task(1)).replace("UTF-8", "klingon")) == "import-not-xml"


def test_utf_16_is_read(tmp_path):
    text = plan(task(1, name="Prüfung")).replace("UTF-8", "UTF-16").encode("utf-16")
    assert [item.name for item in imported(tmp_path, text).project.tasks.values()] == ["Prüfung"]


def test_other_xml_is_refused(tmp_path):
    assert refusal(tmp_path, "<svg xmlns='http://www.w3.org/2000/svg'/>") == "import-not-mspdi"


@pytest.mark.parametrize(
    "root", ["<Project/>", "<Project xmlns='http://schemas.microsoft.com/developer/msbuild/2003'/>"]
)
def test_a_project_of_another_kind_is_not_a_plan(tmp_path, root):
    assert refusal(tmp_path, root) == "import-not-mspdi"


def test_a_plan_that_lost_its_namespace_is_known_by_its_tasks(tmp_path):
    text = plan(task(1, name="Alpha")).replace(' xmlns="http://schemas.microsoft.com/project"', "")
    assert [one.name for one in imported(tmp_path, text).project.tasks.values()] == ["Alpha"]


def test_a_folder_is_refused(tmp_path):
    (tmp_path / "folder.xml").mkdir()
    with pytest.raises(LoadError) as caught:
        read(tmp_path / "folder.xml")
    assert caught.value.code == "import-unreadable"


def test_an_ending_that_nobody_reads_is_refused(tmp_path):
    with pytest.raises(LoadError) as caught:
        read(tmp_path / "plan.docx")
    assert caught.value.code == "import-format"


def test_a_text_of_ten_megabytes_is_refused(tmp_path):
    assert refusal(tmp_path, plan(task(1, f"<Notes>{'x' * 10_000_001}</Notes>"))) == "import-not-xml"


def test_elements_nested_without_end_are_refused(tmp_path):
    deep = "<a>" * 5_000 + "</a>" * 5_000
    assert refusal(tmp_path, plan(task(1, deep))) == "import-not-xml"


def test_a_name_of_a_megabyte_is_cut(tmp_path):
    given = imported(tmp_path, plan(task(1, name="x" * 1_000_000)))
    assert [len(item.name) for item in given.project.tasks.values()] == [1_000]
    assert codes(given) == ["import-text-cut"]


@pytest.mark.parametrize(
    ("inner", "code"),
    [
        ("<Deadline>1900-01-01T00:00:00</Deadline>", "import-date"),
        ("<Deadline>9999-12-31T00:00:00</Deadline>", "import-date"),
        ("<Deadline>tomorrow</Deadline>", "import-date"),
        ("<Work>-PT8H0M0S</Work>", "import-duration"),
        ("<Work>PT99999999999H0M0S</Work>", "import-duration"),
        ("<PercentComplete>many</PercentComplete>", "import-number"),
        ("<PercentComplete>nan</PercentComplete>", "import-number"),
        ("<Priority>1e400</Priority>", "import-number"),
        ("<CalendarUID>55</CalendarUID>", "import-calendar-missing"),
    ],
)
def test_a_value_that_makes_no_sense_is_left_out_and_told(tmp_path, inner, code):
    given = imported(tmp_path, plan(task(1, inner)))
    assert codes(given) == [code]
    assert "T1" in str(given.report.oddities[0])
    assert len(Engine(given.project).schedule.ids) == 1


def test_a_negative_duration_counts_as_none(tmp_path):
    given = imported(tmp_path, plan(task(1, duration="-PT8H0M0S")))
    assert [item.duration for item in given.project.tasks.values()] == [0]


@pytest.mark.parametrize("percent", ["-5", "250"])
def test_percentages_are_held_within_bounds(tmp_path, percent):
    given = imported(tmp_path, plan(task(1, f"<PercentComplete>{percent}</PercentComplete>")))
    assert [item.percent_complete for item in given.project.tasks.values()] == [0 if percent == "-5" else 100]


def test_a_cycle_of_links_is_read_and_scheduled(tmp_path):
    given = imported(tmp_path, plan(task(1, link(2)) + task(2, link(1)) + task(3)))
    schedule = Engine(given.project).schedule
    assert len(given.project.links) == 2
    assert schedule.problems


def test_comments_and_instructions_change_nothing(tmp_path):
    text = plan(task(1, "<!-- note --><?pi?><Deadline><!-- x -->2026-01-09T17:00:00</Deadline>"))
    given = imported(tmp_path, text)
    assert not codes(given)
    assert [item.deadline is not None for item in given.project.tasks.values()] == [True]


def test_a_plan_without_anything_is_a_plan(tmp_path):
    given = imported(tmp_path, '<Project xmlns="http://schemas.microsoft.com/project"/>')
    assert not given.project.tasks
    assert len(Engine(given.project).schedule.ids) == 0


def test_the_namespace_does_not_matter(tmp_path):
    text = plan(task(1)).replace("http://schemas.microsoft.com/project", "http://schemas.microsoft.com/project/2007")
    assert len(imported(tmp_path, text).project.tasks) == 1
