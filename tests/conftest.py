"""What every test needs: Qt without a display, and folders of its own instead of the user's.

Set when pytest loads this file, before any module of the program can read the environment.
"""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

SESSION_HOME = Path(tempfile.mkdtemp(prefix="fairlead-tests-"))
FOLDERS = {
    "HOME": SESSION_HOME,
    "XDG_CACHE_HOME": SESSION_HOME / "cache",
    "XDG_CONFIG_HOME": SESSION_HOME / "config",
    "XDG_DATA_HOME": SESSION_HOME / "data",
    "XDG_STATE_HOME": SESSION_HOME / "state",
}
# Compiled kernels are kept between sessions: they hold nothing of a user and take long to make.
KERNEL_CACHE = Path(__file__).resolve().parent.parent / "build" / "kernel-cache"


def pytest_configure(config: pytest.Config) -> None:
    """Point Qt and the user's folders away from the machine that runs the tests."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("NUMBA_CACHE_DIR", str(KERNEL_CACHE))
    for variable, folder in FOLDERS.items():
        folder.mkdir(parents=True, exist_ok=True)
        os.environ[variable] = str(folder)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the folders of this session."""
    shutil.rmtree(SESSION_HOME, ignore_errors=True)
