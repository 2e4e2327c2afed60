"""The three kinds of failure Fairlead tells apart.

`EditRefused` is the user's: what was asked cannot be done, and what to do instead. `StorageError` is the
environment's: disk, lock, damaged file. `LoadError` is a document's: a plan or an import that cannot be read.
All carry a code and values; `planner.messages` turns them into one sentence. Anything else is our bug.
"""

from __future__ import annotations

from collections.abc import Mapping


class FairleadError(Exception):
    """Base of all errors meant for a person.

    Attributes:
        code: key of a sentence in `planner.messages`.
        details: values that the sentence names.
    """

    def __init__(self, code: str, **details: object) -> None:
        """Keep the code and the values that its sentence names."""
        super().__init__(code, details)
        self.code = code
        self.details: Mapping[str, object] = details

    def __reduce__(self) -> tuple[object, ...]:
        """Travel between processes as code and values."""
        return _rebuilt, (type(self), self.code, dict(self.details))

    def __str__(self) -> str:
        """Return the English sentence, so that logs and the command line need no translator."""
        from planner.messages import sentence

        return sentence(self.code, self.details)


class EditRefused(FairleadError):
    """An edit that cannot be done; nothing was changed."""


class StorageError(FairleadError):
    """The plan file could not be written, locked or opened; memory and file are as before."""


class LoadError(FairleadError):
    """A file that is not a readable plan; the file itself was not touched."""


def _rebuilt(kind: type[FairleadError], code: str, details: dict[str, object]) -> FairleadError:
    return kind(code, **details)
