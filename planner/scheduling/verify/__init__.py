"""An independent, slow, obviously right check of a schedule against the rules of `domain.md` §1.

Working time is a truth value for every minute, dates are found by placing every task again until nothing changes.
Nothing here is shared with the scheduler except records and `Schedule`.
"""

from __future__ import annotations

from planner.scheduling.verify.check import Finding, verify

__all__ = ["Finding", "verify"]
