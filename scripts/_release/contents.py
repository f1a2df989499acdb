"""What a wheel has to hold, and nothing else."""

from __future__ import annotations

import re
from typing import Iterable

# Where each package is in the sources.
PACKAGES = {
    "openrouter": "openrouter/",
    "openrouter_api": "generated/openrouter_api/",
    "openrouter_chat": "demo/openrouter_chat/",
}
ABOUT = {"METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE"}
DIST_INFO = re.compile(r"openrouter_typed-[^/]+\.dist-info/(.+)")


def expected(sources: Iterable[str]) -> set[str]:
    """The files of the packages in a wheel, from the paths of the sources."""
    found = set()
    for path in sources:
        for package, folder in PACKAGES.items():
            if path.startswith(folder):
                found.add(f"{package}/{path[len(folder) :]}")
    return found


def dead_links(description: str) -> list[str]:
    """The links in a Markdown text that lead nowhere from PyPI: those to files beside it."""
    links = re.findall(r"\]\(([^)\s]+)", description)
    return [link for link in links if not re.match(r"[a-z]+:|#", link)]


def wheel_problems(names: Iterable[str], sources: Iterable[str]) -> list[str]:
    """What is wrong with a wheel that holds the files ``names``, made from ``sources``."""
    held, wanted = set(names), expected(sources)
    about = {found[1] for found in map(DIST_INFO.fullmatch, held) if found}
    modules = {name for name in held if not DIST_INFO.fullmatch(name)}
    code = {name for name in wanted if name.endswith((".py", "/py.typed"))}
    found = [f"{name} does not belong into the wheel" for name in sorted(modules - code)]
    found += [
        f"{name} does not belong into the wheel's dist-info" for name in sorted(about - ABOUT)
    ]
    found += [f"{name} is missing from the wheel" for name in sorted(code - modules)]
    found += [f"{name} is missing from the wheel's dist-info" for name in sorted(ABOUT - about)]
    for package in PACKAGES:
        if f"{package}/py.typed" not in held:
            found.append(f"{package}/py.typed is missing from the wheel")
    return list(dict.fromkeys(found))
