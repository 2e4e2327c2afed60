/* Both passes of planner/scheduling/kernels in C: the same algorithm on the same arrays, for comparing speed.

   Row numbers and codes (EARLY_START, FS, …) are given by the compiler's command line, from kernels/arrays.py. */
#include <stdint.h>

typedef int64_t i64;
typedef int32_t i32;
typedef unsigned char flag;

#define NONE INT64_MIN
#define DAY 1440
#define DAYS 73049
#define LAST ((i64)DAYS * DAY)

typedef struct {
    const i32 *day_work, *day_pattern, *day_hint;
    i64 hints;
    const i64 *hint_step;
    const i32 *pattern_first, *interval_start, *interval_end;
} Tables;

typedef struct {
    i64 nodes, slots, links_count;
    const i64 *order, *structure, *links, *leaves, *tracks, *settings;
    i64 tracks_count;
    Tables t;
    i64 *values, *limit;
    flag *forward, *backward, *slack;
} Net;

#define STRUCT(row, slot) (n->structure[(row) * (n->slots + 1) + (slot)])
#define LINK(row, link) (n->links[(row) * n->links_count + (link)])
#define LEAF(row, slot) (n->leaves[(row) * n->slots + (slot)])
#define TRACK(row, track) (n->tracks[(row) * n->tracks_count + (track)])
#define FOUND(row, slot) (n->values[(row) * n->slots + (slot)])

static inline i64 max(i64 a, i64 b) { return a > b ? a : b; }
static inline i64 min(i64 a, i64 b) { return a < b ? a : b; }

/* Working time ------------------------------------------------------------------------------------------------ */

static i64 work_before(const Tables *t, i64 calendar, i64 instant) {
    const i32 *day_work = t->day_work + calendar * (DAYS + 1);
    if (instant <= 0) return 0;
    if (instant >= LAST) return day_work[DAYS];
    i64 day = instant / DAY, minute = instant % DAY, work = day_work[day];
    i32 pattern = t->day_pattern[calendar * DAYS + day];
    for (i32 k = t->pattern_first[pattern]; k < t->pattern_first[pattern + 1]; k++) {
        i64 start = t->interval_start[k];
        if (minute <= start) break;
        work += min(minute, t->interval_end[k]) - start;
    }
    return work;
}

static i64 day_with(const Tables *t, i64 calendar, i64 work) {
    const i32 *day_work = t->day_work + calendar * (DAYS + 1);
    i64 hint = work / t->hint_step[calendar];
    i64 low = t->day_hint[calendar * t->hints + hint], high = t->day_hint[calendar * t->hints + hint + 1];
    while (low < high) {
        i64 middle = (low + high + 1) / 2;
        if (day_work[middle] <= work) low = middle;
        else high = middle - 1;
    }
    return low;
}

static i64 within(const Tables *t, i64 calendar, i64 day, i64 rest, int at_end) {
    i32 pattern = t->day_pattern[calendar * DAYS + day];
    for (i32 k = t->pattern_first[pattern]; k < t->pattern_first[pattern + 1]; k++) {
        i64 start = t->interval_start[k], length = t->interval_end[k] - start;
        if (at_end ? rest <= length : rest < length) return day * DAY + start + rest;
        rest -= length;
    }
    return (day + 1) * DAY;
}

static i64 earliest(const Tables *t, i64 calendar, i64 work) {
    const i32 *day_work = t->day_work + calendar * (DAYS + 1);
    if (work <= 0) return 0;
    if (work > day_work[DAYS]) return LAST;
    i64 day = day_with(t, calendar, work - 1);
    return within(t, calendar, day, work - day_work[day], 1);
}

static i64 latest(const Tables *t, i64 calendar, i64 work) {
    const i32 *day_work = t->day_work + calendar * (DAYS + 1);
    if (work < 0) return 0;
    if (work >= day_work[DAYS]) return LAST;
    i64 day = day_with(t, calendar, work);
    return within(t, calendar, day, work - day_work[day], 0);
}

