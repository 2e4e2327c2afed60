"""Order of calculation and adjacency, from parents and links alone."""

from __future__ import annotations

from planner.scheduling.kernels.arrays import Flags, Ints


def link_siblings(parent: Ints, first_child: Ints, next_sibling: Ints) -> int:
    """Fill the child lists in ascending order of slots; return the first slot of the top level, -1 without any."""
    top = -1
    for slot in range(len(parent) - 1, -1, -1):
        above = parent[slot]
        if above < 0:
            next_sibling[slot] = top
            top = slot
        else:
            next_sibling[slot] = first_child[above]
            first_child[above] = slot
    return top


def walk_outline(
    top: int, first_child: Ints, next_sibling: Ints, parent: Ints, depth_first: Ints, place: Ints, branch_end: Ints
) -> int:
    """Fill the depth-first order; return how many slots it reaches (fewer than all when parents form a cycle)."""
    reached = 0
    slot = top
    while slot >= 0:
        depth_first[reached] = slot
        place[slot] = reached
        reached += 1
        if first_child[slot] >= 0:
            slot = first_child[slot]
            continue
        branch_end[slot] = reached
        while next_sibling[slot] < 0 and parent[slot] >= 0:
            slot = parent[slot]
            branch_end[slot] = reached
        slot = next_sibling[slot]
    return reached


def group_links(ends: Ints, first: Ints, grouped: Ints) -> None:
    """Group link indices by the slot at one end (counting sort); `first`, all zero, has one entry more than slots."""
    for link in range(len(ends)):
        first[ends[link] + 1] += 1
    for slot in range(len(first) - 1):
        first[slot + 1] += first[slot]
    for link in range(len(ends)):
        slot = ends[link]
        grouped[first[slot]] = link
        first[slot] += 1
    for slot in range(len(first) - 1, 0, -1):
        first[slot] = first[slot - 1]
    first[0] = 0


def inherit_links(depth_first: Ints, parent: Ints, first: Ints, inherits: Ints) -> None:
    """Fill, for each slot, the nearest ancestor that has links of its own in the grouping `first`."""
    for index in range(len(depth_first)):
        slot = depth_first[index]
        above = parent[slot]
        if above >= 0:
            inherits[slot] = above if first[above + 1] > first[above] else inherits[above]


def count_waits(parent: Ints, first_child: Ints, target: Ints, dropped: Flags, waits: Ints) -> None:
    """Count what each node waits for: links and the opening of its summary; a summary's end waits for children."""
    count = len(parent)
    waits[:] = 0
    for slot in range(count):
        opens = slot if first_child[slot] < 0 else count + slot
        if parent[slot] >= 0:
            waits[opens] += 1
            waits[parent[slot]] += 1
    for link in range(len(target)):
        if not dropped[link]:
            slot = target[link]
            waits[slot if first_child[slot] < 0 else count + slot] += 1


def arrange(
    parent: Ints,
    first_child: Ints,
    next_sibling: Ints,
    source: Ints,
    incoming_first: Ints,
    incoming: Ints,
    cursor: Ints,
    stack: Ints,
    order: Ints,
) -> None:
    """Fill an order of calculation as close to that of the slots as the links allow; there must be no cycle.

    Neighbours in a plan are then neighbours in memory and in time. `cursor` (all zero) and `stack` have room for
    every node.
    """
    count = len(parent)
    filled = 0
    for slot in range(count):
        if cursor[slot] < 0:
            continue
        top = 0
        stack[0] = slot
        while top >= 0:
            node = stack[top]
            needed = next_needed(
                node, count, parent, first_child, next_sibling, source, incoming_first, incoming, cursor
            )
            if needed < 0:
                cursor[node] = -1
                order[filled] = node
                filled += 1
                top -= 1
            elif cursor[needed] >= 0:
                top += 1
                stack[top] = needed


def next_needed(
    node: int,
    count: int,
    parent: Ints,
    first_child: Ints,
    next_sibling: Ints,
    source: Ints,
    incoming_first: Ints,
    incoming: Ints,
    cursor: Ints,
) -> int:
    """Return the next node that comes before a node and move its cursor on; -1 after the last."""
    step = cursor[node]
    cursor[node] = step + 1
    slot = node - count if node >= count else node
    if node < count and first_child[node] >= 0:
        child = first_child[node] if step == 0 else next_sibling[step - 1]
        cursor[node] = child + 1
        return int(child)
    index = incoming_first[slot] + step
    if index < incoming_first[slot + 1]:
        return int(source[incoming[index]])
    if index == incoming_first[slot + 1] and parent[slot] >= 0:
        return count + int(parent[slot])
    return -1


