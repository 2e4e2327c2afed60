"""Keeps resources/translations in step with the program: `make translations`; with --check it only tells what is wrong.

Every text that the window translates is collected in its context: the literals given to `tr`, `translate` and
QT_TRANSLATE_NOOP, those given to a module's own one-line wrappers of them, and the tables that are translated entry by
entry (actions, fields, sentences, labels of edits). The .ts files get them, keep what is translated already and are
compiled to .qm files.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

from lxml import etree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "zh_CN", "en")
"""English holds counted texts only, for their singular."""
PLURALS = {"de": 2, "zh_CN": 1, "en": 2}
MARKERS = frozenset({"translate", "QT_TRANSLATE_NOOP"})
PLACEHOLDER = re.compile(r"\{[\w.]*(?:![rs])?(?::[^}]*)?\}|%n")


@dataclass(frozen=True, order=True, slots=True)
class Text:
    """One text to translate; `counted` where it has a plural."""

    context: str
    source: str
    counted: bool = field(default=False, compare=False)


# Collecting ------------------------------------------------------------------------------------------------------


def collected() -> list[Text]:
    """Return all texts of the program, sorted by context and text."""
    sys.path.insert(0, str(ROOT))
    found: dict[Text, Text] = {}
    for text in (*_from_code(), *_from_tables()):
        if text.source and (text not in found or text.counted):
            found[text] = text
    return sorted(found.values())


def _from_code() -> Iterator[Text]:
    modules = [(path, _imported(path)) for path in sorted((ROOT / "ui").rglob("*.py"))]
    wrappers = {name: context for path, module in modules for name, context in _wrappers(path, module)}
    for path, module in modules:
        yield from _Collector(module, wrappers).texts_of(ast.parse(path.read_text(encoding="utf-8")))


def _imported(path: Path) -> ModuleType:
    return importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))


def _wrappers(path: Path, module: ModuleType) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield the functions that only pass their first parameter on to be translated, with their context."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        for call in ast.walk(node):
            if isinstance(call, ast.Call) and _called(call) in MARKERS and len(call.args) > 1:
                passed = call.args[1]
                if isinstance(passed, ast.Name) and passed.id == node.args.args[0].arg:
                    yield (module.__name__, node.name), _context(call.args[0], module)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _context(node: ast.expr, module: ModuleType) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else str(getattr(module, getattr(node, "id", ""), ""))


class _Collector(ast.NodeVisitor):
    """Collects the literals of one module."""

    def __init__(self, module: ModuleType, wrappers: dict[tuple[str, str], str]) -> None:
        self._module, self._wrappers = module, wrappers
        self._classes: list[str] = []
        self._texts: list[Text] = []

    def texts_of(self, tree: ast.Module) -> list[Text]:
        """Return what the module translates."""
        self.visit(tree)
        return self._texts

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Texts given to `tr` have the class as context."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take what is translated here."""
        name = _called(node)
        if name == "tr" and isinstance(node.func, ast.Attribute) and self._classes and node.args:
            self._take(self._classes[-1], node.args[0], counted=len(node.args) > 2)
        elif name in MARKERS and len(node.args) > 1:
            self._take(_context(node.args[0], self._module), node.args[1], counted=len(node.args) > 3)
        elif isinstance(node.func, ast.Name) and node.args:
            function = getattr(self._module, name, None)
            key = (getattr(function, "__module__", ""), getattr(function, "__name__", ""))
            if key in self._wrappers:
                self._take(self._wrappers[key], node.args[0], counted=len(node.args) > 1)
        self.generic_visit(node)

    def _take(self, context: str, node: ast.expr, *, counted: bool) -> None:
        for source in _literals(node):
            self._texts.append(Text(context, source, counted and "%n" in source))


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _from_tables() -> Iterator[Text]:
    from planner.fields import FIELDS, Group
    from planner.messages import LABELS, SENTENCES
    from ui.actions import MENUS, SPECS
    from ui.view_table import VIEWS

    yield from (Text("actions", spec.text) for spec in SPECS)
    yield from (Text("actions", title) for title in _titles(MENUS))
    yield from (Text("views", view.text) for view in VIEWS)
    yield from (Text("fields", one.title) for one in FIELDS.values())
    yield from (Text("fields", title) for one in FIELDS.values() for _, title in one.choices)
    yield from (Text("fields", text) for text in ("Yes", "No"))
    yield from (Text("fields", group.value) for group in Group)
    yield from (Text("messages", sentence) for sentence in SENTENCES.values())
    yield from (Text("labels", label) for label in LABELS.values())