static i64 add(const Tables *t, i64 calendar, i64 instant, i64 minutes) {
    if (minutes > 0) return earliest(t, calendar, work_before(t, calendar, instant) + minutes);
    if (minutes < 0) return latest(t, calendar, work_before(t, calendar, instant) + minutes);
    return instant;
}

static i64 next_start(const Tables *t, i64 calendar, i64 instant) {
    return latest(t, calendar, work_before(t, calendar, instant));
}

static i64 previous_finish(const Tables *t, i64 calendar, i64 instant) {
    return earliest(t, calendar, work_before(t, calendar, instant));
}

static i64 between(const Tables *t, i64 calendar, i64 start, i64 finish) {
    return work_before(t, calendar, finish) - work_before(t, calendar, start);
}

/* Lags ---------------------------------------------------------------------------------------------------------- */

static i64 base_slot(const Net *n, i64 link) {
    return n->settings[SET_MIRRORED] ? LINK(TARGET, link) : LINK(SOURCE, link);
}

static i64 lag_minutes(const Net *n, i64 link) {
    i64 lag = LINK(LAG, link), kind = LINK(LAG_KIND, link), slot, whole, part;
    if (lag == 0 || kind == WORKING_LAG || kind == ELAPSED_LAG) return lag;
    slot = base_slot(n, link);
    whole = STRUCT(FIRST_CHILD, slot) < 0
                ? LEAF(UNPAUSED, slot)
                : between(&n->t, LEAF(CALENDAR, slot), FOUND(EARLY_START, slot), FOUND(EARLY_FINISH, slot));
    part = lag * whole + 5000;
    return part >= 0 ? part / 10000 : -((9999 - part) / 10000);
}

static int counts_on_clock(const Net *n, i64 link) {
    i64 kind = LINK(LAG_KIND, link);
    if (kind == ELAPSED_LAG || kind == ELAPSED_PERCENT_LAG) return 1;
    return kind == PERCENT_LAG && STRUCT(FIRST_CHILD, base_slot(n, link)) < 0 &&
           LEAF(DURATION_CALENDAR, base_slot(n, link)) == 0;
}

static i64 shifted(const Net *n, i64 link, i64 leaf, i64 instant, i64 sign) {
    i64 lag = lag_minutes(n, link);
    if (lag == 0) return instant;
    if (counts_on_clock(n, link)) return instant + sign * lag;
    return add(&n->t, LEAF(CALENDAR, n->settings[SET_MIRRORED] ? LINK(SOURCE, link) : leaf), instant, sign * lag);
}

/* Forward ------------------------------------------------------------------------------------------------------- */

static i64 finish_from(const Net *n, i64 slot, i64 start) {
    i64 first = LEAF(TRACK_FIRST, slot), end = LEAF(TRACK_END, slot), finish = start;
    if (first == end) return add(&n->t, LEAF(DURATION_CALENDAR, slot), start, LEAF(DURATION, slot));
    for (i64 k = first; k < end; k++)
        finish = max(finish, add(&n->t, TRACK(TRACK_CALENDAR, k), start, TRACK(TRACK_OFFSET, k) + TRACK(TRACK_LENGTH, k)));
    return finish;
}

static i64 start_for(const Net *n, i64 slot, i64 finish) {
    i64 first = LEAF(TRACK_FIRST, slot), end = LEAF(TRACK_END, slot), start = finish;
    if (first == end) return add(&n->t, LEAF(DURATION_CALENDAR, slot), finish, -LEAF(DURATION, slot));
    for (i64 k = first; k < end; k++)
        start = min(start, add(&n->t, TRACK(TRACK_CALENDAR, k), finish, -TRACK(TRACK_OFFSET, k) - TRACK(TRACK_LENGTH, k)));
    return start;
}

