"""Runs this suite as its users do, in a process of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Mapping

import attrs

ROOT = Path(__file__).resolve().parents[2]
# Takes more time to load than this suite takes to run.
_WITHOUT = ("-p", "no:hypothesispytest", "-p", "no:xdist", "-p", "no:pytest_httpx")
_SUMMARY = re.compile(r"(\d+) (passed|failed|skipped|error|deselected)")


@attrs.frozen
class Run:
    """What came of it: the exit status, the output, and how many tests ended how."""

    status: int
    output: str

    @property
    def counts(self) -> dict[str, int]:
        """Such as ``{"passed": 3}``."""
        return {name: int(count) for count, name in _SUMMARY.findall(self.output.splitlines()[-1])}


def run_pytest(*arguments: str, env: Mapping[str, str] | None = None) -> Run:
    """Run pytest on this folder."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "tests/integration",
        "-p",
        "no:cacheprovider",
        *_WITHOUT,
    ]
    # Without the options and the coverage of the run that this is a part of.
    foreign = ("PYTEST_", "COV_")
    own = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    done = subprocess.run(
        [*command, *arguments],
        cwd=ROOT,
        env={**own, **(env or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=150,
        check=False,
    )
    return Run(done.returncode, done.stdout.decode("utf-8", "replace").strip())
