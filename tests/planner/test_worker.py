"""The worker process: jobs in, answers out, errors and bugs told apart."""

import io
import subprocess
import sys
from pathlib import Path

import pytest

from planner import jobs
from planner.errors import FairleadError, LoadError, StorageError
from planner.storage.plan_file import PlanFile
from planner.worker import ARGUMENTS, LENGTH_BYTES, Done, Failed, Told, frame, serve
from tests.ui.plans import DESIGN, small_plan

ROOT = Path(__file__).parents[2]


def doubled(number, tell):
    tell("begun")
    return 2 * number


def refused(_tell):
    raise LoadError("file-missing", name="x.xml")


def broken(_tell):
    raise ZeroDivisionError("bug")


def answers(data):
    import pickle

    source, found = io.BytesIO(data), []
    while head := source.read(LENGTH_BYTES):
        found.append(pickle.loads(source.read(int.from_bytes(head, "big"))))
    return found


def served(*requests):
    target = io.BytesIO()
    serve(io.BytesIO(b"".join(map(frame, requests))), target)
    return answers(target.getvalue())


def test_it_tells_and_answers_one_job_after_the_other():
    assert served((doubled, (2,)), (doubled, (3,))) == [Told("begun"), Done(4), Told("begun"), Done(6)]


def test_an_error_for_a_person_arrives_as_it_was():
    (failed,) = served((refused, ()))
    assert isinstance(failed.error, LoadError)
    assert str(failed.error) == str(LoadError("file-missing", name="x.xml"))


def test_a_bug_arrives_as_a_traceback_and_the_next_job_is_done():
    failed, _, done = served((broken, ()), (doubled, (1,)))
    assert isinstance(failed, Failed)
    assert isinstance(failed.error, str)
    assert "ZeroDivisionError: bug" in failed.error
    assert done == Done(2)


def test_half_a_request_ends_it():
    target = io.BytesIO()
    serve(io.BytesIO(b"\0\0"), target)
    assert target.getvalue() == b""


@pytest.mark.parametrize("kind", [FairleadError, LoadError, StorageError])
def test_errors_travel(kind):
    import pickle

    error = pickle.loads(pickle.dumps(kind("plan-exists", name="x")))
    assert (type(error), error.code, error.details) == (kind, "plan-exists", {"name": "x"})


def test_the_process_imports_a_file_and_ends_with_its_input(tmp_path):
    source = tmp_path / "other.xml"
    source.write_text(
        "<Project xmlns='http://schemas.microsoft.com/project'><StartDate>2026-03-02T08:00:00</StartDate>"
        "<Tasks><Task><UID>1</UID><ID>1</ID><Name>Only</Name><OutlineLevel>1</OutlineLevel></Task></Tasks></Project>"
    )
    target = tmp_path / "made.fairlead"
    done = subprocess.run(
        [sys.executable, *ARGUMENTS],
        cwd=ROOT,
        input=frame((jobs.import_file, (source, target))),
        capture_output=True,
        check=True,
    )
    *told, last = answers(done.stdout)
    assert [one.value for one in told] == list(jobs.Stage)
    assert not last.value.dropped
    plan_file = PlanFile.open(target)
    assert [task.name for task in plan_file.project.tasks.values()] == ["Only"]
    plan_file.close()


def test_a_movement_is_found_beside_the_writer(tmp_path):
    path = tmp_path / "plan.fairlead"
    plan_file = PlanFile.create(path, small_plan())
    found = jobs.movement_in(path, 1, DESIGN, print)
    assert found.causes == ()
    assert found.before == found.after
    plan_file.close()
