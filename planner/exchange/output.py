"""Files written whole or not at all."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from planner.errors import StorageError


def write_whole(path: Path, data: bytes) -> None:
    """Write a file beside its place and move it there, so that a failure leaves what was there.

    Raises:
        StorageError: `export-failed`.
    """
    building = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        with building.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(building, path)
    except OSError as error:
        raise StorageError("export-failed", file=path.name, cause=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            building.unlink(missing_ok=True)
