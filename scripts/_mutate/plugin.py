"""What pytest does differently under mutmut: plain tests first, few examples, the same ones always.

The first test that fails ends a mutant, so what is quick comes first. Examples that are drawn by
chance would give another table each time.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from hypothesis import Phase, settings

if TYPE_CHECKING:
    import pytest


def pytest_configure() -> None:
    # Each mutant is a fork of a process that has everything loaded. pytest looks for garbage at its
    # end: in what is new only, or it would have to copy all the memory of that process.
    gc.freeze()
    settings.register_profile(
        "mutation",
        max_examples=25,
        derandomize=True,
        deadline=None,
        database=None,
        # That an example fails is enough: nobody reads it, so it need not be made smaller.
        phases=(Phase.explicit, Phase.generate),
    )
    settings.load_profile("mutation")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=is_property)


def is_property(item: pytest.Item) -> bool:
    """Whether hypothesis makes up what the test is run with."""
    return bool(getattr(getattr(item, "obj", None), "is_hypothesis_test", False))
