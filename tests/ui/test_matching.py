"""What is typed against names: the order of the matches, and what is none."""

import pytest

from ui.matching import Names, Rank

NAMES = ["Close Plan", "Prepare the launch", "Launch", "Collapse All", "Relaunch", "Go to Selected Task"]


@pytest.mark.parametrize(
    ("typed", "name", "rank"),
    [
        ("lau", "Launch", Rank.BEGINNING),
        ("lau", "Prepare the launch", Rank.WORDS),
        ("coll al", "Collapse All", Rank.WORDS),
        ("all coll", "Collapse All", Rank.WORDS),
        ("aunc", "Relaunch", Rank.PART),
        ("e the l", "Prepare the launch", Rank.PART),
        ("lanch", "Launch", Rank.LETTERS),
        ("gst", "Go to Selected Task", Rank.LETTERS),
        ("launch", "Close Plan", None),
        ("a(", "a(b)", Rank.BEGINNING),
        ("(.*", "launch", None),
    ],
)
def test_rank(typed: str, name: str, rank: Rank | None) -> None:
    assert Names([name]).find(typed, 1) == ([] if rank is None else [(rank, 0)])


def test_the_best_come_first_and_noise_not_at_all() -> None:
    found = Names(NAMES).find("launch", 9)
    assert [NAMES[place] for _, place in found] == ["Launch", "Prepare the launch", "Relaunch"]


def test_no_more_are_found_than_asked_for() -> None:
    assert len(Names(["Launch"] * 50).find("lau", 9)) == 9


def test_a_slip_of_the_keys_is_only_a_guess() -> None:
    names = Names(NAMES)
    assert names.find("luanch", 9) == [(Rank.ALIKE, 2)]
    assert names.find("budget", 9) == []
