"""The two forms of the kernels; the compiled one is made once for all tests."""

from __future__ import annotations

import pytest

from planner.scheduling import compiled, warm_up
from planner.scheduling.compiled import Kernels


@pytest.fixture(scope="session")
def compiled_kernels() -> Kernels:
    """Return the compiled form."""
    warm_up.start()
    assert compiled.wait(timeout=600), compiled.LOADER.error
    return compiled.kernels()


@pytest.fixture(params=["plain", "compiled"])
def kernels(request: pytest.FixtureRequest) -> Kernels:
    """Return each form in turn."""
    if request.param == "plain":
        return compiled.LOADER.plain
    made: Kernels = request.getfixturevalue("compiled_kernels")
    return made
