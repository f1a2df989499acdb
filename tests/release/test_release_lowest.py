"""The oldest versions that the project allows."""

from __future__ import annotations

import pytest

from _release.lowest import lowest, named


@pytest.mark.parametrize(
    ("requirement", "constraint"),
    [
        ("anyio>=4,<5", ["anyio==4"]),
        ("httpx<1,>=0.25", ["httpx==0.25"]),
        ("black==26.10.1", ["black==26.10.1"]),
        ("rich~=13.2", ["rich==13.2"]),
        ("coverage[toml]>=7.6", ["coverage==7.6"]),
        ("free", []),
        ("capped<2", []),
        ("tomli>=1.1; python_version < '3.11'", ["tomli==1.1"]),
        ("aiohttp>=3; python_version >= '3.9'", []),
        ("colour>=1; extra == 'paint'", []),
    ],
)
def test_lowest_takes_the_bound_that_holds_on_this_python(
    requirement: str, constraint: list[str]
) -> None:
    assert lowest([requirement], "3.8") == constraint


def test_lowest_of_a_package_named_twice_is_the_higher_bound() -> None:
    assert lowest(["b>=2.9", "a>=1", "b>=2.10"], "3.13") == ["a==1", "b==2.10"]


def test_named_takes_requirements_by_their_package() -> None:
    listed = ["pytest>=8.3", "pytest-cov>=5", "trio>=0.24; python_version > '3'"]
    assert named(listed, ["pytest", "trio"]) == [listed[0], listed[2]]