static i64 snapped(const Net *n, i64 slot, i64 instant) {
    i64 row = LEAF(CALENDAR, slot), first = LEAF(TRACK_FIRST, slot), end = LEAF(TRACK_END, slot), start;
    if (LEAF(DURATION, slot) == 0 || LEAF(DURATION_CALENDAR, slot) != row) {
        i64 worked = work_before(&n->t, row, instant);
        return earliest(&n->t, row, worked) == instant ? instant : latest(&n->t, row, worked);
    }
    if (first == end) return next_start(&n->t, row, instant);
    start = next_start(&n->t, TRACK(TRACK_CALENDAR, first), instant);
    for (i64 k = first + 1; k < end; k++) start = min(start, next_start(&n->t, TRACK(TRACK_CALENDAR, k), instant));
    return start;
}

static i64 start_of_rest(const Net *n, i64 slot, i64 finish) {
    if (LEAF(MODE, slot) != STARTED) return start_for(n, slot, finish);
    return add(&n->t, LEAF(DURATION_CALENDAR, slot), finish, -LEAF(REMAINING, slot));
}

static i64 driving_link(const Net *n, i64 slot, i64 *best_finish, i64 *best_link) {
    i64 best = NONE;
    *best_finish = NONE;
    *best_link = -1;
    for (i64 holder = slot; holder >= 0; holder = STRUCT(INHERITS_IN, holder))
        for (i64 k = STRUCT(INCOMING_FIRST, holder); k < STRUCT(INCOMING_FIRST, holder + 1); k++) {
            i64 link = LINK(INCOMING, k), source = LINK(SOURCE, link), kind = LINK(KIND, link), finish = NONE, instant;
            if (LEAF(INACTIVE, source)) continue;
            if (STRUCT(FIRST_CHILD, source) >= 0 && FOUND(FIRST_LEAF, source) < 0) continue;
            instant = FOUND(kind == FS || kind == FF ? EARLY_FINISH : EARLY_START, source);
            if (kind == SF && LINK(LAG, link) == 0) finish = instant;
            i64 moved = shifted(n, link, slot, instant, 1);
            if (kind == FF || kind == SF) {
                i64 begin = start_of_rest(n, slot, moved);
                if (moved != instant) begin = max(begin, shifted(n, link, slot, start_of_rest(n, slot, instant), 1));
                moved = max(begin, n->settings[SET_PROJECT_START]);
            }
            instant = moved;
            if (instant > best || (instant == best && finish > *best_finish)) {
                best = instant;
                *best_finish = finish;
                *best_link = link;
            }
        }
    return best;
}

static i64 constrained(const Net *n, i64 slot, i64 start, int linked, i64 *finish) {
    i64 kind = LEAF(CONSTRAINT, slot), date = LEAF(CONSTRAINT_DATE, slot), honor = n->settings[SET_HONOR], by_finish;
    *finish = NONE;
    if (date == NONE) return start;
    if (kind == MSO && honor) return date;
    if (kind == SNET || kind == MSO) return linked ? max(start, date) : date;
    if (kind == SNLT && honor) return min(start, date);
    if (kind != FNET && kind != MFO && kind != FNLT) return start;
    by_finish = start_for(n, slot, date);
    if (kind != MFO) date = finish_from(n, slot, by_finish);
    if ((kind == MFO && honor) || ((kind == FNET || kind == MFO) && (!linked || by_finish > start)) ||
        (kind == FNLT && honor && by_finish < start)) {
        *finish = date;
        return by_finish;
    }
    return start;
}

static i64 exact_finish(const Net *n, i64 slot, i64 finish, i64 asked) {
    i64 row = LEAF(DURATION_CALENDAR, slot);
    if (asked <= finish || LEAF(DURATION, slot) == 0) return finish;
    return work_before(&n->t, row, asked) == work_before(&n->t, row, finish) ? asked : finish;
}

