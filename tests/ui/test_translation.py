"""The window's language: which one is spoken, and that all texts are translated."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui.translation import FOLDER, LANGUAGES, SYSTEM, install, spoken_language

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("wanted", "preferred", "spoken"),
    [
        (SYSTEM, ["en-GB", "de-DE"], "en"),
        (SYSTEM, ["fr-FR", "de-AT"], "de"),
        (SYSTEM, ["zh-Hans-CN"], "zh_CN"),
        (SYSTEM, ["zh-Hant-TW", "zh-TW"], "en"),
        (SYSTEM, ["pt_BR"], "en"),
        (SYSTEM, [], "en"),
        ("de", ["en-US"], "de"),
        ("en", ["de-DE"], "en"),
        ("tlh", ["de-DE"], "de"),
    ],
)
def test_the_language_is_the_wanted_one_or_the_first_there_is(wanted: str, preferred: list[str], spoken: str) -> None:
    assert spoken_language(wanted, preferred) == spoken


@pytest.mark.parametrize(("language", "undo"), [("de", "Rückgängig"), ("zh_CN", "撤销")])
def test_an_installed_language_is_spoken(qapp: QApplication, language: str, undo: str) -> None:
    before = QLocale()
    try:
        assert install(qapp, language) == language
        assert undo in QCoreApplication.translate("actions", "&Undo")
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(before)


def test_every_text_is_translated_with_its_placeholders() -> None:
    check = [sys.executable, str(ROOT / ".ci" / "translations.py"), "--check"]
    done = subprocess.run(check, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout}{done.stderr}; run “make translations” and translate what is new"


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_the_compiled_texts_are_those_of_the_source(language: str, tmp_path: Path) -> None:
    source, compiled = (Path(str(FOLDER)) / f"fairlead_{language}.{ending}" for ending in ("ts", "qm"))
    fresh = tmp_path / "fresh.qm"
    release = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([str(release), "-silent", str(source), "-qm", str(fresh)], check=True)
    assert fresh.read_bytes() == compiled.read_bytes()
