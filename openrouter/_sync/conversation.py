# Made from openrouter/_async/conversation.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""Conversations: one model asked again and again, with all that was said before."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Mapping

from openrouter._sync.streams import ChatStream
from openrouter._waiting import lock
from openrouter.conversation_state import CATALOGUE, ConversationState
from openrouter.conversation_trimming import window_of
from openrouter.errors import ConfigurationError, OpenRouterError

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from openrouter._sync.client import OpenRouter
    from openrouter._sync.connections import StreamDriver
    from openrouter.chat_params import ChatStreamParams
    from openrouter.completions import ChatCompletion
    from openrouter.conversation_state import Asking, Draft
    from openrouter.conversation_turns import Said, Turn

    _State = ConversationState[OpenRouter]
else:
    _State = ConversationState

_log = logging.getLogger("openrouter.conversation")
# Stands in for the call of a stream until the stream is opened.
_NOT_YET: Any = None


class Conversation(_State):
    """A conversation with a model: it remembers what was said, and sends it along.

    Answers go back as they came, with their reasoning and annotations. The history changes only
    when an answer has come, or a part of one; what was asked in vain is not in it but in
    ``failed``, and ``retry`` asks it again. An answer that was left or broken off is kept, marked
    as partial. A conversation takes one message at a time.

    Args:
        client: Whom to ask.
        model: The model that is asked; change ``model`` to go on with another one.
        system: Instructions in front of everything: a text, or text parts.
        context_limit: Tokens that prompt and answer have together, or ``"catalogue"`` for the
            context length that ``client.models.catalogue()`` has for the model; None to send
            everything. What does not fit is left out by the exchange, oldest first; ``cut`` of the
            turn says how much. Instructions and what is pinned stay. Sizes are guessed, as by
            ``openrouter.pricing.estimate``; room is kept for ``max_completion_tokens`` or
            ``max_tokens``, else for 4096 tokens or a quarter of the window.
        **params: What every call gets, as for ``client.chat.completions.stream``.

    Attributes:
        client: As above.
        model: As above.
        system: As above; may be changed.
        context_limit: As above; may be changed.
        params: As above; may be changed.

    Raises:
        ConfigurationError: If there is no model, or ``system`` or ``context_limit`` cannot be.
        TypeError: If there is no parameter of a name.

    Example:
        >>> from openrouter.testing import FakeOpenRouter
        >>> def main() -> list[str]:
        ...     fake = FakeOpenRouter()
        ...     fake.reply("Hello Ada!")
        ...     fake.reply("Ada.")
        ...     with fake.client() as client:
        ...         talk = Conversation(client, "openai/gpt-4o-mini", system="Be brief.")
        ...         talk.send("I am Ada.")
        ...         talk.send("Who am I?")
        ...     return [turn.text for turn in talk.turns]
        >>> main()
        ['Hello Ada!', 'Ada.']
    """

    @staticmethod
    def _check_client(client: Any) -> None:
        from openrouter._sync.client import OpenRouter

        if not isinstance(client, OpenRouter):
            raise ConfigurationError(
                "Conversation takes the client first, an OpenRouter, not "
                f"{type(client).__name__}."
            )

    def send(self, content: Said, **params: Unpack[ChatStreamParams]) -> ChatCompletion:
        """Say something and wait for the answer.

        Args:
            content: A text, a part of ``openrouter.content`` or a list of these, for one message of
                the user; or one or more messages, such as the results of tools.
            **params: Parameters of this call; they win over those of the conversation.

        Raises:
            ConfigurationError: If there is nothing to send, or while another answer is under way.
            TypeError: If there is no parameter of a name.
            OpenRouterError: When the call fails.
        """
        return self._ask(self._next(content), params)

    def retry(self, **params: Unpack[ChatStreamParams]) -> ChatCompletion:
        """Ask the last question again: the one that failed, else the one that was answered last.

        The new answer takes the place of the old one, which stays until then.

        Args:
            **params: As for ``send``.

        Raises:
            ConfigurationError: If nothing was said yet, or while another answer is under way.
            TypeError: As for ``send``.
            OpenRouterError: When the call fails.
        """
        return self._ask(self._again, params)

    def edit(
        self,
        place: int,
        content: Said,
        **params: Unpack[ChatStreamParams],
    ) -> ChatCompletion:
        """Ask something else in place of an earlier message of the user.

        What followed that message is dropped once the new answer has come.

        Args:
            place: Which message of the user, from 0; -1 is the last one.
            content: As for ``send``.
            **params: As for ``send``.

        Raises:
            ConfigurationError: If there is no such message, or as for ``send``.
            TypeError: As for ``send``.
            OpenRouterError: When the call fails.
        """
        return self._ask(self._instead(place, content), params)

    def stream(self, content: Said, **params: Unpack[ChatStreamParams]) -> ConversationStream:
        """Say something and read along; for ``with``.

        The request is sent when the block is entered. When the answer has ended, or is left or
        broken off, it is in ``turns``. Until then the conversation takes no other message.

        Args:
            content: As for ``send``.
            **params: As for ``send``.

        Raises:
            ConfigurationError: If there is nothing to send; from the block, while another answer is
                under way.
            TypeError: If there is no parameter of a name.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> def main() -> str:
            ...     fake = FakeOpenRouter()
            ...     fake.reply(chunks=["One, ", "two."])
            ...     with fake.client() as client:
            ...         talk = Conversation(client, "openai/gpt-4o-mini")
            ...         with talk.stream("Count") as stream:
            ...             for chunk in stream:
            ...                 pass
            ...     return talk.turns[0].text
            >>> main()
            'One, two.'
        """
        return ConversationStream(self, self._next(content), self._arguments(params))

    def stream_retry(self, **params: Unpack[ChatStreamParams]) -> ConversationStream:
        """``retry`` as a stream; what it raises comes from the block."""
        return ConversationStream(self, self._again, self._arguments(params))

    def stream_edit(
        self,
        place: int,
        content: Said,
        **params: Unpack[ChatStreamParams],
    ) -> ConversationStream:
        """``edit`` as a stream; what it raises comes from the block."""
        draft = self._instead(place, content)
        return ConversationStream(self, draft, self._arguments(params))

    def _ask(self, draft: Callable[[], Draft], params: Mapping[str, Any]) -> ChatCompletion:
        arguments = self._arguments(params)
        with self._alone():
            asking = self._prepared(draft(), arguments)
            create = self.client.chat.completions.create
            try:
                answer = create(messages=asking.messages, **asking.params)
            except BaseException as error:
                self._broke(asking, error)
                raise
            self._answered(asking, answer)
            return answer

    def _prepared(self, draft: Draft, arguments: Mapping[str, Any]) -> Asking:
        return self._asking(draft, arguments, self._limit(arguments.get("model")))

    def _limit(self, model: Any) -> int | None:
        """The tokens that the model takes; None to send everything."""
        if self.context_limit != CATALOGUE or not isinstance(model, str):
            return self._fixed_limit()
        try:
            return window_of(self.client.models.catalogue(), model)
        except OpenRouterError as error:
            # The answer matters more than the trimming.
            _log.warning("the context length of %s is not known: %s", model, error)
            return None