def sort_nodes(
    parent: Ints,
    first_child: Ints,
    next_sibling: Ints,
    target: Ints,
    outgoing_first: Ints,
    outgoing: Ints,
    dropped: Flags,
    waits: Ints,
    order: Ints,
) -> int:
    """Fill the order of calculation (Kahn's algorithm); return how many nodes it holds.

    Summaries have two nodes, leaves one. Nodes of a cycle and those behind it are missing; `waits` of theirs stays
    above zero.
    """
    count = len(parent)
    filled = 0
    for slot in range(count):
        opens = slot if first_child[slot] < 0 else count + slot
        if waits[opens] == 0:
            order[filled] = opens
            filled += 1
    done = 0
    while done < filled:
        node = order[done]
        done += 1
        if node >= count:
            child = first_child[node - count]
            while child >= 0:
                filled = release(child if first_child[child] < 0 else count + child, waits, order, filled)
                child = next_sibling[child]
            continue
        if parent[node] >= 0:
            filled = release(parent[node], waits, order, filled)
        for index in range(outgoing_first[node], outgoing_first[node + 1]):
            link = outgoing[index]
            if not dropped[link]:
                slot = target[link]
                filled = release(slot if first_child[slot] < 0 else count + slot, waits, order, filled)
    return filled


def release(node: int, waits: Ints, order: Ints, filled: int) -> int:
    """Take one off what a node waits for and append it to the order when that was the last."""
    waits[node] -= 1
    if waits[node] == 0:
        order[filled] = node
        filled += 1
    return filled


def closing_links(
    parent: Ints,
    first_child: Ints,
    next_sibling: Ints,
    source: Ints,
    incoming_first: Ints,
    incoming: Ints,
    dropped: Flags,
    waits: Ints,
    cursor: Ints,
    stack: Ints,
    came_by: Ints,
    closing: Ints,
) -> int:
    """Fill in links that close cycles, mark them as dropped and return how many; at least one when nodes wait.

    From each waiting node the way goes back, depth first, to all that it waits for; a link from a node on the way
    closes a cycle. Where the outline closes one, the last link on the way is taken, and a cycle may be left: another
    call finds it. `cursor` is all zero, `came_by` all -2 (not on the way; -1: on it, come there by the outline); both
    and `stack` have room for every node.
    """
    count = len(parent)
    found = 0
    for start in range(2 * count):
        if waits[start] == 0 or cursor[start] < 0:
            continue
        top = 0
        stack[0] = start
        came_by[start] = -1
        while top >= 0:
            node = stack[top]
            link = link_at(node, count, first_child, incoming_first, incoming, cursor[node])
            needed = next_needed(
                node, count, parent, first_child, next_sibling, source, incoming_first, incoming, cursor
            )
            if needed < 0:
                cursor[node] = -1
                came_by[node] = -2
                top -= 1
            elif waits[needed] == 0 or (link >= 0 and dropped[link]):
                continue
            elif came_by[needed] > -2:
                link = link if link >= 0 else last_link(stack, top, needed, came_by)
                if link >= 0 and not dropped[link]:
                    dropped[link] = True
                    closing[found] = link
                    found += 1
            elif cursor[needed] >= 0:
                top += 1
                stack[top] = needed
                came_by[needed] = link
    return found


def link_at(node: int, count: int, first_child: Ints, incoming_first: Ints, incoming: Ints, step: int) -> int:
    """Return the link by which a node needs what `next_needed` gives at a step, -1 for the outline."""
    if node < count and first_child[node] >= 0:
        return -1
    slot = node - count if node >= count else node
    index = incoming_first[slot] + step
    return int(incoming[index]) if index < incoming_first[slot + 1] else -1


def last_link(stack: Ints, top: int, needed: int, came_by: Ints) -> int:
    """Return the last link on the way from a node on it, -1 without any."""
    while stack[top] != needed and came_by[stack[top]] < 0:
        top -= 1
    return -1 if stack[top] == needed else int(came_by[stack[top]])
