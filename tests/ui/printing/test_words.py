"""Header and footer texts."""

from __future__ import annotations

import msgspec
import pytest

from planner.project import Project
from planner.scheduling.engine import Engine
from tests.ui.printing.plans import START, rows_plan
from ui.printing.layout import Page
from ui.printing.words import FIELDS, fill_in

PAGE = Page(3, 1, 2, 0, 10)


def filled(text: str, project: Project | None = None) -> str:
    project = project or rows_plan(3)
    return fill_in(text, project, Engine(project).schedule, PAGE, 7, START)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("{title} by {company}", "Printed plan by ACME"),
        ("Page {page} of {pages}, {tile}", "Page 3 of 7, B3"),
        ("{date} {time}", "Mon 2 Mar 26 08:00"),
        ("{start} – {finish}", "Mon 2 Mar 26 – Fri 6 Mar 26"),
        ("{titel}", "{titel}"),
        ("{ {page} }", "{ 3 }"),
        ("50 % {", "50 % {"),
        ("{status}", ""),
        ("", ""),
    ],
)
def test_fields_are_filled_in(text, result):
    assert filled(text) == result


def test_every_field_that_is_offered_is_known():
    for field in FIELDS:
        assert filled(f"{{{field}}}") != f"{{{field}}}"


def test_a_name_of_several_lines_becomes_one():
    project = rows_plan(1)
    plan = msgspec.structs.replace(project.plan, name="One\n\ttwo {page}")
    assert filled("{title}", Project([*project.records(), ("plan", plan)])) == "One two {page}"
