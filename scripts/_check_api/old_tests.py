"""The tests of the last release against the present code: what worked then must work now.

Only tests of the public interface count: a module that imports something private, itself or by a
helper beside it, may have lost its subject without any user noticing.
"""

from __future__ import annotations

import ast
import io
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Iterator

PACKAGES = ("openrouter", "openrouter_api", "openrouter_chat")
# What tests read besides the code: pytest's settings, and the API's description.
WANTED = ("tests", "spec", "pyproject.toml")


def last_release(root: Path) -> str | None:
    """The newest tag ``v*`` that the present commit descends from; None without one."""
    done = subprocess.run(
        ["git", "-C", str(root), "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"],
        capture_output=True,
        text=True,
    )
    return done.stdout.strip() or None


def imported(tree: ast.Module) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each module that a source imports, and the names that it takes from it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, ()) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "", tuple(alias.name for alias in node.names)


def is_public_test(path: Path, root: Path) -> bool:
    """Whether a test and its helpers below ``tests`` import the packages, and nothing private."""
    waiting, seen, used = [path], {path}, False
    while waiting:
        tree = ast.parse(waiting.pop().read_text(encoding="utf-8"))
        for module, names in imported(tree):
            top, *parts = module.split(".")
            if top == "tests":
                for helper in _helpers(root, module, names):
                    if helper not in seen:
                        seen.add(helper)
                        waiting.append(helper)
            elif top in PACKAGES:
                used = True
                private = [part for part in (*parts, *names) if part.startswith("_")]
                if any(part != "__version__" for part in private):
                    return False
            elif top.startswith("_") and not top.startswith("__"):
                return False
    return used


def _helpers(root: Path, module: str, names: tuple[str, ...]) -> list[Path]:
    folder = root.joinpath(*module.split("."))
    every = [folder.with_suffix(".py"), *(folder / f"{name}.py" for name in names)]
    return [path for path in every if path.is_file()]


def public_tests(root: Path) -> list[Path]:
    """The public ones among the unit tests of the project at ``root``."""
    paths = sorted((root / "tests" / "unit").rglob("test_*.py"))
    return [path for path in paths if is_public_test(path, root)]


def check_out(root: Path, tag: str, folder: Path) -> None:
    """Put the tests of ``tag``, and pytest's settings, into ``folder``; no code of the library."""
    done = subprocess.run(
        ["git", "-C", str(root), "archive", "--format=zip", tag, *WANTED],
        check=True,
        capture_output=True,
    )
    with zipfile.ZipFile(io.BytesIO(done.stdout)) as archive:
        archive.extractall(folder)


def run(root: Path, tag: str) -> int:
    """Run the public tests of ``tag`` against the code at ``root``. Returns pytest's status."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        check_out(root, tag, folder)
        tests = public_tests(folder)
        print(f"{len(tests)} test modules of {tag} against the present code", flush=True)
        code = [root, root / "generated", root / "demo"]
        path = os.pathsep.join(str(part) for part in (folder, *code))
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *map(str, tests)],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": path},
        ).returncode
