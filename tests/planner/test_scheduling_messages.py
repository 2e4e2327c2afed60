"""Each problem that the scheduler names has a sentence with all its values."""

from __future__ import annotations

import pytest

from planner.messages import SENTENCES, sentence
from planner.scheduling.engine import Engine
from planner.scheduling_messages import SENTENCES as OWN
from tests.planner.scheduling.case_files import FOLDER, Case

FILES = [path for path in sorted(FOLDER.glob("*.toml")) if Case(path).problems]


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_problems_are_said_in_words(path) -> None:
    for problem in Engine(Case(path).project).schedule.problems:
        text = sentence(problem.code, problem.details)
        assert problem.code in OWN
        assert "{" not in text
        assert not text.startswith(problem.code)


def test_the_sentences_are_among_all() -> None:
    assert SENTENCES.keys() >= OWN.keys()
