"""What somebody may have meant who wrote an id that does not exist.

Comparing two texts well is slow, so a cheap count of common pairs of letters first picks the few
that are worth it.
"""

from __future__ import annotations

import heapq
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Iterable

# How alike two ids have to be, from 0 to 1, for the one to be offered for the other.
_LEAST = 0.65
# How many go from the cheap comparison to the good one.
_COMPARED = 24
# Nobody means an id by a text of this length, and comparing takes its square.
_LONGEST = 200
# How much a view counts in which two ids are the same: slugs where no author was written, slugs
# where another one was, their words in any order, ids without their variant.
_BY_SLUG, _BY_SLUG_ALONE, _BY_WORDS, _BY_MODEL = 0.98, 0.9, 0.96, 0.95


class _Folded(NamedTuple):
    """An id as it is compared, and its parts."""

    whole: str
    slug: str
    """Without the author."""
    model: str
    """Without the variant."""


def nearest(name: str, names: Iterable[str], *, limit: int = 3) -> list[str]:
    """The ids most like one that was written, best first.

    Case, separators and a missing or wrong author count little, other words in the slug much; see
    the example.

    Args:
        name: What was written.
        names: The ids that exist.
        limit: The most to return.

    Returns:
        At most ``limit`` of ``names``; none where nothing is alike.

    Example:
        >>> ids = ["openai/gpt-4o", "openai/gpt-4o:free", "openai/gpt-4o-mini", "google/gemma-3"]
        >>> nearest("gpt-4o", ids, limit=1), nearest("openai/gpt-4o:fre", ids, limit=2)
        (['openai/gpt-4o'], ['openai/gpt-4o:free', 'openai/gpt-4o'])
        >>> nearest("anything else", ids)
        []
    """
    wanted = _parts(_fold(name[:_LONGEST]))
    known = {one: _fold(one) for one in names if isinstance(one, str) and len(one) <= _LONGEST}
    has_author = "/" in wanted.whole
    pairs = _pairs(wanted.whole)

    def common(one: str) -> float:
        text = known[one]
        others = _pairs(text if has_author else text.rpartition("/")[2])
        return len(pairs & others) / max(1, len(pairs) + len(others))

    closest = heapq.nlargest(max(limit, _COMPARED), known, key=common)
    scores = {one: _likeness(wanted, _parts(known[one])) for one in closest}
    good = [one for one in closest if scores[one] >= _LEAST]
    return sorted(good, key=lambda one: (-scores[one], len(one), one))[:limit]


def _fold(name: str) -> str:
    """An id in lower case, all separators alike."""
    return name.strip().lower().replace(".", "-").replace("_", "-").replace(" ", "-")


def _parts(whole: str) -> _Folded:
    return _Folded(whole, whole.rpartition("/")[2], whole.partition(":")[0])


def _pairs(text: str) -> set[tuple[str, str]]:
    return set(zip(text, text[1:]))


def _likeness(wanted: _Folded, other: _Folded) -> float:
    """How alike two ids are, from 0 to 1: the best of several views."""
    has_author = "/" in wanted.whole
    return max(
        _ratio(wanted.whole, other.whole),
        (_BY_SLUG_ALONE if has_author else _BY_SLUG) * _ratio(wanted.slug, other.slug),
        _BY_WORDS * _ratio(_sorted_words(wanted, has_author), _sorted_words(other, has_author)),
        _BY_MODEL if wanted.model == other.model else 0.0,
    )


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _sorted_words(name: _Folded, with_author: bool) -> str:
    author = name.whole[: len(name.whole) - len(name.slug)] if with_author else ""
    return author + "-".join(sorted(name.slug.split("-")))
