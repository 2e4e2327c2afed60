"""Every code that is raised has a sentence, each with the values it names; every edit has a label."""

import ast
import string
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import planner.edits  # noqa: F401  (fills the table)
from planner.edit_messages import SENTENCES as EDIT_SENTENCES
from planner.edits import tasks
from planner.edits.registry import EDITS
from planner.errors import EditRefused
from planner.messages import LABELS, SENTENCES, edit_label, sentence
from tests.planner.edits.plans import Sheet

PLANNER = Path(__file__).parents[2] / "planner"
ERRORS = frozenset({"EditRefused", "LoadError", "StorageError"})


def raised() -> Iterator[tuple[str, str, set[str] | None]]:
    """Yield (place, code, names of the values or None when they are not literal) of each error that is built."""
    for path in sorted(PLANNER.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in ERRORS or not node.args:
                continue
            code, names = node.args[0], {word.arg for word in node.keywords}
            if isinstance(code, ast.Constant):
                where = f"{path.relative_to(PLANNER)}:{node.lineno}"
                yield where, str(code.value), None if None in names else {name for name in names if name}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize(("where", "code", "names"), list(raised()))
def test_each_error_has_its_sentence_and_values(where: str, code: str, names: set[str] | None):
    assert code in SENTENCES, where
    assert names is None or placeholders(SENTENCES[code]) <= names, where


def test_no_code_has_two_sentences():
    codes = [
        key.value
        for name in ("messages.py", "edit_messages.py")
        for node in ast.walk(ast.parse((PLANNER / name).read_text(encoding="utf-8")))
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant) and key.value not in EDITS
    ]
    assert [code for code, count in Counter(codes).items() if count > 1] == []


@pytest.mark.parametrize("name", sorted(EDITS))
def test_each_edit_has_a_label(name: str):
    assert placeholders(LABELS[name]) <= {"name", "field"}


def test_no_label_without_an_edit():
    assert LABELS.keys() <= EDITS.keys()


def test_refusals_are_one_sentence():
    refusals = {code: text for code, text in EDIT_SENTENCES.items() if not code.startswith(("driver-", "consequence-"))}
    assert [code for code, text in refusals.items() if not text.endswith(".") or ". " in text] == []


def test_an_error_prints_its_sentence():
    assert str(EditRefused("row-unknown", row=9, last=3)) == "There is no row 9; the last one is 3."


def test_an_unknown_code_is_shown_as_it_is():
    assert sentence("strange", {"value": 1}) == "strange: {'value': 1}"


def test_labels_name_one_task_or_count_several():
    sheet = Sheet("A", "B")
    assert edit_label(tasks.delete, sheet.project, [sheet.ids("A")]) == "Delete “A”"
    assert edit_label(tasks.delete, sheet.project, [sheet.ids("A B")]) == "Delete 2 tasks"
    assert edit_label(tasks.add, sheet.project, []) == "New task"
