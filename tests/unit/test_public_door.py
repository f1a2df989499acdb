from __future__ import annotations

import ast
import json
import pathlib
import subprocess
import sys
from typing import Any

import pytest

import openrouter

PACKAGE = pathlib.Path(openrouter.__file__).parent
SOURCE = pathlib.Path(openrouter.__file__).read_text(encoding="utf-8")

# Notes what is opened, listed, run or connected to while the package is imported. Python itself
# reads the package's modules; whatever is read besides them is told.
WATCH = """
import json, sys
import __future__, typing  # what the standard library reads is not the question

seen = []
watched = {"open", "os.listdir", "os.scandir", "subprocess.Popen", "os.system", "urllib.Request"}

def note(event, arguments):
    if event in watched or event.startswith("socket."):
        seen.append([event, str(arguments[0]) if arguments else ""])

before = set(sys.modules)
environ_reads = []

class Environ(dict):
    def __getitem__(self, key):
        environ_reads.append(key)
        return super().__getitem__(key)

    def get(self, key, default=None):
        environ_reads.append(key)
        return super().get(key, default)

    def __contains__(self, key):
        environ_reads.append(key)
        return super().__contains__(key)

import os
os.environ = Environ(os.environ)
sys.addaudithook(note)
%s
print(json.dumps({
    "seen": list(seen), "modules": sorted(set(sys.modules) - before),
    "environ": [str(key) for key in environ_reads],
    "path": sys.path, "threads": len(sys._current_frames()),
}))
"""


def after(statement: str) -> Any:
    """What a fresh interpreter has done after ``statement``."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", WATCH % statement],
        check=True,
        capture_output=True,
        text=True,
        timeout=50,
    )
    assert done.stderr == ""
    return json.loads(done.stdout)


def test_import_loads_nothing_but_the_door() -> None:
    modules = after("import openrouter")["modules"]
    ours = [name for name in modules if name.split(".")[0] in ("openrouter", "openrouter_api")]
    assert ours == ["openrouter", "openrouter._version"]
    assert not {name.split(".")[0] for name in modules} & {
        "httpx",
        "httpcore",
        "anyio",
        "attr",
        "attrs",
    }


def test_import_reads_nothing_but_the_modules() -> None:
    done = after("import openrouter")
    for event, what in done["seen"]:
        assert event in ("open", "os.listdir", "os.scandir"), (event, what)
        if event == "open":
            assert what.endswith((".py", ".pyc")), what
            assert "openrouter" in what, what
        else:
            # The import system looks for the package in each place of the path.
            assert what in {*done["path"], str(PACKAGE), "."}, what
    assert done["environ"] == []
    assert done["threads"] == 1


@pytest.mark.parametrize("name", ["ApiKey", "OpenRouterError", "RateLimitError"])
def test_keys_and_errors_load_neither_httpx_nor_models(name: str) -> None:
    modules = {
        module.split(".")[0] for module in after(f"from openrouter import {name}")["modules"]
    }
    assert not modules & {"httpx", "httpcore", "anyio", "openrouter_api"}


@pytest.mark.parametrize("name", ["OpenRouter", "AsyncOpenRouter"])
def test_client_class_loads_httpx_only_with_the_first_client(name: str) -> None:
    modules = {
        module.split(".")[0] for module in after(f"from openrouter import {name}")["modules"]
    }
    assert not modules & {"httpx", "httpcore", "anyio"}


@pytest.mark.parametrize("name", openrouter.__all__)
def test_public_name_is_there_and_documented(name: str) -> None:
    value = getattr(openrouter, name)
    assert name in dir(openrouter)
    assert vars(openrouter)[name] is value
    if name == "__version__":
        assert value.count(".") == 2
        return
    assert value.__name__ == name
    assert value.__doc__
    # A class without a docstring would show that of its base.
    assert value.__doc__ not in [base.__doc__ for base in getattr(value, "__bases__", ())]


def test_public_names_all_load_in_a_fresh_interpreter() -> None:
    loaded = after(
        "from openrouter import *; import openrouter; "
        "assert set(openrouter.__all__) <= set(globals())"
    )
    assert "openrouter._sync.client" in loaded["modules"]


def imported_for_types() -> dict[str, str]:
    """The names that type checkers see, each with its module, from the source."""
    for node in ast.parse(SOURCE).body:
        if isinstance(node, ast.If) and ast.dump(node.test).find("TYPE_CHECKING") >= 0:
            imports = [line for line in node.body if isinstance(line, ast.ImportFrom)]
            return {
                alias.asname or alias.name: line.module or ""
                for line in imports
                for alias in line.names
                if line.module != "typing"
            }
    raise AssertionError("the module has no TYPE_CHECKING block")


def test_type_checkers_and_python_see_the_same_names() -> None:
    typed = imported_for_types()
    assert sorted([*typed, "__version__"]) == sorted(openrouter.__all__)
    for name, module in typed.items():
        assert getattr(openrouter, name) is getattr(sys.modules[module], name)
        assert module == "openrouter." + openrouter._HOME_OF[name]


def test_all_is_sorted_and_written_out() -> None:
    assert openrouter.__all__ == sorted(set(openrouter.__all__))
    written = [
        ast.literal_eval(node.value)
        for node in ast.parse(SOURCE).body
        if isinstance(node, ast.Assign) and ast.dump(node.targets[0]).find("__all__") >= 0
    ]
    assert written == [openrouter.__all__]


def test_every_error_is_public() -> None:
    from openrouter import errors

    assert set(errors.__all__) <= set(openrouter.__all__)


def test_unknown_name() -> None:
    with pytest.raises(AttributeError, match=r"^module 'openrouter' has no attribute 'OpenRuter'$"):
        getattr(openrouter, "OpenRuter")  # noqa: B009  # type checkers know that it is not there
    assert not hasattr(openrouter, "__wrapped__")
    with pytest.raises(ImportError, match="cannot import name 'OpenRuter'"):
        exec("from openrouter import OpenRuter")


def test_dir_has_each_name_once() -> None:
    names = dir(openrouter)
    assert names == sorted(set(names))
    assert {*openrouter.__all__, "__doc__", "__file__"} <= set(names)
