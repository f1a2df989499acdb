# Made from openrouter/_async/shared.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""What a client and its copies have in common, each made when it is first used."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from openrouter._not_pickled import NotPickled
from openrouter.errors import ConfigurationError

if TYPE_CHECKING:
    from openrouter._sync.catalogue import CatalogueStore
    from openrouter._sync.connections import Connections
    from openrouter._bill import Books
    from openrouter.config import Settings, Timeout
    from openrouter.costs import CostTracker
    from openrouter.limits import RateLimiter

# Seconds. A queue may be that long; a day's allowance that is used up is not waited for.
_LONGEST_TURN = 3600.0


class Shared(NotPickled):
    """The part of a client that its copies share.

    What is made is put into ``_shared`` in one step, so that two threads get the same.
    """

    _in_place_of_pickling = "make one in each process; with_options() is a copy on its connections."
    _shared: dict[str, Any]
    _settings: Settings

    @property
    def _connections(self) -> Connections:
        if "connections" not in self._shared:
            # httpx loads with the first call.
            from openrouter._sync.connections import Connections

            made = Connections(self._shared["http_client"], self._settings.max_connections)
            made.closed = "closed" in self._shared
            self._shared.setdefault("connections", made)
        found: Connections = self._shared["connections"]
        return found

    @property
    def _limiter(self) -> RateLimiter | None:
        if "limiter" not in self._shared:
            from openrouter.limits import RateLimiter

            self._shared.setdefault("limiter", RateLimiter(max_wait=_LONGEST_TURN))
        found: RateLimiter | None = self._shared["limiter"]
        return found

    @property
    def costs(self) -> CostTracker:
        """What this client and its copies have spent, failed attempts included."""
        return self._books.costs

    @property
    def _books(self) -> Books:
        shared = self._shared
        if "books" not in shared:
            from openrouter._bill import Books
            from openrouter.costs import CostTracker

            shared.setdefault("books", Books(shared.get("costs") or CostTracker(), shared))
        books: Books = shared["books"]
        return books

    @property
    def _catalogue(self) -> CatalogueStore:
        shared = self._shared
        if "catalogue" not in shared:
            from openrouter._sync.catalogue import CatalogueStore

            shared.setdefault("catalogue", CatalogueStore())
        store: CatalogueStore = shared["catalogue"]
        return store


def checked_limiter(limiter: Any) -> RateLimiter | None:
    """The limiter, if it is one.

    Raises:
        ConfigurationError: If it is not.
    """
    from openrouter.limits import RateLimiter

    if limiter is None or isinstance(limiter, RateLimiter):
        return limiter
    raise ConfigurationError(
        f"rate_limiter takes a RateLimiter, or None for none, not {limiter!r}."
    )


def checked_tracker(costs: Any) -> CostTracker:
    """The tracker, if it is one.

    Raises:
        ConfigurationError: If it is not.
    """
    from openrouter.costs import CostTracker

    if isinstance(costs, CostTracker):
        return costs
    raise ConfigurationError(f"costs takes a CostTracker, not {costs!r}.")


def check_timeout(timeout: Timeout | None) -> None:
    """Refuse what is no timeout; seconds can be told without loading httpx."""
    if isinstance(timeout, (int, float)) and 0 < timeout < math.inf and timeout is not True:
        return
    if timeout is not None:
        from openrouter._sync.connections import as_timeout

        as_timeout(timeout)