static i64 scheduled(const Net *n, i64 slot, i64 *finish) {
    i64 asked, link, wanted, wanted_finish, driver = BY_LINK, start = driving_link(n, slot, &asked, &link);
    i64 held = LEAF(HELD, slot);
    int linked = start != NONE || held != NONE;
    if (start != NONE) {
        start = snapped(n, slot, start);
    } else {
        driver = BY_START;
        start = n->settings[SET_PROJECT_START];
        if (LEAF(DURATION, slot) != 0)
            start = LEAF(DURATION_CALENDAR, slot) != LEAF(CALENDAR, slot) ? next_start(&n->t, LEAF(CALENDAR, slot), start)
                                                                          : snapped(n, slot, start);
    }
    if (held > start) start = snapped(n, slot, held), asked = NONE, link = -1, driver = BY_CONSTRAINT;
    if (LEAF(DELAY, slot) != 0) start = snapped(n, slot, start + LEAF(DELAY, slot));
    if (linked) FOUND(LOGIC_START, slot) = start;
    wanted = constrained(n, slot, start, linked, &wanted_finish);
    if (wanted != start && wanted_finish == NONE && (LEAF(CONSTRAINT, slot) != MSO || !n->settings[SET_HONOR]))
        wanted = snapped(n, slot, wanted);
    if (wanted != start || (!linked && wanted_finish != NONE))
        start = wanted, asked = wanted_finish, link = -1, driver = BY_CONSTRAINT;
    if (n->settings[SET_STATUS] != NONE && start < n->settings[SET_STATUS]) {
        asked = NONE, link = -1, driver = BY_STATUS;
        start = snapped(n, slot, n->settings[SET_STATUS]);
    }
    FOUND(DRIVER, slot) = driver;
    FOUND(DRIVER_LINK, slot) = link;
    *finish = exact_finish(n, slot, finish_from(n, slot, start), asked);
    return start;
}

static i64 started_finish(const Net *n, i64 slot) {
    i64 row = LEAF(DURATION_CALENDAR, slot), resume = LEAF(RESUME, slot), finish, asked, link, longest = 1;
    i64 first = LEAF(TRACK_FIRST, slot), end = LEAF(TRACK_END, slot), date = LEAF(CONSTRAINT_DATE, slot);
    if (LEAF(COMPLETE, slot)) return finish_from(n, slot, LEAF(FIXED_START, slot));
    if (resume == NONE || LEAF(STOPS_WHERE_DONE, slot))
        resume = max(resume, add(&n->t, row, LEAF(FIXED_START, slot), LEAF(DURATION, slot) - LEAF(REMAINING, slot)));
    if (n->settings[SET_SPLITS]) resume = max(resume, n->settings[SET_STATUS]);
    if (n->settings[SET_RETAINED]) resume = max(resume, driving_link(n, slot, &asked, &link));
    finish = first == end ? add(&n->t, row, resume, LEAF(REMAINING, slot)) : resume;
    for (i64 k = first; k < end; k++) longest = max(longest, TRACK(TRACK_LENGTH, k));
    for (i64 k = first; k < end; k++) {
        i64 minutes = TRACK(TRACK_LENGTH, k) * LEAF(REMAINING, slot) / longest;
        finish = max(finish, add(&n->t, TRACK(TRACK_CALENDAR, k), resume, minutes));
    }
    if (LEAF(CONSTRAINT, slot) == FNET && date != NONE && between(&n->t, row, finish, date) > 0)
        return previous_finish(&n->t, row, date);
    return finish;
}

static i64 given_dates(const Net *n, i64 slot, i64 *finish) {
    i64 start = LEAF(FIXED_START, slot);
    *finish = LEAF(FIXED_FINISH, slot);
    if (start == NONE && *finish == NONE) start = snapped(n, slot, n->settings[SET_PROJECT_START]);
    if (start == NONE) return start_for(n, slot, *finish);
    if (*finish == NONE) *finish = finish_from(n, slot, start);
    return start;
}

