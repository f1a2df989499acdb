"""Whether a tag, the version in the sources and the changelog say the same."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Sequence

ROOT = Path(__file__).resolve().parents[2]
VERSION = re.compile(r"\d+\.\d+\.\d+((a|b|rc)\d+)?")
HEADING = re.compile(r"^## \[([^\]]+)\](.*)$", re.MULTILINE)
ENTRY = re.compile(r"^[-*] ", re.MULTILINE)


def version_in(source: str) -> str:
    """The version in the text of ``openrouter/_version.py``; empty when there is none."""
    found = re.search(r'^__version__ = "([^"]*)"$', source, re.MULTILINE)
    return found[1] if found else ""


def sections(changelog: str) -> list[tuple[str, str, str]]:
    """The changelog's parts, newest first: name, the rest of the heading, text."""
    heads = list(HEADING.finditer(changelog))
    ends = [*(head.start() for head in heads[1:]), len(changelog)]
    return [(head[1], head[2], changelog[head.end() : end]) for head, end in zip(heads, ends)]


def disagreements(tag: str, version: str, changelog: str) -> list[str]:
    """What keeps ``tag`` from being released, one sentence each; nothing when all agree."""
    found = []
    if not VERSION.fullmatch(version):
        found.append(f"openrouter/_version.py: {version!r} is no version like 1.2.3 or 1.2.3rc1")
    if tag != f"v{version}":
        found.append(f"the tag is {tag!r}, the version asks for 'v{version}'")
    parts = {name: (rest, text) for name, rest, text in sections(changelog)}
    _, waiting = parts.pop("Unreleased", ("", ""))
    if ENTRY.search(waiting):
        found.append("CHANGELOG.md: there are still entries under Unreleased")
    newest = next(iter(parts), None)
    if newest != version:
        found.append(f"CHANGELOG.md: the newest release is {newest}, not {version}")
    if version in parts:
        rest, text = parts[version]
        if not re.fullmatch(r" - \d{4}-\d{2}-\d{2}", rest):
            found.append(f"CHANGELOG.md: the heading of {version} ends in no date, ' - YYYY-MM-DD'")
        if not ENTRY.search(text):
            found.append(f"CHANGELOG.md: nothing is said of {version}")
    if not re.search(rf"^\[{re.escape(version)}\]: \S+$", changelog, re.MULTILINE):
        found.append(f"CHANGELOG.md: the link [{version}]: is missing at its end")
    return found


def main(arguments: Sequence[str], root: Path = ROOT) -> int:
    """Run the command. Returns 1 when the parts disagree."""
    parser = argparse.ArgumentParser(
        prog="scripts/release-check",
        description="Refuse a tag that the version and the changelog do not agree with.",
    )
    parser.add_argument("tag", help="such as v1.2.3")
    tag = parser.parse_args(arguments).tag
    version = version_in((root / "openrouter" / "_version.py").read_text(encoding="utf-8"))
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    found = disagreements(tag, version, changelog)
    for sentence in found:
        print(sentence)
    return 1 if found else 0
