"""Turn asynchronous sources into their synchronous twins, by rules over the text.

Needs nothing but the standard library, so that a twin is the same on every machine. The rules only
take words away or shorten them; they never move a line. Where black would join what has become
short enough for one line, a trailing comma in the source keeps it apart.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import NamedTuple, Sequence

ROOT = Path(__file__).resolve().parents[2]

TREES = (
    ("openrouter/_async", "openrouter/_sync"),
    ("tests/unit/_async", "tests/unit/_sync"),
)

# Regular expression -> replacement, in this order. One that matches nowhere is an error.
RULES = (
    (r"^pytestmark = pytest\.mark\.anyio\n\n?", ""),
    (r"^ +>>> import anyio\n", ""),
    (r"\banyio\.run\((\w+)\)", r"\1()"),
    (r"\basync (?=(def|with|for)\b)", ""),
    (r"\bawait ", ""),
    (r"\b__a(enter|exit|iter|next)__", r"__\1__"),
    (r"\ba(close|iter_bytes|read)\b", r"\1"),
    (
        r"\basync_(abandon|aside|backend|blocking|client|limit|lock|owner|shield|sleep|together)\b",
        r"\1",
    ),
    (r"\bhandle_async_request\b", "handle_request"),
    (r"\bStopAsyncIteration\b", "StopIteration"),
    (r"\bAwaitable\[(\w+)\]", r"\1"),
    (r", Awaitable\b", ""),
    (r", for asyncio and trio\.", ", for blocking code."),
    (r"several event loops, one after another", "many threads at once, and after a fork"),
    (r"\b(_?)Async(?=[A-Z])", r"\1"),
    (r"\b_async\b", "_sync"),
)

HEADER = """\
# Made from {source} by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""
MADE_BY_US = re.compile(rb"# Made from \S+ by scripts/unasync, do not edit\.")


class Plan(NamedTuple):
    """What the sources ask for, and what else is there."""

    twins: dict[Path, bytes]
    """The content that each twin should have."""
    orphans: list[Path]
    """Twins that an earlier run made and whose source is gone."""
    foreign: list[Path]
    """Files between the twins that were not made by this script."""
    unused_rules: list[str]


def convert(text: str, rules: Sequence[tuple[str, str]] = RULES) -> tuple[str, set[str]]:
    """Apply the rules to a source. Return its twin and the rules that matched."""
    used = set()
    for pattern, replacement in rules:
        text, count = re.subn(pattern, replacement, text, flags=re.MULTILINE)
        if count:
            used.add(pattern)
    return text, used


def make_plan(root: Path, rules: Sequence[tuple[str, str]] = RULES) -> Plan:
    """Convert all sources of the project at `root`. Nothing is written."""
    twins: dict[Path, bytes] = {}
    used: set[str] = set()
    strangers: list[Path] = []
    for source_tree, twin_tree in TREES:
        for source in sorted((root / source_tree).rglob("*.py")):
            text, used_here = convert(source.read_bytes().decode("utf-8"), rules)
            used |= used_here
            header = HEADER.format(source=source.relative_to(root).as_posix())
            twin = root / twin_tree / source.relative_to(root / source_tree)
            twins[twin] = (header + text).encode("utf-8")
        there = (path for path in sorted((root / twin_tree).rglob("*")) if path.is_file())
        strangers += (p for p in there if p not in twins and "__pycache__" not in p.parts)
    orphans = [path for path in strangers if MADE_BY_US.match(path.read_bytes())]
    return Plan(
        twins=twins,
        orphans=orphans,
        foreign=[path for path in strangers if path not in orphans],
        # Without a source there is nothing that a rule could have matched.
        unused_rules=[pattern for pattern, _ in rules if twins and pattern not in used],
    )


def first_difference(expected: bytes, actual: bytes) -> int:
    """Return the number, from 1, of the first line in which two different files differ."""
    wanted, found = expected.splitlines(True), actual.splitlines(True)
    number = 1
    for ours, theirs in zip(wanted, found):
        if ours != theirs:
            break
        number += 1
    return number


def compare(root: Path, plan: Plan) -> list[str]:
    """Compare the plan with the files, byte for byte. Return one line a difference."""
    problems = []
    for path, content in plan.twins.items():
        name = path.relative_to(root).as_posix()
        if not path.is_file():
            problems.append(f"{name} is missing: run scripts/unasync")
        elif path.read_bytes() != content:
            line = first_difference(content, path.read_bytes())
            problems.append(f"{name}:{line} differs from its source: run scripts/unasync")
    for path in plan.orphans:
        name = path.relative_to(root).as_posix()
        problems.append(f"{name} has lost its source: run scripts/unasync")
    return problems


def write(root: Path, plan: Plan) -> list[str]:
    """Write what differs and remove orphans. Return one line a file."""
    changes = []
    for path, content in plan.twins.items():
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            changes.append(f"wrote {path.relative_to(root).as_posix()}")
    for path in plan.orphans:
        path.unlink()
        changes.append(f"removed {path.relative_to(root).as_posix()}")
    return changes


def main(
    arguments: Sequence[str],
    root: Path = ROOT,
    rules: Sequence[tuple[str, str]] = RULES,
) -> int:
    """Run the command. Return its exit status: 0, or 1 when something has to be mended."""
    parser = argparse.ArgumentParser(
        prog="scripts/unasync",
        description="Make the synchronous twins of the asynchronous sources.",
    )
    parser.add_argument("--check", action="store_true", help="write nothing, fail on differences")
    options = parser.parse_args(arguments)

    plan = make_plan(root, rules)
    problems = compare(root, plan) if options.check else []
    changes = [] if options.check else write(root, plan)
    for path in plan.foreign:
        name = path.relative_to(root).as_posix()
        problems.append(f"{name} is nobody's twin: put its source into _async, or remove it")
    for rule in plan.unused_rules:
        problems.append(f"the rule {rule!r} matches nothing: remove it")
    for line in changes + problems:
        print(line)
    return 1 if problems else 0
