"""An independent, slow, obviously right check of a schedule against the rules of `domain.md` §1.

Working time is a truth value for every minute (`minutes`, `hours`), dates are found by placing every leaf again until
nothing changes (`forward`, `backward`), and each value of the schedule is compared (`check`). Nothing is shared with
the scheduler except records and `Schedule`. Links to or from summaries are links of their leaves (`items`).

Where the texts leave something open, this is how it is read; the scheduler does the same:

- Hours of a day: own exception, else the base's; else own work week, own week, the base's work week and week.
- A task's calendar is its own, else its team's, else the project's. Assignments decide the finish only where somebody's
  hours differ from it and the duration is not fixed; one alone takes the duration, several their work by units.
- What takes no time or elapsed time may stand at the end of a period, else where work goes on. Without predecessors a
  milestone stands at the project start even where nobody works.
- FF and SF never ask for a start before the project's. SF without lag puts the finish at the predecessor's very start,
  as a finish constraint puts it at its date, when that is the same point in working time.
- Of a task without predecessors, a no-earlier-than or must date stands alone: neither the project start nor a levelling
  delay counts. Else: links, levelling delay, constraint, then the status date, which also moves pinned tasks.
- A must-start date that is honoured is not moved to working time.
- A started task goes on at its resume date, else where what is done ended; not before the status date when started
  tasks may be split, and under retained logic not before its links allow.
- A percentage as lag is of the predecessor's duration without its pauses, of a summary's span; of an elapsed duration
  it counts on the clock.
- With several critical paths, a task whose successors set no limit is an end. A link to a summary sees a started leaf
  at its actual start, one to the leaf itself sees where the remainder has to begin.
- Manual tasks: late dates are never before their own; below a manual summary none is after its typed finish.
- As late as possible is at late dates; slack is then zero, or what its links lack.
- The gap of a link, for free slack: from the end of the predecessor moved by the lag to the successor, on the
  predecessor's calendar; of an elapsed lag, to the successor moved back by it. Of a link from a summary by its start,
  only its earliest leaf counts.
- A summary's slack is the least below it. Without an active leaf it is inactive and says nothing.
- Schedule from finish is the same in mirrored time, without deadlines, where started tasks keep their dates; a lag to
  a summary counts on the summary's calendar.
"""

from __future__ import annotations

from planner.scheduling.verify.check import Finding, verify

__all__ = ["Finding", "verify"]
