"""Patch: the list of record changes that is at once the undo step, the database write and the notice.

An insertion has no `before`, a deletion no `after`, an update holds only the fields that change, on both sides.
The inverse of a patch is the patch with the sides swapped and the order reversed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_type_hints

import msgspec
from msgspec import Struct

from planner.records import TABLES, Record

if TYPE_CHECKING:
    from planner.project import Project

Values = dict[str, Any]
R = TypeVar("R", bound=Struct)


class Op(Struct, frozen=True, array_like=True):
    """One record inserted (`before` None), deleted (`after` None) or updated (changed fields on both sides)."""

    table: str
    id: int
    before: Values | None
    after: Values | None


class Patch(Struct, frozen=True):
    """An ordered, invertible set of changes; empty when nothing changes."""

    ops: tuple[Op, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything changes."""
        return bool(self.ops)

    def __iter__(self) -> Iterator[Op]:
        """Iterate over the changes in order."""
        return iter(self.ops)

    def __len__(self) -> int:
        """Return the number of changed records."""
        return len(self.ops)

    def inverse(self) -> Patch:
        """Return the patch that takes this one back."""
        return Patch(tuple(Op(op.table, op.id, op.after, op.before) for op in reversed(self.ops)))

    def ids(self, table: str) -> set[int]:
        """Return the ids of one table that the patch touches."""
        return {op.id for op in self.ops if op.table == table}


class Step(Struct, frozen=True):
    """An edit in the journal that can be undone or redone."""

    id: int
    label: str
    patch: Patch


def values(record: Record) -> Values:
    """Return all fields of a record by name."""
    return msgspec.structs.asdict(record)


@cache
def field_types(table: str) -> Mapping[str, Any]:
    """Return the type of each field of a table's records."""
    return get_type_hints(TABLES[table])


def encode(patch: Patch) -> bytes:
    """Return a patch as JSON."""
    return msgspec.json.encode(patch.ops)


def decode(data: bytes) -> Patch:
    """Read a patch from JSON, each value converted to its field's type.

    Raises:
        msgspec.ValidationError: not a patch, an unknown table or field, a value of the wrong type.
    """
    ops = msgspec.json.decode(data, type=tuple[Op, ...])
    return Patch(tuple(Op(op.table, op.id, _typed(op.table, op.before), _typed(op.table, op.after)) for op in ops))


def _typed(table: str, given: Values | None) -> Values | None:
    if given is None:
        return None
    if table not in TABLES or not given.keys() <= field_types(table).keys():
        raise msgspec.ValidationError(f"unknown table or field in {table!r}")
    return {name: msgspec.convert(value, field_types(table)[name]) for name, value in given.items()}


class PatchBuilder:
    """Collects changes against a project and sees its own pending ones.

    Several changes of one record become one op; what ends as it began leaves no trace.
    """

    def __init__(self, project: Project) -> None:
        """Start with no change."""
        self._project = project
        self._pending: dict[tuple[str, int], Record | None] = {}

    def get(self, table: str, record_id: int) -> Record | None:
        """Return the record as it stands with the pending changes."""
        key = (table, record_id)
        return self._pending[key] if key in self._pending else self._project.table(table).get(record_id)

    def insert(self, table: str, record: Record) -> None:
        """Add a record."""
        self._pending[table, record.id] = record

    def update(self, table: str, record_id: int, **changes: object) -> None:
        """Change fields of a record; unknown ids are a bug and raise KeyError."""
        record = self.get(table, record_id)
        if record is None:
            raise KeyError((table, record_id))
        self._pending[table, record_id] = msgspec.structs.replace(record, **changes)

    def replace(self, table: str, record: Record) -> None:
        """Put a changed record in the place of the one with its id; unknown ids are a bug and raise KeyError."""
        if self.get(table, record.id) is None:
            raise KeyError((table, record.id))
        self._pending[table, record.id] = record

    def delete(self, table: str, record_id: int) -> None:
        """Remove a record."""
        self._pending[table, record_id] = None

    def take(self, patch: Patch) -> None:
        """Do also what another patch of the same project does; where both change a field, this one counts."""
        for op in patch:
            self._pending[op.table, op.id] = changed_record(op.table, self.get(op.table, op.id), op)

    def patch(self) -> Patch:
        """Return what has changed, in an order that keeps references valid: insertions by table, updates, deletions."""
        order = {name: number for number, name in enumerate(TABLES)}
        changed = [op for key, after in self._pending.items() if (op := self._op(*key, after))]
        inserts = sorted((op for op in changed if op.before is None), key=lambda op: order[op.table])
        updates = [op for op in changed if op.before is not None and op.after is not None]
        deletes = sorted((op for op in changed if op.after is None), key=lambda op: -order[op.table])
        return Patch((*inserts, *updates, *deletes))

    def _op(self, table: str, record_id: int, after: Record | None) -> Op | None:
        before = self._project.table(table).get(record_id)
        if before is after:
            return None
        if before is None or after is None:
            sides = (None if record is None else values(record) for record in (before, after))
            return Op(table, record_id, *sides)
        old, new = values(before), values(after)
        names = [name for name in old if old[name] != new[name]]
        if not names:
            return None
        return Op(table, record_id, {name: old[name] for name in names}, {name: new[name] for name in names})


def changed_record(table: str, before: Record | None, op: Op) -> Record | None:
    """Return the record that `op` leaves behind: built, replaced or gone.

    Raises:
        KeyError: the op updates a record that is not there.
    """
    if op.after is None:
        return None
    if op.before is None:
        return cast("Record", TABLES[table](**op.after))
    if before is None:
        raise KeyError((table, op.id))
    return msgspec.structs.replace(before, **op.after)
