"""The language of the window: our texts and Qt's own, from compiled translations; English needs none."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGE_SETTING = "language"
SYSTEM = ""
LANGUAGES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}
"""What the window can speak, each by its own name."""
FOLDER = files("resources") / "translations"
QT_FOLDER = QLibraryInfo.LibraryPath.TranslationsPath


def spoken_language(wanted: str, preferred: list[str]) -> str:
    """Return the language to use: the one that is wanted, else the first preferred one that there is, else English.

    `preferred` are names such as "de-AT" or "zh-Hans-CN", the most wanted first.
    """
    if wanted in LANGUAGES:
        return wanted
    for name in preferred:
        first = name.replace("_", "-").split("-")[0]
        found = next((one for one in LANGUAGES if one.split("_")[0] == first), None)
        if found and not (first == "zh" and {"Hant", "TW", "HK", "MO"} & set(name.replace("_", "-").split("-"))):
            return found
    return "en"


def install(app: QCoreApplication, wanted: str) -> str:
    """Let the application speak a language, `SYSTEM` for that of the desktop; return which it is."""
    language = spoken_language(wanted, QLocale.system().uiLanguages())
    if wanted in LANGUAGES:
        QLocale.setDefault(QLocale(language))
    for name, folder in ((f"qtbase_{language}", QLibraryInfo.path(QT_FOLDER)), (f"fairlead_{language}", str(FOLDER))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    return language
