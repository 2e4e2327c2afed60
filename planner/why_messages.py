"""Sentences of why a task is where it is (`planner.scheduling.explain`) and of what moved it, by code."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "why-fs": "“{task}” starts {instant} because “{other}” finishes {other_instant} ({link}).",
    "why-ss": "“{task}” starts {instant} because “{other}” starts {other_instant} ({link}).",
    "why-ff": "“{task}” finishes {instant} because “{other}” finishes {other_instant} ({link}).",
    "why-sf": "“{task}” finishes {instant} because “{other}” starts {other_instant} ({link}).",
    "why-through-fs": (
        "“{task}” starts {instant} because its summary “{through}” follows “{other}”, which finishes "
        "{other_instant} ({link})."
    ),
    "why-through-ss": (
        "“{task}” starts {instant} because its summary “{through}” follows “{other}”, which starts "
        "{other_instant} ({link})."
    ),
    "why-through-ff": (
        "“{task}” finishes {instant} because its summary “{through}” follows “{other}”, which finishes "
        "{other_instant} ({link})."
    ),
    "why-through-sf": (
        "“{task}” finishes {instant} because its summary “{through}” follows “{other}”, which starts "
        "{other_instant} ({link})."
    ),
    "why-before-fs": "“{task}” must finish by {instant} because “{other}” starts {other_instant} ({link}).",
    "why-before-ss": "“{task}” must start by {instant} because “{other}” starts {other_instant} ({link}).",
    "why-before-ff": "“{task}” must finish by {instant} because “{other}” finishes {other_instant} ({link}).",
    "why-before-sf": "“{task}” must start by {instant} because “{other}” finishes {other_instant} ({link}).",
    "why-before-through-fs": (
        "“{task}” must finish by {instant} because “{other}”, which follows its summary “{through}”, "
        "starts {other_instant} ({link})."
    ),
    "why-before-through-ss": (
        "“{task}” must start by {instant} because “{other}”, which follows its summary “{through}”, "
        "starts {other_instant} ({link})."
    ),
    "why-before-through-ff": (
        "“{task}” must finish by {instant} because “{other}”, which follows its summary “{through}”, "
        "finishes {other_instant} ({link})."
    ),
    "why-before-through-sf": (
        "“{task}” must start by {instant} because “{other}”, which follows its summary “{through}”, "
        "finishes {other_instant} ({link})."
    ),
    "why-soon-fs": (
        "“{task}” is as soon as possible: it starts {instant} because “{other}” finishes {other_instant} ({link})."
    ),
    "why-soon-ss": (
        "“{task}” is as soon as possible: it starts {instant} because “{other}” starts {other_instant} ({link})."
    ),
    "why-soon-ff": (
        "“{task}” is as soon as possible: it finishes {instant} because “{other}” finishes {other_instant} ({link})."
    ),
    "why-soon-sf": (
        "“{task}” is as soon as possible: it finishes {instant} because “{other}” starts {other_instant} ({link})."
    ),
    "why-must-fs": "“{task}” must finish by {instant}, as “{other}” must start by {other_instant} ({link}).",
    "why-must-ss": "“{task}” must start by {instant}, as “{other}” must start by {other_instant} ({link}).",
    "why-must-ff": "“{task}” must finish by {instant}, as “{other}” must finish by {other_instant} ({link}).",
    "why-must-sf": "“{task}” must start by {instant}, as “{other}” must finish by {other_instant} ({link}).",
    "why-must-fs-typed": (
        "“{task}” must finish by {instant} to make way for what follows “{other}”, which stays at its typed dates but "
        "would have to start by {other_instant} ({link})."
    ),
    "why-must-ss-typed": (
        "“{task}” must start by {instant} to make way for what follows “{other}”, which stays at its typed dates but "
        "would have to start by {other_instant} ({link})."
    ),
    "why-late-fs-typed": (
        "“{task}” is as late as possible: it finishes {instant} to make way for what follows “{other}”, which stays at "
        "its typed dates but would have to start by {other_instant} ({link})."
    ),
    "why-late-ss-typed": (
        "“{task}” is as late as possible: it starts {instant} to make way for what follows “{other}”, which stays at "
        "its typed dates but would have to start by {other_instant} ({link})."
    ),
    "why-late-fs": (
        "“{task}” is as late as possible: it finishes {instant}, so that “{other}” can start by "
        "{other_instant} ({link})."
    ),
    "why-late-ss": (
        "“{task}” is as late as possible: it starts {instant}, so that “{other}” can start by {other_instant} ({link})."
    ),
    "why-late-ff": (
        "“{task}” is as late as possible: it finishes {instant}, so that “{other}” can finish by "
        "{other_instant} ({link})."
    ),
    "why-late-sf": (
        "“{task}” is as late as possible: it starts {instant}, so that “{other}” can finish by "
        "{other_instant} ({link})."
    ),
    "why-takes-finish": "“{task}” takes {duration}, from {other_instant} to {instant}.",
    "why-takes-start": "“{task}” takes {duration}, so it starts {instant} to finish {other_instant}.",
    "why-takes-finish-clock": "“{task}” takes {duration} around the clock, from {other_instant} to {instant}.",
    "why-takes-start-clock": (
        "“{task}” takes {duration} around the clock, so it starts {instant} to finish {other_instant}."
    ),
    "why-takes-finish-split": (
        "“{task}” takes {duration} of work and pauses for {pauses}, from {other_instant} to {instant}."
    ),
    "why-takes-start-split": (
        "“{task}” takes {duration} of work and pauses for {pauses}, so it starts {instant} to finish {other_instant}."
    ),
    "why-takes-finish-people": (
        "“{task}” takes {duration}, from {other_instant} to {instant}; its finish is set by the "
        "assignment of “{person}” ({hours})."
    ),
    "why-takes-start-people": (
        "“{task}” takes {duration}, so it starts {instant} to finish {other_instant}; what counts is the "
        "assignment of “{person}” ({hours})."
    ),
    "why-snet": "“{task}” starts {instant}, which is pinned: start no earlier than {date}.",
    "why-snlt": "“{task}” starts {instant}, which is pinned: start no later than {date}.",
    "why-mso": "“{task}” starts {instant}, which is pinned: must start on {date}.",
    "why-fnet": "“{task}” finishes {instant}, which is pinned: finish no earlier than {date}.",
    "why-fnlt": "“{task}” finishes {instant}, which is pinned: finish no later than {date}.",
    "why-mfo": "“{task}” finishes {instant}, which is pinned: must finish on {date}.",
    "why-summary-snet": (
        "“{task}” starts {instant}, held by the pin of its summary “{through}”: start no earlier than {date}."
    ),
    "why-summary-fnlt": (
        "“{task}” finishes {instant}, held by the pin of its summary “{through}”: finish no later than {date}."
    ),
    "why-against-start": "That is earlier than its link asks for: “{other}” starts only {other_instant} ({link}).",
    "why-against-finish": "That is earlier than its link asks for: “{other}” finishes only {other_instant} ({link}).",
    "why-project-start": "“{task}” starts {instant}: nothing drives it, so it starts with the project ({date}).",
    "why-project-finish": (
        "“{task}” finishes {instant}: nothing follows it, so it finishes with the project ({date})."
    ),
    "why-not-before-project": "“{task}” starts {instant}: no link puts it before the project's start ({date}).",
    "why-status-date": "“{task}” starts {instant}: unfinished work is not planned before the status date {date}.",
    "why-levelling": "“{task}” is {delay} later than that, around the clock, by its levelling delay.",
    "why-manual-start": "“{task}” starts {instant}: this date was typed, the task is scheduled by hand.",
    "why-manual-finish": "“{task}” finishes {instant}: this date was typed, the task is scheduled by hand.",
    "why-manual-open": "“{task}” is scheduled by hand and has no date typed yet; it is shown at {instant}.",
    "why-external-start": "“{task}” starts {instant}: it belongs to another plan, which says so.",
    "why-external-finish": "“{task}” finishes {instant}: it belongs to another plan, which says so.",
    "why-actual-start": "“{task}” started {instant}, as reported.",
    "why-actual-finish": "“{task}” finished {instant}, as reported.",
    "why-rest-done": (
        "“{task}” is {percent} % done; the rest, {rest} of {duration}, follows without a break and ends {instant}."
    ),
    "why-rest-resume": (
        "“{task}” is {percent} % done; the rest, {rest} of {duration}, goes on {date}, its resume date, "
        "and ends {instant}."
    ),
    "why-rest-status": (
        "“{task}” is {percent} % done; the rest, {rest} of {duration}, is not planned before the status "
        "date {date} and ends {instant}."
    ),
    "why-rest-finish": (
        "“{task}” is {percent} % done; the rest, {rest} of {duration}, waits for “{other}”, which "
        "finishes {other_instant} ({link}), and ends {instant}."
    ),
    "why-rest-start": (
        "“{task}” is {percent} % done; the rest, {rest} of {duration}, waits for “{other}”, which starts "
        "{other_instant} ({link}), and ends {instant}."
    ),
    "why-rest-none": (
        "“{task}” is {percent} % done, but no finish is reported; it ends {instant}, from its work so far."
    ),
    "why-roll-up-start": "“{task}” starts {instant} with “{other}”, the first of its tasks.",
    "why-roll-up-finish": "“{task}” finishes {instant} with “{other}”, the last of its tasks.",
    "why-idea": "“{task}” is an idea in a bucket and has no dates; drop it on the timeline or type a start to give it "
    "some.",
    "why-empty-summary": "“{task}” has no task with dates.",
    "why-late-end": "“{task}” is as late as possible: it finishes {instant}, in time for the project's end {date}.",
    "why-late-end-other": (
        "“{task}” is as late as possible: it finishes {instant}, in time for the project's end {date}, "
        "which “{other}” sets."
    ),
    "why-late-end-own": "“{task}” is as late as possible: it finishes {instant}, and the project ends with it.",
    "why-late-open": (
        "“{task}” is as late as possible, but nothing follows it: it finishes {instant}, as soon as it can."
    ),
    "why-late-deadline": "“{task}” is as late as possible: it finishes {instant}, in time for its deadline {date}.",
    "why-late-summary": (
        "“{task}” is as late as possible: it finishes {instant}, since its summary “{through}” is pinned, finish no "
        "later than {date}."
    ),
    "why-late-cap": (
        "“{task}” is as late as possible: it finishes {instant}, by the finish that was typed for its summary."
    ),
    "why-soon-first": "“{task}” is as soon as possible: nothing comes before it, so it starts {instant}.",
    "why-must-start": "“{task}” takes {duration}, so it must start by {instant} to finish by {other_instant}.",
    "why-must-go-on": "“{task}” has {rest} left, which must go on by {instant} to finish by {other_instant}.",
    "why-must-end": "“{task}” must finish by {instant} or the project ends later than {date}.",
    "why-must-end-other": (
        "“{task}” must finish by {instant} or the project ends later than {date}, when “{other}” does."
    ),
    "why-must-end-own": "“{task}” must finish by {instant} or the project, which ends with it, ends later.",
    "why-must-open": (
        "Nothing follows “{task}”, and in this plan such tasks have no slack: it must finish by {instant}, as it does."
    ),
    "why-must-deadline": "“{task}” must finish by {date} or it misses its deadline.",
    "why-must-fnlt": "“{task}” must finish by {instant}: it is pinned, finish no later than {date}.",
    "why-must-mfo": "“{task}” must finish by {instant}: it is pinned, must finish on {date}.",
    "why-must-snlt": "“{task}” must start by {instant}: it is pinned, start no later than {date}.",
    "why-must-mso": "“{task}” must start by {instant}: it is pinned, must start on {date}.",
    "why-must-cap": "“{task}” must finish by {instant}, the finish that was typed for its summary.",
    "why-must-summary": (
        "“{task}” must finish by {instant}: its summary “{through}” is pinned, finish no later than {date}."
    ),
    "why-must-fixed": "“{task}” is scheduled by hand and finishes {instant}, whatever follows it.",
    "why-slack-short-finish": (
        "“{task}” is {slack} too late: it finishes {instant} but must finish by {other_instant}."
    ),
    "why-slack-short-start": "“{task}” is {slack} too late: it starts {instant} but must start by {other_instant}.",
    "why-slack-none-finish": "“{task}” has no slack: it finishes {instant} and must not be later.",
    "why-slack-none-start": "“{task}” has no slack: it starts {instant} and must not be later.",
    "why-slack-left-finish": (
        "“{task}” can slip by {slack}: it finishes {instant} and must finish by {other_instant}."
    ),
    "why-slack-left-start": "“{task}” can slip by {slack}: it starts {instant} and must start by {other_instant}.",
    "why-slack-done": "“{task}” is done; nothing can delay it any more.",
    "why-slack-inactive": "“{task}” is inactive, so nothing waits for it.",
    "why-slack-late": "“{task}” has no slack because it is as late as possible.",
    "why-slack-pinned": "“{task}” is {slack} too late: it starts {instant}, against the links that it waits for.",
    "why-slack-from-finish": (
        "“{task}” has {slack} of slack: the plan is scheduled from its finish, so that is how much "
        "sooner it could be done."
    ),
    "why-slack-summary": "“{task}” has the slack of the tightest of its tasks, “{other}”.",
    "why-must-fs-done": ("“{task}” must finish by {instant}, as “{other}” started {other_instant} already ({link})."),
    "why-late-fs-done": (
        "“{task}” is as late as possible: it finishes {instant}, as “{other}” started {other_instant} already ({link})."
    ),
    "why-can-fs": (
        "“{task}” can start {instant} at the earliest, as “{other}” cannot finish before {other_instant} ({link})."
    ),
    "why-must-ss-done": ("“{task}” must start by {instant}, as “{other}” started {other_instant} already ({link})."),
    "why-late-ss-done": (
        "“{task}” is as late as possible: it starts {instant}, as “{other}” started {other_instant} already ({link})."
    ),
    "why-can-ss": (
        "“{task}” can start {instant} at the earliest, as “{other}” cannot start before {other_instant} ({link})."
    ),
    "why-must-ff-done": ("“{task}” must finish by {instant}, as “{other}” finished {other_instant} already ({link})."),
    "why-late-ff-done": (
        "“{task}” is as late as possible: it finishes {instant}, as “{other}” finished {other_instant} already "
        "({link})."
    ),
    "why-can-ff": (
        "“{task}” can finish {instant} at the earliest, as “{other}” cannot finish before {other_instant} ({link})."
    ),
    "why-must-sf-done": ("“{task}” must start by {instant}, as “{other}” finished {other_instant} already ({link})."),
    "why-late-sf-done": (
        "“{task}” is as late as possible: it starts {instant}, as “{other}” finished {other_instant} already ({link})."
    ),
    "why-can-sf": (
        "“{task}” can finish {instant} at the earliest, as “{other}” cannot start before {other_instant} ({link})."
    ),
    "why-no-sooner-ff": (
        "“{task}” starts {instant}, the first time with which it finishes no sooner than it may: “{other}” "
        "finishes {other_instant} ({link})."
    ),
    "why-no-sooner-sf": (
        "“{task}” starts {instant}, the first time with which it finishes no sooner than it may: “{other}” "
        "starts {other_instant} ({link})."
    ),
    "why-can-finish": "“{task}” takes {duration}, so it can finish {instant} at the earliest.",
    "why-can-first": "“{task}” can start {instant} at the earliest: nothing comes before it.",
    "why-must-start-delayed": (
        "“{task}” takes {duration} after its levelling delay of {delay}, so it must be free to start by {instant} to "
        "finish by {other_instant}."
    ),
    "why-must-snlt-started": (
        "“{task}” must finish by {instant}: it is pinned, start no later than {date}, and takes {duration}."
    ),
    "why-must-mso-started": (
        "“{task}” must finish by {instant}: it is pinned, must start on {date}, and takes {duration}."
    ),
    "why-row": "row {row}",
    "why-detail-free": "calendar “{calendar}”: {free} free",
    "why-detail-calendar": "calendar “{calendar}”",
    "why-detail-inside": "as part of “{inside}”",
    "why-detail-through": "by the link of “{through}”",
    "movement-back": "“{task}” has moved since {since} and is back where it was: {new_start} – {new_finish}.",
    "movement-until-none": "“{task}” did not move between {since} and {until}.",
    "movement-until-new": "“{task}” is new since {since}; this is until {until}.",
    "movement-until-back": (
        "“{task}” moved between {since} and {until} and came back to where it was: {new_start} – {new_finish}."
    ),
    "movement-until-total": (
        "“{task}” moved between {since} and {until}: start {start} ({old_start} → {new_start}), "
        "finish {finish} ({old_finish} → {new_finish})."
    ),
    "movement-total-point": "“{task}” has moved since {since}: {start} ({old_start} → {new_start}).",
    "movement-until-total-point": ("“{task}” moved between {since} and {until}: {start} ({old_start} → {new_start})."),
    "moments-reversed": "{until} is not after {since}; give the earlier moment to --since.",
}
