"""The commands, as a user at a terminal gets them."""

import io
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from planner import cli
from tests.planner.exchange.mspdi_texts import link, plan, task

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = ("new", "convert", "recalc", "list", "edit", "why", "check", "recover")


@pytest.fixture
def xml(tmp_path):
    file = tmp_path / "source.xml"
    file.write_text(plan(task(1, name="Alpha") + task(2, link(1), name="Beta")), encoding="utf-8")
    return file


@pytest.fixture
def own(xml, capsys):
    file = xml.with_name("own.fairlead")
    assert cli.run(["convert", str(xml), str(file)]) == 0
    capsys.readouterr()
    return file


@pytest.fixture
def fairlead(capsys, monkeypatch):
    """Run a command in this process; returns status, output and errors."""

    def run(*arguments, stdin=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = cli.run([str(item) for item in arguments])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


def edits(*lines):
    return "\n".join(json.dumps({"edit": name, "args": args}) for name, args in lines).encode()


def names(fairlead, path):
    _, out, _ = fairlead("list", path, "--json")
    return [item["name"] for item in json.loads(out)["tasks"]]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(fairlead, command):
    status, out, _ = fairlead(command, "--help")
    assert status == 0
    assert "Usage: fairlead " + command in " ".join(out.split())


def test_a_plan_is_made_and_not_written_over(fairlead, tmp_path):
    file = tmp_path / "new.fairlead"
    assert fairlead("new", file, "--start", "2026-01-05") == (0, "“new.fairlead” is made.\n", "")
    status, out, err = fairlead("new", file)
    assert (status, out) == (1, "")
    assert err.startswith("fairlead: “new.fairlead” exists already")


def test_a_plan_without_an_ending_gets_its_own(fairlead, tmp_path):
    assert fairlead("new", tmp_path / "plan2") == (0, "“plan2.fairlead” is made.\n", "")
    assert [one.name for one in tmp_path.iterdir() if not one.name.startswith(".")] == ["plan2.fairlead"]


@pytest.mark.parametrize("name", ["x.xml", "x.v2"])
def test_a_plan_is_not_made_under_another_ending(fairlead, tmp_path, name):
    status, out, err = fairlead("new", tmp_path / name)
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert f"“{name}”" in err
    assert ".fairlead" in err
    assert not list(tmp_path.iterdir())


def test_a_plan_is_not_recovered_under_another_ending(fairlead, own, tmp_path):
    status, _, err = fairlead("recover", own, "-o", tmp_path / "saved.xml")
    assert status == 1
    assert "“saved.xml”" in err
    assert not (tmp_path / "saved.xml").exists()


def test_a_plan_is_made_from_a_template(fairlead, tmp_path):
    file = tmp_path / "launch.fairlead"
    assert fairlead("new", file, "--template", "product-launch", "--start", "2026-01-05")[0] == 0
    assert len(names(fairlead, file)) > 10


def test_an_unknown_template_is_refused(fairlead, tmp_path):
    status, _, err = fairlead("new", tmp_path / "x.fairlead", "--template", "nope")
    assert status == 1
    assert "nope" in err
    assert list(tmp_path.iterdir()) == []


def test_recalc_prints_the_dates(fairlead, xml):
    status, out, err = fairlead("recalc", "--json", xml)
    assert (status, err) == (0, "")
    first, second = json.loads(out)["tasks"]
    assert (first["uid"], second["uid"], second["start"]) == (1, 2, "2026-01-06T08:00")


def test_recalc_prints_a_table(fairlead, xml):
    _, out, _ = fairlead("recalc", xml)
    assert out.splitlines()[0] == "Case"
    assert "Beta" in out


def test_recalc_takes_several_files(fairlead, xml, own):
    status, out, _ = fairlead("recalc", "--json", xml, own)
    one, other = map(json.loads, out.splitlines())
    assert status == 0
    assert [item["start"] for item in one["tasks"]] == [item["start"] for item in other["tasks"]]


def test_a_batch_goes_on_after_a_failure(fairlead, xml, tmp_path):
    (tmp_path / "bad.xml").write_text("<svg/>", encoding="utf-8")
    paths = f"{tmp_path / 'bad.xml'}\n\n{xml}\n{tmp_path / 'none.xml'}\n".encode()
    status, out, err = fairlead("recalc", "--json", "--batch", stdin=paths + b"\xff.xml\n")
    answers = [json.loads(line) for line in out.splitlines()]
    assert status == 1
    assert [sorted(answer) for answer in answers] == [
        ["error", "path"],
        ["plan", "tasks"],
        ["error", "path"],
        ["error", "path"],
    ]
    assert err == "fairlead: 3 of 4 files could not be recalculated.\n"


def test_recalc_without_anything_is_wrong_use(fairlead):
    status, _, err = fairlead("recalc")
    assert status == 2
    assert "--batch" in err


def test_list_shows_the_outline(fairlead, own):
    _, out, _ = fairlead("list", own)
    assert [line.split()[:2] for line in out.splitlines()[2:]] == [["1", "Alpha"], ["2", "Beta"]]


def test_edits_from_standard_input_are_one_step(fairlead, own):
    lines = edits(
        ("tasks.rename", {"task_ids": ["uid:2"], "name": "Gamma"}), ("tasks.add", {"name": "Delta", "duration": "2d"})
    )
    assert fairlead("edit", own, stdin=lines) == (0, "2 edits done.\n", "")
    assert names(fairlead, own) == ["Alpha", "Gamma", "Delta"]
    assert fairlead("edit", own, stdin=edits(("undo", {}))) == (0, "1 edit done.\n", "")
    assert names(fairlead, own) == ["Alpha", "Beta"]
    assert fairlead("edit", own, stdin=edits(("redo", {})))[0] == 0
    assert names(fairlead, own) == ["Alpha", "Gamma", "Delta"]


def test_edits_from_a_file(fairlead, own, tmp_path):
    (tmp_path / "edits.jsonl").write_bytes(edits(("tasks.delete", {"task_ids": [1]})))
    assert fairlead("edit", own, "-f", tmp_path / "edits.jsonl")[0] == 0
    assert names(fairlead, own) == ["Beta"]


def test_a_refused_line_leaves_the_plan_as_it_was(fairlead, own):
    lines = edits(
        ("tasks.rename", {"task_ids": [1], "name": "X"}), ("links.add", {"predecessor_id": 2, "successor_id": 1})
    )
    status, out, err = fairlead("edit", own, stdin=lines)
    assert (status, out) == (1, "")
    assert err.startswith("fairlead: Line 2: ")
    assert err.count("\n") == 1
    assert names(fairlead, own) == ["Alpha", "Beta"]


@pytest.mark.parametrize("garbage", [b"\xff\xfe", b"nonsense", b"{}", b'{"edit": 5}'])
def test_garbage_is_refused_in_one_line(fairlead, own, garbage):
    status, _, err = fairlead("edit", own, stdin=garbage)
    assert status == 1
    assert err.startswith("fairlead: Line 1: ")
    assert err.count("\n") == 1


def test_edits_of_an_import_are_refused_with_the_remedy(fairlead, xml):
    status, _, err = fairlead("edit", xml, stdin=edits(("undo", {})))
    assert status == 1
    assert "fairlead convert" in err


def test_edit_lists_what_it_knows(fairlead):
    _, out, _ = fairlead("edit", "--names")
    assert "links.add predecessor_id successor_id [type] [lag] [lag_unit]" in out.splitlines()


def test_why_names_the_chain(fairlead, own):
    status, out, _ = fairlead("why", own, "Beta")
    assert status == 0
    assert "Alpha" in out


def test_why_path_lists_what_drives_a_task_and_what_comes_next(fairlead, own):
    status, out, _ = fairlead("why", own, "Beta", "--path")
    assert status == 0
    said, *table = out.splitlines()
    assert said == "One task drives “Beta”; if it slips, “Beta” slips too."
    assert "Alpha" in table[1]
    found = json.loads(fairlead("why", own, "Beta", "--path", "--json")[1])
    assert [one["name"] for one in found["paths"][0]["tasks"]] == ["Alpha", "Beta"]


def test_why_path_and_since_are_two_questions(fairlead, own):
    assert fairlead("why", own, "Beta", "--path", "--since", "1")[0] == 2
    assert fairlead("why", own, "Beta", "--path", "--slack")[0] == 2
    assert fairlead("why", own, "Beta", "--slack", "--since", "1")[0] == 2
    assert fairlead("why", own, "Beta", "--slack", "--finish")[0] == 2
    assert fairlead("why", own, "Beta", "--json")[0] == 2


@pytest.mark.parametrize("text", ["9", "uid:9", "Omega", "a"])
def test_why_refuses_what_is_not_one_task(fairlead, own, text):
    status, out, err = fairlead("why", own, text)
    assert (status, out, err.count("\n")) == (1, "", 1)


def test_why_since_says_what_moved_a_task(fairlead, own):
    fairlead("edit", own, stdin=edits(("tasks.set_duration", {"task_ids": ["Alpha"], "minutes": 2400})))
    status, out, _ = fairlead("why", own, "Beta", "--since", "1")
    assert status == 0
    total, cause = out.splitlines()
    assert total.startswith("“Beta” has moved since journal row 1")
    assert "Alpha" in cause
    _, out, _ = fairlead("why", own, "Beta", "--since", "1", "--json")
    found = json.loads(out)
    assert found["start_minutes"] == sum(one["start_minutes"] for one in found["causes"]) > 0
    assert found["causes"][0]["via"] == ["Alpha", "Beta"]
    _, out, _ = fairlead("why", own, "Beta", "--since", "2")
    assert "has not moved" in out


def test_why_slack_leads_to_what_binds(fairlead, own):
    assert (
        fairlead("edit", own, stdin=edits(("tasks.set_deadline", {"task_ids": ["Beta"], "deadline": "2026-01-05"})))[0]
        == 0
    )
    status, out, _ = fairlead("why", own, "Alpha", "--slack")
    assert status == 0
    assert "too late" in out.splitlines()[0]
    assert out.splitlines()[-1].endswith("or it misses its deadline.")


def test_why_since_until_leaves_out_what_came_later(fairlead, own):
    for minutes in (2400, 960):
        fairlead("edit", own, stdin=edits(("tasks.set_duration", {"task_ids": ["Alpha"], "minutes": minutes})))
    _, out, _ = fairlead("why", own, "Beta", "--since", "1", "--until", "2", "--json")
    assert json.loads(out)["until"] == 2
    assert len(json.loads(out)["causes"]) == 1
    assert fairlead("why", own, "Beta", "--since", "2", "--until", "1")[0] == 1
    assert fairlead("why", own, "Beta", "--until", "1")[0] == 2


def test_why_since_refuses_in_one_line(fairlead, own, xml):
    for arguments in ((own, "Beta", "--since", "never"), (own, "Omega", "--since", "1"), (xml, "Beta", "--since", "1")):
        status, out, err = fairlead("why", *arguments)
        assert (status, out, err.count("\n")) == (1, "", 1)
    assert fairlead("why", own, "Beta", "--json")[0] == 2


def test_check_says_when_a_plan_is_sound(fairlead, own):
    assert fairlead("check", own) == (0, "“own.fairlead” is sound.\n", "")


def test_check_fails_when_a_deadline_is_missed(fairlead, own):
    lines = edits(("tasks.set_deadline", {"task_ids": ["Beta"], "deadline": "2026-01-05"}))
    assert fairlead("edit", own, stdin=lines)[0] == 0
    status, out, err = fairlead("check", own)
    assert status == 1
    assert "2 “Beta” finishes 2026-01-06 17:00, after its deadline 2026-01-05 17:00." in out.splitlines()
    assert err.endswith("findings in “own.fairlead”.\n")


def test_a_damaged_plan_is_recovered_into_a_new_file(fairlead, own, tmp_path):
    before = own.read_bytes()
    status, out, _ = fairlead("recover", own, "-o", tmp_path / "saved.fairlead")
    assert status == 0
    assert "2 tasks" in out
    assert own.read_bytes() == before
    assert names(fairlead, tmp_path / "saved.fairlead") == ["Alpha", "Beta"]


@pytest.mark.parametrize("command", ["list", "recalc", "check"])
@pytest.mark.parametrize("content", [b"", b"garbage", b"SQLite format 3\x00" + b"\x00" * 100])
def test_a_file_that_is_no_plan_fails_in_one_line(fairlead, tmp_path, command, content):
    file = tmp_path / "broken.fairlead"
    file.write_bytes(content)
    status, out, err = fairlead(command, file)
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert err.startswith("fairlead: ")
    assert file.read_bytes() == content


@pytest.mark.parametrize("name", ["none.fairlead", "none.xml", "none.docx"])
def test_a_file_that_is_not_there_fails_in_one_line(fairlead, tmp_path, name):
    status, out, err = fairlead("list", tmp_path / name)
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert err.startswith(f"fairlead: There is no file “{name}”")


def test_a_place_that_cannot_be_written_to_is_told(fairlead, tmp_path):
    status, out, err = fairlead("new", tmp_path / "none" / "plan.fairlead")
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert err.startswith("fairlead: “plan.fairlead” cannot be made in")
    assert "choose a folder" in err


def test_an_unknown_edit_is_refused_with_what_is_close_and_where_all_are_listed(fairlead, own):
    _, _, err = fairlead("edit", own, stdin=b'{"edit": "tasks.renam"}')
    assert "There is no edit “tasks.renam”; did you mean tasks.rename" in err
    assert "“fairlead edit --names” lists all." in err
    _, _, err = fairlead("edit", own, stdin=b'{"edit": "frobnicate"}')
    assert "There is no edit “frobnicate”; “fairlead edit --names” lists all." in err


@pytest.mark.parametrize("line", [b"{bad", b"5", b"\xff"])
def test_a_line_that_is_no_edit_is_refused_with_an_example(fairlead, own, line):
    status, _, err = fairlead("edit", own, stdin=line)
    assert (status, err.count("\n")) == (1, 1)
    assert '{"edit": "tasks.rename", "args": {"task_ids": ["uid:7"], "name": "Beta"}}' in err


def test_conversion_reports_what_was_lost(fairlead, tmp_path):
    file = tmp_path / "costs.xml"
    file.write_text(plan(task(1, "<FixedCost>10</FixedCost>")), encoding="utf-8")
    status, out, _ = fairlead("convert", file, tmp_path / "out.fairlead")
    assert status == 0
    assert "Not taken: fixed costs of tasks (1)." in out.splitlines()


def test_a_format_that_nobody_writes_is_refused(fairlead, xml, tmp_path):
    status, _, err = fairlead("convert", xml, tmp_path / "out.docx")
    assert status == 1
    assert ".docx" in err or "out.docx" in err
    assert sorted(item.name for item in tmp_path.iterdir()) == ["source.xml"]


class TestProcess:
    """Exit statuses and streams of the real program."""

    @staticmethod
    def run(*arguments, stdin=b"", **environment):
        return subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
            input=stdin,
            capture_output=True,
            check=False,
            env=os.environ | environment,
        )

    def test_done(self, xml):
        done = self.run("recalc", "--json", "--batch", stdin=f"{xml}\n".encode())
        assert (done.returncode, done.stderr) == (0, b"")
        assert len(json.loads(done.stdout)["tasks"]) == 2

    def test_failed(self, tmp_path):
        done = self.run("list", tmp_path / "none.xml")
        assert (done.returncode, done.stdout) == (1, b"")
        assert (
            done.stderr.decode()
            == "fairlead: There is no file “none.xml”; check the name, or whether it was moved or renamed.\n"
        )

    def test_wrong_use(self):
        assert self.run("convert").returncode == 2
        assert self.run("list", "--colour").returncode == 2

    def test_names_survive_a_terminal_without_their_letters(self, tmp_path):
        file = tmp_path / "names.xml"
        file.write_text(plan(task(1, name="設計")), encoding="utf-8")
        done = self.run("list", file, PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
        assert done.returncode == 0
        assert b"??" in done.stdout

    def test_a_reader_that_has_seen_enough(self, xml):
        program = shlex.join([sys.executable, str(ROOT / "main.py")])
        command = f"{program} edit --names | head -1"
        done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
        assert done.stdout.count(b"\n") == 1
        assert b"Traceback" not in done.stderr


def test_own_fields_and_views_are_made_and_listed(fairlead, own):
    filled = {"parts": [{"type": "condition", "field": "Site", "test": "filled"}], "type": "filter"}
    lines = edits(
        ("fields.add", {"name": "Site", "kind": "choice", "choices": ["Berlin", "Rome"]}),
        ("fields.set", {"task_ids": ["Beta"], "field_key": "Site", "text": "rome"}),
        ("views.save", {"name": "Sites", "columns": [["name", 100], ["Site", 80]], "filter": filled}),
        ("goals.add", {"name": "Grow", "target_date": "2026-12-01"}),
        ("tasks.set_goal", {"task_ids": ["Alpha"], "goal_id": "Grow"}),
        ("buckets.set", {"task_ids": ["Beta"], "bucket": "later"}),
    )
    status, _, err = fairlead("edit", own, stdin=lines)
    assert (status, err) == (0, "")
    status, out, _ = fairlead("list", own, "--view", "Sites")
    assert (status, out.split()[-4:]) == (0, ["Name", "Site", "Beta", "Rome"])
    _, out, _ = fairlead("list", own, "--columns", "name,goal,bucket,start", "--group", "goal")
    assert "Grow (1, 0 % done)" in out
    status, _, err = fairlead("list", own, "--view", "Nothing")
    assert status == 1
    assert "there are: Sites" in err


def test_who_waits_for_whom_is_listed(fairlead, own):
    fairlead(
        "edit",
        own,
        stdin=edits(
            ("fields.set", {"task_ids": ["uid:1"], "field_key": "team", "text": "App"}),
            ("fields.set", {"task_ids": ["uid:2"], "field_key": "team", "text": "Core"}),
        ),
    )
    _, out, _ = fairlead("list", own, "--team-links")
    assert out.splitlines()[1].split()[:4] == ["Core", "App", "1", "1"]
    _, out, _ = fairlead("list", own, "--team-links", "--json")
    assert [(one["waits"], one["waits_for"]) for one in json.loads(out)["pairs"]] == [("Core", "App")]


def test_teams_are_not_listed_by_a_view(fairlead, own):
    status, _, err = fairlead("list", own, "--team-links", "--view", "Mine")
    assert (status, "--team-links lists teams" in " ".join(err.split())) == (2, True)