static int place_leaf(const Net *n, i64 slot) {
    i64 old_start = FOUND(EARLY_START, slot), old_finish = FOUND(EARLY_FINISH, slot), start, finish;
    FOUND(DRIVER, slot) = LEAF(FIXED_DRIVER, slot);
    FOUND(DRIVER_LINK, slot) = -1;
    FOUND(LOGIC_START, slot) = NONE;
    if (LEAF(MODE, slot) == FIXED) {
        start = given_dates(n, slot, &finish);
    } else if (LEAF(MODE, slot) == STARTED) {
        start = LEAF(FIXED_START, slot);
        finish = started_finish(n, slot);
    } else {
        start = scheduled(n, slot, &finish);
    }
    FOUND(EARLY_START, slot) = FOUND(START, slot) = start;
    FOUND(EARLY_FINISH, slot) = FOUND(FINISH, slot) = finish;
    return start != old_start || finish != old_finish;
}

static int store(const Net *n, i64 row, i64 slot, i64 value) {
    int changed = FOUND(row, slot) != value;
    FOUND(row, slot) = value;
    return changed;
}

static int roll_up(const Net *n, i64 slot) {
    i64 early = NONE, late = NONE, first = NONE, last = NONE, leaf = -1;
    int all = LEAF(INACTIVE, slot) != 0, changed = 0, any = 0;
    for (i64 child = STRUCT(FIRST_CHILD, slot); child >= 0; child = STRUCT(NEXT_SIBLING, child))
        any |= !LEAF(INACTIVE, child);
    all |= !any;
    for (i64 child = STRUCT(FIRST_CHILD, slot); child >= 0; child = STRUCT(NEXT_SIBLING, child)) {
        if (!all && LEAF(INACTIVE, child)) continue;
        if (early == NONE || FOUND(EARLY_START, child) < early) {
            early = FOUND(EARLY_START, child);
            leaf = STRUCT(FIRST_CHILD, child) < 0 ? child : FOUND(FIRST_LEAF, child);
        }
        late = max(late, FOUND(EARLY_FINISH, child));
        first = first == NONE ? FOUND(START, child) : min(first, FOUND(START, child));
        last = max(last, FOUND(FINISH, child));
    }
    if (all) leaf = -1;
    if (LEAF(MANUAL, slot) && LEAF(FIXED_START, slot) != NONE) first = LEAF(FIXED_START, slot);
    if (LEAF(MANUAL, slot) && LEAF(FIXED_FINISH, slot) != NONE) last = LEAF(FIXED_FINISH, slot);
    changed |= store(n, EARLY_START, slot, early);
    changed |= store(n, EARLY_FINISH, slot, late);
    changed |= store(n, START, slot, first);
    changed |= store(n, FINISH, slot, last);
    return changed | store(n, FIRST_LEAF, slot, leaf);
}

static i64 opening(const Net *n, i64 slot) { return STRUCT(FIRST_CHILD, slot) < 0 ? slot : n->slots + slot; }

static void mark_dependants(Net *n, i64 slot) {
    n->backward[slot] = n->slack[slot] = 1;
    if (STRUCT(PARENT, slot) >= 0) n->forward[STRUCT(PARENT, slot)] = 1;
    for (i64 k = STRUCT(OUTGOING_FIRST, slot); k < STRUCT(OUTGOING_FIRST, slot + 1); k++)
        n->forward[opening(n, LINK(TARGET, LINK(OUTGOING, k)))] = 1;
}

static void forward_pass(Net *n) {
    for (i64 k = 0; k < n->nodes; k++) {
        i64 node = n->order[k];
        if (!n->forward[node]) continue;
        n->forward[node] = 0;
        if (node >= n->slots) {
            for (i64 c = STRUCT(FIRST_CHILD, node - n->slots); c >= 0; c = STRUCT(NEXT_SIBLING, c))
                n->forward[opening(n, c)] = 1;
        } else if (STRUCT(FIRST_CHILD, node) >= 0) {
            if (roll_up(n, node)) mark_dependants(n, node);
        } else {
            n->slack[node] = 1;
            if (place_leaf(n, node)) mark_dependants(n, node);
        }
    }
}

static i64 project_finish(const Net *n) {
    i64 finish = NONE;
    for (i64 slot = 0; slot < n->slots; slot++)
        if (STRUCT(FIRST_CHILD, slot) < 0 && !LEAF(INACTIVE, slot)) finish = max(finish, FOUND(EARLY_FINISH, slot));
    return finish == NONE ? n->settings[SET_PROJECT_START] : finish;
}

