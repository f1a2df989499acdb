# Made from openrouter/_async/catalogue.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""Fetching the catalogue: once for all who ask at the same time, and from the disk where it may be.

Whoever needs fresh data takes the lock; the first one fetches, the others then find what came of
it, be it data or an error. One that is cancelled leaves nothing behind, so the next takes over.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Callable

from openrouter import catalogue as decisions
from openrouter import log_events, logs
from openrouter._owner import owner
from openrouter._waiting import blocking, lock, now
from openrouter.errors import OpenRouterError, ResponseDecodeError
from openrouter.results import MOST_PAGES, next_offset, rows

if TYPE_CHECKING:
    import os
    from pathlib import Path
    from typing import Union

    from openrouter._sync.client import OpenRouter
    from openrouter.catalogue import Catalogue, Shelf
    from openrouter.moment import Moment
    from openrouter_api.models import Model, ModelsListResponse
    from openrouter_api.requests import Request

    PathLike = Union[str, "os.PathLike[str]"]


def fetch_models(
    client: OpenRouter,
    operation: Callable[..., Request[ModelsListResponse]],
    query: dict[str, Any],
) -> list[Model]:
    """The models that an operation lists; all pages, unless ``query`` asks for one."""
    from openrouter_api.models import Model

    one_page = query.get("limit") is not None or query.get("offset") is not None
    answer = client.send(operation(**query))
    found = rows(answer, Model)
    offset = None if one_page else next_offset(answer, 0)
    for _ in range(MOST_PAGES):
        if offset is None:
            break
        answer = client.send(operation(**{**query, "offset": offset}))
        found += rows(answer, Model)
        offset = next_offset(answer, offset)
    return found


class CatalogueStore:
    """The catalogue of one client and its copies, and the settings that it is kept by."""

    def __init__(self, clock: Callable[[], Moment] = now) -> None:
        self._clock = clock
        self._max_age = decisions.MAX_AGE
        self._cache_dir: Any = None
        self._shelf: Shelf = decisions.Shelf()
        # How often fetching came to an end so far, and the error of the last time.
        self._endings = 0
        self._error: OpenRouterError | None = None
        # By process and event loop: a child process must not wait for a thread of its parent.
        self._locks: dict[Any, Any] = {}

    def configure(self, max_age: float | None, cache_dir: PathLike | None) -> None:
        """Change the settings; what is None stays.

        Raises:
            ConfigurationError: If a setting cannot be.
        """
        if max_age is not None:
            self._max_age = decisions.checked_max_age(max_age)
        if cache_dir is not None:
            from openrouter._catalogue_file import file_in

            file_in(cache_dir, "")
            self._cache_dir = cache_dir

    def get(self, client: OpenRouter, *, refresh: bool = False) -> Catalogue:
        """The catalogue, fetched where it is too old.

        Raises:
            OpenRouterError: If fetching fails and there is none, not even a stale one.
        """
        endings = self._endings
        ready = None if refresh else self.ready()
        if ready is not None:
            return ready
        with self._lock():
            if self._endings == endings:
                return self._renewed(client, refresh)
            return self._outcome()

    def ready(self) -> Catalogue | None:
        """The catalogue, if it need not be fetched."""
        shelf = self._shelf
        fetch = decisions.needs_fetching(shelf, self._clock(), self._max_age)
        return None if fetch else shelf.catalogue

    @property
    def in_memory(self) -> Catalogue | None:
        """The catalogue as it was fetched last, however old; None before that."""
        return self._shelf.catalogue

    def _outcome(self) -> Catalogue:
        """What another one brought who fetched while this one waited."""
        catalogue = self._shelf.catalogue
        if catalogue is not None:
            return catalogue
        assert self._error is not None  # noqa: S101 - for type checkers
        # A copy: raising adds to the traceback of the error.
        raise copy.copy(self._error)

    def _end(self, shelf: Shelf, error: OpenRouterError | None = None) -> None:
        self._shelf = shelf
        self._error = error
        self._endings += 1

    def _renewed(self, client: OpenRouter, refresh: bool) -> Catalogue:
        path = self._path(client)
        if path is not None and not refresh:
            self._look_at_disk(path, client)
            ready = self.ready()
            if ready is not None:
                self._end(self._shelf)
                return ready
        began = self._clock().steady
        try:
            models = self._fetch(client)
        except OpenRouterError as error:
            self._end(decisions.refused(self._shelf, self._clock()), error)
            if self._shelf.catalogue is None:
                raise
            age = self._clock().epoch - self._shelf.catalogue.fetched_at
            logs.write(log_events.catalogue_stale(age, error))
            return self._shelf.catalogue
        self._end(decisions.fetched(models, self._clock()))
        logs.write(log_events.pricing_refreshed(len(models), self._clock().steady - began))
        if path is not None:
            self._write_to_disk(path, client)
        return self._outcome()

    def _fetch(self, client: OpenRouter) -> list[Model]:
        from openrouter_api.api.models.get_models import get_models

        if self._shelf.catalogue is not None and client._settings.timeout is None:
            # Nobody waits ten minutes for what is there, if a little old.
            client = client.with_options(timeout=decisions.REFRESH_TIMEOUT)
        models = fetch_models(client, get_models, {"output_modalities": "all"})
        if not models:
            raise ResponseDecodeError("OpenRouter's answer lists no models.")
        return models

    def _path(self, client: OpenRouter) -> Path | None:
        if self._cache_dir is None:
            return None
        from openrouter._catalogue_file import file_in

        return file_in(self._cache_dir, client._settings.base_url)

    def _look_at_disk(self, path: Path, client: OpenRouter) -> None:
        from openrouter._catalogue_file import read_json

        base_url = client._settings.base_url

        def read() -> Catalogue | None:
            return decisions.catalogue_from(read_json(path), base_url)

        stored = blocking(read)
        self._shelf = decisions.merged(self._shelf, stored, self._clock())

    def _write_to_disk(self, path: Path, client: OpenRouter) -> None:
        from openrouter._catalogue_file import write_json

        catalogue, base_url = self._outcome(), client._settings.base_url

        def write() -> None:
            write_json(path, decisions.stored_json(catalogue, base_url))

        try:
            blocking(write)
        except (OSError, RecursionError) as error:
            logs.write(log_events.catalogue_not_stored(str(path.parent), error))

    def _lock(self) -> Any:
        asking = owner()
        held = self._locks.get(asking)
        if held is None:
            # One step, so that two threads get the same; then away with those of the past.
            held = self._locks.setdefault(asking, lock())
            for other in [each for each in list(self._locks) if each != asking]:
                self._locks.pop(other, None)
        return held
