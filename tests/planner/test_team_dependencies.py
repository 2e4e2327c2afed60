"""Who waits for whom."""

from planner.edits import cells, links
from planner.team_dependencies import TeamLinks, team_links
from tests.planner.edits.plans import Sheet


def crossing() -> Sheet:
    sheet = Sheet("A 5d", "B 5d < A", "C 2d < A", "D 1d < C", "E 1d < D", "Z 30d")
    for team, names in (("App", "A"), ("Core", "B C"), ("Data", "E")):
        sheet.do(cells.set_text, sheet.ids(names), "team", team)
    return sheet


def found(sheet: Sheet) -> TeamLinks:
    return team_links(sheet.project, sheet.schedule)


def team(sheet: Sheet, name: str) -> int:
    return next(one.id for one in sheet.project.teams.values() if one.name == name)


def test_links_are_counted_by_who_waits_for_whom():
    sheet = crossing()
    app, core, data = (team(sheet, name) for name in ("App", "Core", "Data"))
    pairs = {pair: tally.count for pair, tally in found(sheet).pairs.items()}
    assert pairs == {(core, app): 2, (None, core): 1, (data, None): 1}


def test_the_worst_slack_of_a_pair_leads():
    sheet = crossing()
    sheet.do(cells.set_text, sheet.ids("B"), "deadline", "11 Aug 2026")
    tally = found(sheet).pair(team(sheet, "Core"), team(sheet, "App"))
    assert tally.worst is not None
    assert (tally.worst.link.successor_id, tally.worst.slack) == (sheet.id("B"), -3 * 480)


def test_links_that_are_met_count_but_are_not_worst():
    sheet = crossing()
    sheet.do(cells.set_text, sheet.ids("A"), "percent_complete", "100")
    tally = found(sheet).pair(team(sheet, "Core"), team(sheet, "App"))
    assert (tally.count, tally.waiting, tally.worst) == (2, 0, None)


def test_totals_leave_out_what_a_team_waits_for_in_itself():
    sheet = crossing()
    core = team(sheet, "Core")
    sheet.do(links.add, sheet.id("B"), sheet.id("C"))
    table = found(sheet)
    assert table.pair(core, core).count == 1
    assert (table.waits(core).count, table.serves(core).count, table.across.count) == (2, 1, 4)


def test_teams_come_in_their_order_and_none_last():
    sheet = crossing()
    sheet.do(cells.set_text, sheet.ids("Z"), "team", "Web")
    table = found(sheet)
    names = [sheet.project.teams[one].name if one else None for one in table.teams]
    assert names == ["App", "Core", "Data", "Web", None]
    assert [one for one in table.teams if one not in table.linked] == [team(sheet, "Web")]


def test_a_plan_without_teams_has_none():
    table = found(Sheet("A 1d"))
    assert (table.teams, table.across.count) == ((), 0)
