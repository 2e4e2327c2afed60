"""Order of calculation: every node after what it waits for; what cannot be ordered is left out, in bounded time."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.scheduling.compiled import LOADER, Kernels
from planner.scheduling.structure import Ordered, order


def arranged(kernels: Kernels, parents: list[int], links: list[tuple[int, int]]) -> Ordered:
    """Order an outline with links."""
    ends = np.array(links, dtype=np.int64).reshape(-1, 2)
    return order(kernels, np.array(parents, dtype=np.int64), ends[:, 0].copy(), ends[:, 1].copy())


def test_a_chain_against_the_slots(kernels: Kernels) -> None:
    assert arranged(kernels, [-1, -1, -1], [(2, 1), (1, 0)]).order.tolist() == [2, 1, 0]


def test_without_links_nodes_follow_the_slots_and_summaries_what_is_below(kernels: Kernels) -> None:
    assert arranged(kernels, [-1, 0, 0, -1], []).order.tolist() == [4, 1, 2, 0, 3]


def test_a_link_to_a_summary_comes_before_its_leaves(kernels: Kernels) -> None:
    found = arranged(kernels, [-1, 0, -1], [(2, 0)]).order.tolist()
    assert found.index(2) < found.index(1)


def test_a_cycle_loses_one_link(kernels: Kernels) -> None:
    found = arranged(kernels, [-1] * 4, [(0, 1), (1, 2), (2, 0), (2, 3)])
    assert len(found.cyclic) == 1
    assert found.kept.sum() == 3
    assert sorted(found.order.tolist()) == [0, 1, 2, 3]


def test_a_cycle_through_two_summaries(kernels: Kernels) -> None:
    found = arranged(kernels, [-1, 0, -1, 2], [(1, 2), (3, 0)])
    assert len(found.cyclic) == 1


def test_links_within_a_branch_are_left_out(kernels: Kernels) -> None:
    found = arranged(kernels, [-1, 0, 1], [(0, 2), (2, 1), (1, 1)])
    assert found.nested.tolist() == [0, 1, 2]
    assert not found.kept.any()


def test_parents_in_a_circle_come_to_the_top(kernels: Kernels) -> None:
    found = arranged(kernels, [1, 0, -1], [])
    assert found.orphaned.tolist() == [0, 1]
    assert sorted(found.order.tolist()) == [0, 1, 2]


def test_many_cycles_end(compiled_kernels: Kernels) -> None:
    count = 2000
    links = [(a, b) for a in range(0, count, 2) for b in (a + 1,)] + [(a + 1, a) for a in range(0, count, 2)]
    links += [(a + 1, (a + 2) % count) for a in range(0, count, 2)]
    found = arranged(compiled_kernels, [-1] * count, links)
    assert len(found.order) == count


@given(
    parents=st.lists(st.integers(-1, 6), min_size=1, max_size=10),
    links=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=20),
)
@settings(max_examples=150, deadline=None)
def test_every_node_comes_after_what_it_waits_for(parents: list[int], links: list[tuple[int, int]]) -> None:
    count = len(parents)
    above = [parent if parent < slot else -1 for slot, parent in enumerate(parents)]
    given_links = [(a % count, b % count) for a, b in links]
    found = arranged(LOADER.plain, above, given_links)
    summaries = {parent for parent in above if parent >= 0}
    place = {node: index for index, node in enumerate(found.order.tolist())}
    assert len(place) == count + len(summaries)
    for slot, parent in enumerate(above):
        if parent >= 0:
            assert place[count + parent] < place[count + slot if slot in summaries else slot]
            assert place[slot] < place[parent]
    for kept, (source, target) in zip(found.kept, given_links, strict=True):
        if kept:
            assert place[source] < place[count + target if target in summaries else target]


def test_tasks_all_linked_both_ways_keep_half_of_the_links(kernels: Kernels) -> None:
    count = 40
    links = [(a, b) for a in range(count) for b in range(count) if a != b]
    found = arranged(kernels, [-1] * count, links)
    assert len(found.cyclic) == len(links) // 2
    assert sorted(found.order.tolist()) == list(range(count))
