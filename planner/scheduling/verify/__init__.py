"""An independent, slow, obviously right check of a schedule against the rules of `domain.md` §1.

Working time is a truth value for every minute (`minutes`, `hours`), dates are found by placing every leaf again until
nothing changes (`forward`, `backward`), and each value of the schedule is compared (`check`). Nothing is shared with
the scheduler except records and `Schedule`. Links to or from summaries are links of their leaves (`items`).

Where the texts leave something open, this is how it is read; the scheduler does the same:

- Hours of a day: own exception, else the base's; else own work week, own week, the base's work week and week.
- A task's calendar is its own, else its team's, else the project's. Assignments decide the finish only where somebody's
  hours differ from it and the duration is not fixed; one alone takes the duration, several their work by units. Where
  all have the task's hours but somebody begins later, the duration runs from the first of them, and who ends after that
  counts too. Pauses that begin before an assignment ends lengthen it, on its own time.
- What takes no time or elapsed time may stand at the end of a period, else where work goes on. Without predecessors a
  milestone stands at the project start even where nobody works.
- FF and SF never ask for a start before the project's; their lag moves the start that they ask for, and the finish is
  not before what it leads to either. SF without lag puts the finish at the predecessor's very start, as a must-finish
  constraint puts it at its date, when that is the same point in working time; the other finish constraints put it where
  work ends.
- Of a task without predecessors, a no-earlier-than or must date stands alone: neither the project start nor a levelling
  delay counts. Else: links, levelling delay, constraint, then the status date, which also moves pinned tasks.
- A must-start date that is honoured is not moved to working time.
- "Finish no earlier than" moves the finish of a started task on. Actual dates: as retained logic, and the actual dates
  of started and complete successors limit late dates as those of others do.
- A started task goes on at its resume date, else where what is done ended; not before the status date when started
  tasks may be split, and under retained logic not before its links allow.
- A percentage as lag is of the predecessor's duration without its pauses, of a summary's span; of an elapsed duration
  it counts on the clock.
- With several critical paths, a task whose successors set no limit is an end. A link to a summary sees a started leaf
  at its actual start, one to the leaf itself sees where the remainder has to begin.
- Manual tasks: late dates are never before their own, though what is before them makes way for what follows; below a
  manual summary none is after its typed finish.
- As late as possible is at late dates; slack is then zero, also where its links lack time.
- The gap of a link, for free slack: from the end of the predecessor moved by the lag to the successor, on the
  predecessor's calendar; of an elapsed lag, to the successor moved back by it. It counts for the task that the link is
  drawn from, leaf or summary, not for what is below that. Free slack is never more than total slack (measured).
- A summary's total slack is the least below it. Without an active leaf it is inactive and says nothing.
- Schedule from finish is the same in mirrored time, without deadlines, where started tasks keep their dates as manual
  ones do (the rest after the status date, whatever their links say) and complete ones limit what follows them; a lag to
  a summary counts on the summary's calendar.
"""

from __future__ import annotations

from planner.scheduling.verify.check import Finding, verify

__all__ = ["Finding", "verify"]
