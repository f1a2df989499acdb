"""The examples in docstrings run, and everything public has a docstring."""

from __future__ import annotations

import ast
import doctest
import importlib
import importlib.util
import inspect
from pathlib import Path
from types import ModuleType
from typing import Any, Iterator

import pytest

import openrouter

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = (ROOT / "openrouter", ROOT / "demo" / "openrouter_chat")
# Modules that users import from, besides the door itself.
PUBLIC = (
    "openrouter.budget",
    "openrouter.config_paths",
    "openrouter.content",
    "openrouter.costs",
    "openrouter.errors",
    "openrouter.oauth",
    "openrouter.otel",
    "openrouter.pricing",
    "openrouter.stream_events",
    "openrouter.testing",
)
# What hangs on clients; nobody imports these.
RESOURCES = tuple(
    f"openrouter.{half}.resources.{path.stem}"
    for half in ("_async", "_sync")
    for path in sorted((ROOT / "openrouter" / half / "resources").glob("*.py"))
    if path.stem != "__init__"
)


def sources() -> dict[str, str]:
    """The text of each module by its name; none is imported to find out."""
    found = {}
    for package in PACKAGES:
        for path in sorted(package.rglob("*.py")):
            parts = path.relative_to(package.parent).with_suffix("").parts
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            found[name] = path.read_text(encoding="utf-8")
    return found


TEXTS = sources()
# Examples that need a package which does not come for every Python.
NEEDS = {"openrouter.aiohttp_client": "httpx_aiohttp"}
WITH_EXAMPLES = [
    name
    for name, text in TEXTS.items()
    if ">>> " in text and (name not in NEEDS or importlib.util.find_spec(NEEDS[name]))
]


def examples_in(module_name: str) -> list[doctest.DocTest]:
    """The docstrings with examples that belong to a module."""
    module = importlib.import_module(module_name)
    return doctest.DocTestFinder(exclude_empty=True).find(module, module_name)


@pytest.mark.parametrize("module", WITH_EXAMPLES)
def test_examples_of_module_run(module: str) -> None:
    said: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.REPORT_ONLY_FIRST_FAILURE)
    for each in examples_in(module):
        runner.run(each, out=said.append)
    assert not said, "\n".join(said)


def test_every_example_is_run() -> None:
    written = set()
    for name in WITH_EXAMPLES:
        for node in ast.walk(ast.parse(TEXTS[name])):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                written.add(ast.get_docstring(node) or "")
    written = {text for text in written if ">>> " in text}
    run = {
        inspect.cleandoc(each.docstring or "")
        for name in WITH_EXAMPLES
        for each in examples_in(name)
    }
    assert written - run == set()


def public_names(module: ModuleType) -> list[str]:
    """What a module offers."""
    listed: list[str] | None = getattr(module, "__all__", None)
    if listed is not None:
        return listed
    return [
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", None) == module.__name__
    ]


def offered() -> Iterator[tuple[str, Any]]:
    """Each public class and function with its name."""
    for module_name in ("openrouter", *PUBLIC, *RESOURCES):
        module = importlib.import_module(module_name)
        for name in public_names(module):
            value = getattr(module, name)
            if inspect.isclass(value) or inspect.isroutine(value):
                yield f"{module_name}.{name}", value


def members(kind: type) -> Iterator[tuple[str, Any]]:
    """The public methods and properties of a class that come from this library."""
    for name in dir(kind):
        static = inspect.getattr_static(kind, name)
        function = static.fget if isinstance(static, property) else static
        function = getattr(function, "__func__", function)
        ours = str(getattr(function, "__module__", "")).startswith("openrouter.")
        if not name.startswith("_") and ours and inspect.isroutine(function):
            yield name, function


def test_every_public_name_has_a_docstring() -> None:
    without = []
    for name, value in offered():
        if not (value.__doc__ or "").strip():
            without.append(name)
        if inspect.isclass(value):
            without += [
                f"{name}.{member}"
                for member, function in members(value)
                if not (function.__doc__ or "").strip()
            ]
    assert without == []


def test_every_public_name_has_an_example() -> None:
    # What hangs on clients has them where something is called, see below.
    without = [
        name
        for name, value in offered()
        if ">>> " not in value.__doc__ and ".resources." not in name
    ]
    assert without == []


def test_every_call_of_a_client_has_an_example() -> None:
    without = []
    for name, value in offered():
        if ".resources." in name and inspect.isclass(value):
            without += [
                f"{name}.{member}"
                for member, function in members(value)
                if not isinstance(inspect.getattr_static(value, member), property)
                and ">>> " not in (function.__doc__ or "")
            ]
    assert without == []


def test_every_public_module_is_known() -> None:
    listed = {name for name, text in TEXTS.items() if "\n__all__ = [" in text}
    listed = {name for name in listed if name.partition(".")[0] == "openrouter"}
    assert listed <= {"openrouter", "openrouter.testing.faults", *PUBLIC}


def test_every_public_module_is_on_a_page() -> None:
    pages = "".join(
        page.read_text(encoding="utf-8") for page in (ROOT / "docs" / "reference").glob("*.rst")
    )
    # Errors are shown by their names in the door.
    named = [name for name in (*PUBLIC, *RESOURCES) if name != "openrouter.errors"]
    assert [name for name in named if f"   {name}" not in pages] == []


def test_public_modules_lead_with_what_they_are() -> None:
    for name in ("openrouter", *PUBLIC, "openrouter.testing.faults"):
        assert (importlib.import_module(name).__doc__ or "").strip(), name
    assert openrouter.__doc__ is not None
