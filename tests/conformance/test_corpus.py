"""The schedule against what other planners stored: real plans of Microsoft Project, and a peer's answers.

What differs is explained task by task in DIFFERENCES.md; `python -m tests.conformance.differences_page` rewrites its
tables.
"""

from __future__ import annotations

import pytest

from tests.conformance.corpus import CORPUS, Compared, compared
from tests.conformance.differences_page import PAGE, causes_described, causes_used, rendered

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not beside the checkout")


def _percent(exact: list[bool]) -> float:
    return 100 * sum(exact) / len(exact)


def _fair_dates(tasks: tuple[Compared, ...]) -> float:
    return _percent([task.dates_exact for task in tasks if task.fair_dates])


def _fair_slack(tasks: tuple[Compared, ...]) -> float:
    return _percent([task.slack_exact for task in tasks if task.fair_slack and task.has_slack])


def test_real_plans() -> None:
    found = compared("public")
    assert _fair_dates(found) >= 99.9
    assert _percent([task.dates_exact for task in found]) >= 98.8
    assert _fair_slack(found) >= 99.9
    assert _percent([task.slack_exact for task in found if task.has_slack]) >= 97.5


def test_plans_with_the_answers_of_a_peer() -> None:
    found = compared("public_diff")
    assert _fair_dates(found) >= 98.3
    assert _fair_slack(found) >= 98.7


def test_the_page_lists_each_difference_as_it_is() -> None:
    page = PAGE.read_text(encoding="utf-8")
    now, listed = set(rendered(page).splitlines()), set(page.splitlines())
    hint = "see tests/conformance/differences_page.py"
    assert not now - listed, f"differs, and the page does not say so: {sorted(now - listed)}; {hint}"
    assert not listed - now, f"the page says so, but it does not differ that way: {sorted(listed - now)}; {hint}"


def test_the_page_describes_each_cause_it_names() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert causes_used(page) == causes_described(page)
