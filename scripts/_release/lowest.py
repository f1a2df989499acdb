"""The oldest versions that pyproject.toml allows, as constraints for pip."""

from __future__ import annotations

from typing import Iterable

from packaging.requirements import Requirement
from packaging.version import Version

FLOORS = (">=", "==", "~=")


def lowest(requirements: Iterable[str], python: str) -> list[str]:
    """``name==version`` for each requirement that a Python such as ``3.8`` has.

    Where one package is named twice the higher bound counts, since both must hold. A package
    without a lower bound is left free.
    """
    floors: dict[str, Version] = {}
    for text in requirements:
        wanted = Requirement(text)
        surroundings = {"python_version": python, "python_full_version": f"{python}.0", "extra": ""}
        if wanted.marker is not None and not wanted.marker.evaluate(surroundings):
            continue
        for bound in wanted.specifier:
            if bound.operator in FLOORS:
                version = Version(bound.version)
                floors[wanted.name] = max(version, floors.get(wanted.name, version))
    return [f"{name}=={version}" for name, version in sorted(floors.items())]


def named(requirements: Iterable[str], names: Iterable[str]) -> list[str]:
    """Those of the requirements that ask for one of ``names``."""
    chosen = {*names}
    return [text for text in requirements if Requirement(text).name in chosen]
