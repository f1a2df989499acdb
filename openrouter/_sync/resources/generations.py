# Made from openrouter/_async/resources/generations.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""``client.generations``: the records that OpenRouter keeps of its answers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Callable

from openrouter._waiting import sleep, now
from openrouter.errors import ConfigurationError, NotFoundError
from openrouter.polling import pause_before_next_look
from openrouter.results import described
from openrouter_api.api.generations.get_generation import get_generation
from openrouter_api.models import GenerationResponseData

if TYPE_CHECKING:
    from openrouter._sync.client import OpenRouter
    from openrouter._waiting import Sleep
    from openrouter.moment import Moment


class Generations:
    """``client.generations``."""

    def __init__(
        self,
        client: OpenRouter,
        clock: Callable[[], Moment] = now,
        sleep: Sleep = sleep,
    ) -> None:
        self._client = client
        self._clock = clock
        self._sleep = sleep

    def get(self, id: str, *, wait: float = 10.0) -> GenerationResponseData:
        """The record of one answer: what it cost, who gave it, how long it took.

        It comes into being a moment after the answer: until then there is none, and this waits. The
        record of a stream that was left early says what that cost.

        Args:
            id: ``generation_id`` of an answer, a stream or an error.
            wait: The most seconds to wait for the record; 0 for a single look.

        Returns:
            The record. ``total_cost`` is in USD, ``latency`` and ``generation_time`` in
            milliseconds; billing goes by the ``native_tokens_...``.

        Raises:
            ConfigurationError: If ``id`` is no text, or ``wait`` no number of seconds.
            NotFoundError: If there is still no record after ``wait`` seconds.
            OpenRouterError: When the call fails.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> def main() -> bool:
            ...     with FakeOpenRouter().client() as client:
            ...         answer = client.chat.completions.create(
            ...             model="openai/gpt-4o-mini", messages="Say hello"
            ...         )
            ...         record = client.generations.get(answer.generation_id)
            ...     return record.total_cost == answer.usage.cost
            >>> main()
            True
        """
        _check(id, wait)
        begun = self._clock().steady
        looks = 0
        while True:
            looks += 1
            try:
                answer: Any = self._client.send(get_generation(id=id))
                return described(answer, GenerationResponseData, "generation")
            except NotFoundError:
                pause = pause_before_next_look(looks, self._clock().steady - begun, wait)
                if pause is None:
                    raise
            self._sleep(pause)


def _check(id: Any, wait: Any) -> None:
    if not isinstance(id, str) or not id:
        raise ConfigurationError(
            f"A generation is named by its id, answer.generation_id, not by {id!r}."
        )
    number = isinstance(wait, (int, float)) and not isinstance(wait, bool)
    if not number or not 0 <= wait < math.inf:
        raise ConfigurationError(f"wait takes seconds from 0, not {wait!r}.")