class ConversationStream(ChatStream):
    """The stream of an answer that the conversation remembers, however it ends.

    Attributes:
        turn: What the conversation remembers of it; None until it has ended.
    """

    def __init__(
        self,
        conversation: Conversation,
        draft: Callable[[], Draft],
        arguments: Mapping[str, Any],
    ) -> None:
        super().__init__(conversation.client._connections, _NOT_YET, [])
        self.turn: Turn | None = None
        self._conversation = conversation
        self._draft = draft
        self._arguments = arguments
        self._beginning = lock()
        # How to remember what came; there while the conversation waits for this answer.
        self._notes: list[Callable[[], Turn]] = []

    def _open(self) -> Self:
        with self._beginning:
            if not (self._notes or self._ended or self.closed):
                self._begin()
        try:
            return super()._open()
        except BaseException:
            # Where there is a driver, another task reads on, or `_advance` has seen to it.
            if self._driver is None:
                self._settle()
            raise

    def _begin(self) -> None:
        conversation = self._conversation
        conversation._begin()
        try:
            asking = conversation._prepared(self._draft(), self._arguments)
            inner = conversation.client.chat.completions.stream(
                messages=asking.messages, **asking.params
            )
        except BaseException:
            conversation._busy.release()
            raise
        self._flow, self._decoders = inner._flow, inner._decoders
        self._notes.append(partial(self._noted, asking))

    def _advance(self, driver: StreamDriver) -> None:
        try:
            super()._advance(driver)
        finally:
            if self._ended:
                self._settle()

    def close(self) -> None:
        """Close the connection; what has arrived is in the conversation then."""
        try:
            super().close()
        finally:
            self._settle()

    def _settle(self) -> None:
        """Let the conversation remember what came, once."""
        try:
            # One step, so that of two threads only one gets it.
            note = self._notes.pop()
        except IndexError:
            return
        self._ended = True
        try:
            self.turn = note()
        finally:
            self._conversation._busy.release()

    def _noted(self, asking: Asking) -> Turn:
        completion = self.partial()
        done = bool(self._decoders) and self._decoders[-1].done
        if self._error is None and (done or completion.finish_reason not in (None, "error")):
            return self._conversation._answered(asking, completion)
        return self._conversation._broke(asking, self._error, completion)

    def __del__(self) -> None:
        super().__del__()
        if getattr(self, "_notes", None):
            self._settle()