/* Backward ------------------------------------------------------------------------------------------------------ */

static i64 leaf_limit(const Net *n, i64 link, i64 leaf, i64 start_row) {
    i64 kind = LINK(KIND, link);
    if (LEAF(INACTIVE, leaf) || (LEAF(COMPLETE, leaf) && !n->settings[SET_ACTUALS])) return NONE;
    return shifted(n, link, leaf, FOUND(kind == FF || kind == SF ? LATE_FINISH : start_row, leaf), -1);
}

static i64 branch_limit(const Net *n, i64 link, i64 slot) {
    i64 limit = NONE;
    for (i64 k = STRUCT(PLACE, slot) + 1; k < STRUCT(BRANCH_END, slot); k++) {
        i64 leaf = STRUCT(DEPTH_FIRST, k), allowed;
        if (STRUCT(FIRST_CHILD, leaf) >= 0) continue;
        allowed = leaf_limit(n, link, leaf, LEAF(MODE, leaf) == STARTED ? LATE_START : PASSED_START);
        if (allowed != NONE && (limit == NONE || allowed < limit)) limit = allowed;
    }
    return limit;
}

static i64 link_limit(const Net *n, i64 link, i64 slot, i64 holder) {
    i64 kind = LINK(KIND, link), target = LINK(TARGET, link), limit;
    int by_start = kind == SS || kind == SF;
    if (by_start && holder != slot && FOUND(FIRST_LEAF, holder) != slot) return NONE;
    if (by_start && LEAF(MODE, slot) == STARTED) return NONE;
    limit = STRUCT(FIRST_CHILD, target) >= 0 ? n->limit[link] : leaf_limit(n, link, target, PASSED_START);
    return by_start && limit != NONE ? finish_from(n, slot, limit) : limit;
}

static i64 last_work(const Net *n, i64 slot, i64 instant) {
    i64 first = LEAF(TRACK_FIRST, slot), end = LEAF(TRACK_END, slot), last = 0;
    if (first == end) return previous_finish(&n->t, LEAF(DURATION_CALENDAR, slot), instant);
    for (i64 k = first; k < end; k++) last = max(last, previous_finish(&n->t, TRACK(TRACK_CALENDAR, k), instant));
    return last;
}

static i64 late_finish(const Net *n, i64 slot, i64 end) {
    i64 finish = NONE, date = LEAF(CONSTRAINT_DATE, slot), kind = LEAF(CONSTRAINT, slot);
    for (i64 holder = slot; holder >= 0; holder = STRUCT(INHERITS_OUT, holder))
        for (i64 k = STRUCT(OUTGOING_FIRST, holder); k < STRUCT(OUTGOING_FIRST, holder + 1); k++) {
            i64 limit = link_limit(n, LINK(OUTGOING, k), slot, holder);
            if (limit != NONE && (finish == NONE || limit < finish)) finish = limit;
        }
    if (finish == NONE) finish = n->settings[SET_ENDS_FLOAT] ? FOUND(EARLY_FINISH, slot) : end;
    finish = min(finish, end);
    if (date != NONE && LEAF(MODE, slot) != FIXED) {
        if (kind == FNLT) finish = min(finish, date);
        else if (kind == SNLT) finish = min(finish, finish_from(n, slot, date));
        else if (kind == MFO) finish = date;
        else if (kind == MSO) finish = finish_from(n, slot, date);
    }
    if (LEAF(DEADLINE, slot) != NONE) finish = min(finish, LEAF(DEADLINE, slot));
    if (LEAF(CAP, slot) != NONE) finish = min(finish, LEAF(CAP, slot));
    int moment = LEAF(DURATION, slot) == 0;
    if (LEAF(MANUAL, slot) || (moment && (kind != ALAP || n->settings[SET_MIRRORED]))) return finish;
    i64 last = last_work(n, slot, finish), early = FOUND(EARLY_FINISH, slot);
    return moment && last < early && early <= finish ? early : last;
}