def _titles(entries: Iterable[object]) -> Iterator[str]:
    """Yield the titles of menus and of the menus in them."""
    for entry in entries:
        if isinstance(entry, tuple):
            yield entry[0]
            yield from _titles(entry[1])


# Files -----------------------------------------------------------------------------------------------------------

Known = dict[tuple[str, str], list[str]]


def known(language: str) -> Known:
    """Return what is translated into a language: (context, text) to its forms."""
    path = FOLDER / f"fairlead_{language}.ts"
    if not path.exists():
        return {}
    found: Known = {}
    for context in etree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if all(forms):
                found[context.findtext("name", ""), message.findtext("source", "")] = forms
    return found


def write(language: str, texts: list[Text], translated: Known) -> None:
    """Write a .ts file with all texts, and compile it."""
    root = etree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, etree._Element] = {}
    for text in texts:
        if text.context not in contexts:
            contexts[text.context] = etree.SubElement(root, "context")
            etree.SubElement(contexts[text.context], "name").text = text.context
        _add(contexts[text.context], text, translated.get((text.context, text.source)), PLURALS[language])
    path = FOLDER / f"fairlead_{language}.ts"
    path.write_bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True))
    subprocess.run([_lrelease(), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)


def _add(context: etree._Element, text: Text, forms: list[str] | None, plurals: int) -> None:
    message = etree.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
    etree.SubElement(message, "source").text = text.source
    translation = etree.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    if text.counted:
        for form in forms or [""] * plurals:
            etree.SubElement(translation, "numerusform").text = form
    elif forms:
        translation.text = forms[0]


def _lrelease() -> str:
    return str(Path(sys.executable).parent / "pyside6-lrelease")


# Checking --------------------------------------------------------------------------------------------------------


def findings(language: str, texts: list[Text]) -> Iterator[str]:
    """Yield what is wrong with the translations into a language, a line each."""
    translated = known(language)
    for text in texts:
        forms = translated.get((text.context, text.source))
        if forms is None:
            yield f"{language}: not translated: {text.context}: {text.source!r}"
            continue
        if text.counted and len(forms) != PLURALS[language]:
            yield f"{language}: {len(forms)} plural forms: {text.source!r}"
        yield from (f"{language}: {form!r} is no translation of {text.source!r}" for form in forms if _lost(text, form))
    wanted = {(text.context, text.source) for text in texts}
    yield from (f"{language}: not in the program: {key}" for key in translated if key not in wanted)


def _lost(text: Text, form: str) -> bool:
    """Whether a translation lost or made up a placeholder, an access key or an ellipsis."""
    own, other = (sorted(PLACEHOLDER.findall(one)) for one in (text.source, form))
    if text.counted:
        own, other = ([one for one in both if one != "%n"] for both in (own, other))
    keys = text.context == "actions" and ("&" in text.source) != ("&" in form)
    return own != other or keys or text.source.endswith("…") != form.endswith("…")


def needed(language: str, texts: list[Text]) -> list[Text]:
    """Return the texts that a language needs a translation of."""
    return [text for text in texts if text.counted] if language == "en" else texts


def main() -> int:
    """Update the files, or check them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, fail if something is missing")
    arguments = parser.parse_args()
    texts = collected()
    if not arguments.check:
        FOLDER.mkdir(exist_ok=True)
        for language in LANGUAGES:
            write(language, needed(language, texts), known(language))
    wrong = [line for language in LANGUAGES for line in findings(language, needed(language, texts))]
    print("\n".join(wrong) or f"{len(texts)} texts are translated into {', '.join(LANGUAGES)}.")
    return 1 if wrong and arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())
