"""What is typed against names: the order of the matches, and what is none."""

import pytest

from ui.matching import Rank, matches, rank_of

NAMES = ["Close Plan", "Prepare the launch", "Launch", "Collapse All", "Relaunch", "Go to Selected Task"]


@pytest.mark.parametrize(
    ("typed", "name", "rank"),
    [
        ("lau", "launch", Rank.BEGINNING),
        ("lau", "prepare the launch", Rank.WORDS),
        ("coll al", "collapse all", Rank.WORDS),
        ("aunc", "relaunch", Rank.PART),
        ("lanch", "launch", Rank.LETTERS),
        ("gst", "go select task", Rank.LETTERS),
        ("launch", "close plan", None),
    ],
)
def test_rank(typed: str, name: str, rank: Rank | None) -> None:
    assert rank_of(typed, name) == rank


def test_the_best_come_first_and_noise_not_at_all() -> None:
    assert [NAMES[place] for _, place in matches("launch", NAMES, 9)] == ["Launch", "Prepare the launch", "Relaunch"]


def test_a_slip_of_the_keys_is_only_a_guess() -> None:
    assert matches("luanch", NAMES, 9) == [(Rank.ALIKE, 2)]
    assert matches("budget", NAMES, 9) == []