static i64 late_start(const Net *n, i64 slot, i64 finish) {
    i64 row = LEAF(DURATION_CALENDAR, slot);
    if (LEAF(MANUAL, slot))
        return add(&n->t, row, FOUND(EARLY_START, slot), between(&n->t, row, FOUND(EARLY_FINISH, slot), finish));
    if (LEAF(MODE, slot) == STARTED) return add(&n->t, row, finish, -LEAF(REMAINING, slot));
    return start_for(n, slot, finish);
}

static int place_late(const Net *n, i64 slot, i64 end) {
    i64 start, finish, passed, asked = NONE;
    if (LEAF(COMPLETE, slot)) {
        start = passed = FOUND(EARLY_START, slot);
        finish = FOUND(EARLY_FINISH, slot);
    } else {
        finish = late_finish(n, slot, end);
        if (LEAF(MANUAL, slot)) asked = finish, finish = max(finish, FOUND(EARLY_FINISH, slot));
        start = late_start(n, slot, finish);
        passed = LEAF(MODE, slot) == AUTO ? start - LEAF(DELAY, slot) : start;
        if (asked != NONE) passed = late_start(n, slot, asked);
        if (LEAF(MODE, slot) == STARTED) {
            passed = n->settings[SET_ACTUALS] ? LEAF(FIXED_START, slot) : start;
            start = LEAF(FIXED_START, slot);
        }
    }
    int changed = store(n, LATE_START, slot, start);
    changed |= store(n, LATE_FINISH, slot, finish);
    return changed | store(n, PASSED_START, slot, passed);
}

static int close_summary(const Net *n, i64 slot) {
    i64 start = NONE, finish = NONE;
    int changed;
    for (i64 child = STRUCT(FIRST_CHILD, slot); child >= 0; child = STRUCT(NEXT_SIBLING, child)) {
        if ((!LEAF(INACTIVE, slot) && LEAF(INACTIVE, child)) || FOUND(LATE_START, child) == NONE) continue;
        start = start == NONE ? FOUND(LATE_START, child) : min(start, FOUND(LATE_START, child));
        finish = max(finish, FOUND(LATE_FINISH, child));
    }
    changed = store(n, LATE_START, slot, start);
    changed |= store(n, LATE_FINISH, slot, finish);
    for (i64 k = STRUCT(INCOMING_FIRST, slot); k < STRUCT(INCOMING_FIRST, slot + 1); k++) {
        i64 link = LINK(INCOMING, k), limit = branch_limit(n, link, slot);
        changed |= n->limit[link] != limit;
        n->limit[link] = limit;
    }
    return changed;
}

static void mark_sources(Net *n, i64 slot) {
    n->slack[slot] = 1;
    if (STRUCT(PARENT, slot) >= 0) n->backward[n->slots + STRUCT(PARENT, slot)] = 1;
    for (i64 k = STRUCT(INCOMING_FIRST, slot); k < STRUCT(INCOMING_FIRST, slot + 1); k++)
        n->backward[LINK(SOURCE, LINK(INCOMING, k))] = 1;
}

static void backward_pass(Net *n, i64 end) {
    for (i64 k = n->nodes - 1; k >= 0; k--) {
        i64 node = n->order[k];
        if (!n->backward[node]) continue;
        n->backward[node] = 0;
        if (node >= n->slots) {
            if (close_summary(n, node - n->slots)) mark_sources(n, node - n->slots);
        } else if (STRUCT(FIRST_CHILD, node) >= 0) {
            for (i64 c = STRUCT(FIRST_CHILD, node); c >= 0; c = STRUCT(NEXT_SIBLING, c)) n->backward[c] = 1;
        } else if (place_late(n, node, end)) {
            mark_sources(n, node);
        }
    }
}

i64 both_passes(Net *n) {
    forward_pass(n);
    i64 finish = project_finish(n);
    backward_pass(n, finish);
    return finish;
}
