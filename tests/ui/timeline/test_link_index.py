"""Which links are seen in which rows."""

import numpy as np

from planner.project import Project
from tests.ui.timeline.plans import link, task
from ui.timeline.link_index import PASSING_LIMIT, LinkIndex


def index_of(count, links):
    project = Project(
        [task(number, str(number), parent_id=None) for number in range(count)]
        + [link(1000 + number, *ends) for number, ends in enumerate(links)]
    )
    index = LinkIndex(project)
    index.place(np.arange(count, dtype=np.int64))
    return index


def seen(index, first, last):
    return sorted(index.ids[index.between(first, last)].tolist())


def test_links_with_an_end_in_the_rows_and_links_passing_are_seen():
    index = index_of(30, [(0, 1), (2, 12), (12, 14), (20, 3), (25, 26)])
    assert seen(index, 10, 16) == [1001, 1002, 1003]


def test_links_to_hidden_rows_are_not_seen():
    index = index_of(4, [(0, 1), (1, 3)])
    index.place(np.array([0, 1, 2], dtype=np.int64))
    assert seen(index, 0, 3) == [1000]


def test_rows_follow_the_visible_order():
    index = index_of(3, [(0, 2)])
    index.place(np.array([2, 1, 0], dtype=np.int64))
    rows = index.rows(index.between(0, 3))
    assert [row.tolist() for row in rows] == [[2], [0]]


def test_too_many_passing_links_are_left_out():
    far = [(0, 9)] * (PASSING_LIMIT + 1)
    index = index_of(10, [*far, (4, 5)])
    assert seen(index, 4, 6) == [1000 + len(far)]


def test_no_rows_no_links():
    index = index_of(2, [(0, 1)])
    index.place(np.empty(0, np.int64))
    assert seen(index, 0, 0) == []
