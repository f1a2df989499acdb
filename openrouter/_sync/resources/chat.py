# Made from openrouter/_async/resources/chat.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""``client.chat``: completions, whole and streamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from openrouter._sync.client import OpenRouter
    from openrouter._sync.streams import ChatStream
    from openrouter.chat_params import ChatParams, ChatStreamParams, Messages
    from openrouter.completions import ChatCompletion


class Chat:
    """``client.chat``."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    @property
    def completions(self) -> Completions:
        """Chat completions."""
        return Completions(self._client)


class Completions:
    """``client.chat.completions``."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    @overload
    def create(
        self,
        *,
        messages: Messages,
        stream: Literal[False] = False,
        **params: Unpack[ChatParams],
    ) -> ChatCompletion: ...

    @overload
    def create(
        self,
        *,
        messages: Messages,
        stream: Literal[True],
        **params: Unpack[ChatStreamParams],
    ) -> ChatStream: ...

    @overload
    def create(
        self,
        *,
        messages: Messages,
        stream: bool,
        **params: Unpack[ChatStreamParams],
    ) -> ChatCompletion | ChatStream: ...

    def create(
        self, *, messages: Messages, stream: bool = False, **params: Any
    ) -> ChatCompletion | ChatStream:
        """Let a model answer.

        Args:
            messages: The conversation: a list of messages, or the text of one user message.
            stream: Whether to return the answer as a stream, already open.
            **params: Every field of the API's request by its own name: ``model``, ``temperature``,
                ``tools``, ``provider`` …; see ``openrouter_api.models.ChatRequest``. None is sent
                as null; what is left out is not sent. Besides, how the call is made:
                ``extra_headers``, ``extra_query`` and ``extra_body`` add to the request (fields of
                the body win over the others); ``timeout`` takes seconds or an ``httpx.Timeout``;
                ``retry`` a ``RetryPolicy``, a number of repetitions, or None for none;
                ``fallback`` a ``FallbackPolicy``, ids of models, or None; ``budget`` a ``Budget``
                or a limit in USD for this call, on top of the client's. A stream takes
                ``first_token_timeout`` and ``stream_idle_timeout`` in seconds (None for no limit)
                and ``resume_stream``, whether a stream that broke is sent again to be continued.

        Returns:
            The completion, or the open stream.

        Raises:
            ConfigurationError: If there are no messages, or if something cannot be sent as JSON.
            TypeError: If a parameter's name is unknown; the message has the one that was meant.
            OpenRouterError: When the call fails, by the class of the failure; its ``attempts`` are
                the requests that were made. A choice that failed raises as well; the error's
                ``partial`` is the completion then.
            FallbackExhaustedError: When all models of a fallback failed.
            BudgetExceededError: When a budget has no room for it.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> def main() -> int:
            ...     with FakeOpenRouter().client() as client:
            ...         answer = client.chat.completions.create(
            ...             model="openai/gpt-4o-mini",
            ...             messages=[{"role": "user", "content": "Say hello"}],
            ...             temperature=0,
            ...         )
            ...     return len(answer.choices)
            >>> main()
            1
        """
        # What a call needs loads with the first one.
        from openrouter._sync import chat_calls
        from openrouter._flags import checked_flag
        from openrouter.chat_params import hide_headers

        hide_headers(params)
        if checked_flag("stream", stream):
            return chat_calls.streamed_call(self._client, messages, params)._open()
        return chat_calls.plain_call(self._client, messages, params)

    def stream(self, *, messages: Messages, **params: Unpack[ChatStreamParams]) -> ChatStream:
        """Let a model answer and read along; for ``with``.

        The request is sent when the block is entered. The arguments are those of ``create``.

        Returns:
            The stream, not open yet.

        Raises:
            ConfigurationError: As ``create``.
            TypeError: As ``create``.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> def main() -> bool:
            ...     with FakeOpenRouter().client() as client:
            ...         pieces = []
            ...         with client.chat.completions.stream(
            ...             model="openai/gpt-4o-mini", messages="Say hello"
            ...         ) as stream:
            ...             for chunk in stream:
            ...                 pieces.append(chunk.text)
            ...             final = stream.completion()
            ...     return final.text == "".join(pieces)
            >>> main()
            True
        """
        from openrouter._sync import chat_calls
        from openrouter.chat_params import hide_headers

        hide_headers(params)
        return chat_calls.streamed_call(self._client, messages, params)
