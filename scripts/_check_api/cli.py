"""The command: compare the public interface with its snapshot, accept it, or run old tests."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from typing import Sequence

from . import old_tests
from .compare import changes, report
from .snapshot import generated, public_modules, snapshot
from .sources import Sources

ROOT = Path(__file__).resolve().parents[2]
SNAPSHOT = Path(__file__).with_name("api.txt")


def present(root: Path) -> list[str]:
    """The interface of the sources below ``root``."""
    sources = Sources([root / "openrouter", root / "generated" / "openrouter_api"])
    written = snapshot(sources, public_modules(sources))
    return [*written, *generated(sources, "openrouter_api")]


def at_tag(root: Path, tag: str) -> list[str]:
    """The snapshot that was in the repository at ``tag``."""
    shown = f"{tag}:scripts/_check_api/{SNAPSHOT.name}"
    return subprocess.run(
        ["git", "-C", str(root), "show", shown], check=True, capture_output=True, text=True
    ).stdout.splitlines()


def compare(old: Sequence[str], new: Sequence[str], advice: str) -> int:
    """Print what changed. Returns 1 when anything did."""
    found = changes(old, new)
    if not found:
        return 0
    print(report(found))
    print(advice)
    return 1


def main(arguments: Sequence[str], root: Path = ROOT, kept: Path = SNAPSHOT) -> int:
    """Run the command. Returns its exit status."""
    parser = argparse.ArgumentParser(
        prog="scripts/check-api",
        description="Compare the public interface with its snapshot.",
        allow_abbrev=False,
    )
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--write", action="store_true", help="accept the interface as it is now")
    ways.add_argument(
        "--since-release", action="store_true", help="compare with the last release instead"
    )
    ways.add_argument(
        "--old-tests",
        action="store_true",
        help="run the last release's tests of the public interface against the present code",
    )
    options = parser.parse_args(arguments)
    if options.since_release or options.old_tests:
        tag = old_tests.last_release(root)
        if tag is None:
            print("there is no release yet: no tag v*")
            return 0
        if options.old_tests:
            return old_tests.run(root, tag)
        return compare(at_tag(root, tag), present(root), f"Compared with {tag}.")
    if sys.version_info < (3, 9):
        print("scripts/check-api needs Python 3.9 or newer", file=sys.stderr)
        return 2
    now = present(root)
    if options.write:
        kept.write_bytes(("\n".join(now) + "\n").encode())
        print(f"wrote {kept.name}: {len(now)} lines")
        return 0
    if not kept.exists():
        print(f"{kept.name} is missing: run scripts/check-api --write", file=sys.stderr)
        return 2
    return compare(
        kept.read_text(encoding="utf-8").splitlines(),
        now,
        "If that is meant, run scripts/check-api --write, and tell users in CHANGELOG.md.",
    )
