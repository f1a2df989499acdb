"""The models there are, fetched beside all else: a prompt never waits for them."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Callable

from openrouter_chat.places import cache_folder

if TYPE_CHECKING:
    from openrouter import OpenRouter
    from openrouter.catalogue import Catalogue


class ModelList:
    """What is known of the models; nothing until they were fetched.

    Args:
        client: Whom to ask.
        keep: Whether they are kept on disk as well, for the next run and for shells.
    """

    def __init__(self, client: Callable[[], OpenRouter], *, keep: bool = False) -> None:
        self._client = client
        self._keep = keep
        self._catalogue: Catalogue | None = None
        self._thread: threading.Thread | None = None

    def fetch(self, after: float = 0.0) -> None:
        """Fetch them, unless they are there or on their way; returns at once.

        Args:
            after: Seconds until it begins, for what is to come first.
        """
        if self._catalogue is None and (self._thread is None or not self._thread.is_alive()):
            self._thread = threading.Thread(
                target=self._fetch, args=(after,), name="models", daemon=True
            )
            self._thread.start()

    def wait(self, seconds: float) -> None:
        """Wait for those that are on their way."""
        if self._thread is not None:
            self._thread.join(seconds)

    @property
    def names(self) -> list[str]:
        """Their ids, in the order of the API."""
        return [] if self._catalogue is None else self._catalogue.ids

    def window(self, model: str) -> int | None:
        """The tokens that fit into a model's context; None if that is not known."""
        found = None if self._catalogue is None else self._catalogue.find(model)
        length = getattr(found, "context_length", None)
        return length if isinstance(length, int) and length > 0 else None

    def _fetch(self, after: float) -> None:
        time.sleep(after)
        # Nobody waits for it: what went wrong is asked again when the list is wanted again. The
        # client may be closed in the middle, in which case all kinds of errors may come.
        try:
            folder = cache_folder() if self._keep else None
            self._catalogue = self._client().models.catalogue(cache_dir=folder)
        except Exception:
            return
