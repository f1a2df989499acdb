"""The command: runs mutmut in the project's folder and prints a table of what it found."""

from __future__ import annotations

import argparse
import glob
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, Mapping, Sequence

from . import report

# Where mutmut writes, below the folder that it is started in.
_FOLDER = Path("mutants")


def main(arguments: Sequence[str]) -> int:
    """Mutate, and print the table; 1 when a module is below its share, 2 when nothing could run."""
    tomllib = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
    options = _parser().parse_args(arguments)
    project = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))
    modules = mutated_modules(project)
    try:
        modules = report.chosen(options.module, modules)
    except report.UnknownModuleError as error:
        print(f"scripts/mutate: {error}", file=sys.stderr)
        return 2
    # What is left of an earlier run says nothing about the tests as they are now.
    shutil.rmtree(_FOLDER, ignore_errors=True)
    mutmut = str(Path(sys.executable).with_name("mutmut"))
    patterns = [f"openrouter.{name}.*" for name in modules] if options.module else []
    if subprocess.run([mutmut, "run", *patterns], check=False).returncode:
        return 2
    shown = subprocess.run(
        [mutmut, "results", "--all", "true"], check=True, stdout=subprocess.PIPE, text=True
    )
    return tell(report.statuses(shown.stdout), modules)


def mutated_modules(project: Mapping[str, Any]) -> list[str]:
    """The names of the modules that [tool.mutmut] lists."""
    patterns = project["tool"]["mutmut"]["only_mutate"]
    paths = sorted(path for pattern in patterns for path in glob.glob(pattern))
    return [report.module_of(path) for path in paths]


def tell(found: Mapping[str, str], modules: Sequence[str]) -> int:
    """Print what was found; say by the exit status whether it is enough."""
    rows = report.counted(found, modules)
    for line in report.unnoticed(found, modules):
        print(line)
    print(report.table(rows))
    low = report.too_low(rows)
    if low or not rows:
        print(f"Below {report.LEAST:g} %: {', '.join(low) or 'nothing was mutated'}")
        return 1
    print(f"At least {report.LEAST:g} % of the mutants of each module were noticed.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="scripts/mutate", description=__doc__)
    parser.add_argument("module", nargs="*", help="such as retry or _quote; all when left out")
    return parser
