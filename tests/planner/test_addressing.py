"""Which task a person means."""

import msgspec
import pytest

from planner.addressing import find_task, uid_of
from planner.errors import EditRefused
from tests.planner.edits.plans import Sheet


@pytest.fixture
def sheet():
    found = Sheet("Alpha", "  Beta", "  beta", "Gamma", "  Delta")
    tasks = found.project.tasks
    tasks[found.id("Gamma")] = msgspec.structs.replace(found.task("Gamma"), source_uid=7)
    return found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("1", "Alpha"),
        ("5", "Delta"),
        ("uid:7", "Gamma"),
        ("UID:7", "Gamma"),
        ("uid:1000", "Alpha"),
        ("Beta", "Beta"),
        ("beta", "beta"),
        ("alpha", "Alpha"),
        (" Gamma ", "Gamma"),
        ("elt", "Delta"),
    ],
)
def test_a_task_is_found(sheet, text, name):
    assert find_task(sheet.project, text) == sheet.id(name)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0", "task-row-unknown"),
        ("6", "task-row-unknown"),
        ("99999999999999999999999", "task-row-unknown"),
        ("uid:8", "task-unknown"),
        ("uid:x", "task-unknown"),
        ("uid:", "task-unknown"),
        ("", "task-unknown"),
        ("Omega", "task-unknown"),
        ("BETA", "task-ambiguous"),
        ("ta", "task-ambiguous"),
    ],
)
def test_what_means_no_task_or_several_is_refused(sheet, text, code):
    with pytest.raises(EditRefused) as refused:
        find_task(sheet.project, text)
    assert refused.value.code == code


def test_the_candidates_are_named(sheet):
    with pytest.raises(EditRefused) as refused:
        find_task(sheet.project, "BETA")
    assert "2 “Beta” (uid:1001), 3 “beta” (uid:1002)" in str(refused.value)


def test_the_unique_id_is_that_of_the_source(sheet):
    assert uid_of(sheet.project, sheet.id("Gamma")) == 7
    assert uid_of(sheet.project, sheet.id("Alpha")) == sheet.id("Alpha")
