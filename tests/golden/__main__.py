"""python -m tests.golden [--update]: tell which pictures differ from the golden ones, or take the present ones over."""

from __future__ import annotations

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication, QImage

from tests.golden.compare import difference
from tests.golden.pictures import FOLDER, pictures


def main(arguments: list[str]) -> int:
    """Return how many pictures differ; none do after an update."""
    app = QGuiApplication([])
    FOLDER.mkdir(exist_ok=True)
    differing = 0
    for picture in pictures():
        drawn = picture.drawn()
        if "--update" in arguments:
            drawn.save(str(picture.path))
        elif share := difference(drawn, QImage(str(picture.path))):
            differing += 1
            print(f"{picture.name}: {share:.2%} of the blocks differ")
    del app
    return differing


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
