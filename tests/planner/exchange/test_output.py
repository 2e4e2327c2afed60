"""Files written whole or not at all."""

import pytest

from planner.errors import StorageError
from planner.exchange.output import write_whole


def test_a_file_is_replaced_as_a_whole(tmp_path):
    file = tmp_path / "out.xml"
    file.write_bytes(b"old")
    write_whole(file, b"new")
    assert file.read_bytes() == b"new"
    assert [item.name for item in tmp_path.iterdir()] == ["out.xml"]


def test_a_place_that_cannot_be_written_keeps_what_is_there(tmp_path):
    (tmp_path / "out.xml").mkdir()
    with pytest.raises(StorageError) as caught:
        write_whole(tmp_path / "out.xml", b"new")
    assert caught.value.code == "export-failed"
    assert [item.name for item in tmp_path.iterdir()] == ["out.xml"]
