"""What a conversation remembers, and what it does without asking a model.

The history changes only when an answer, or a part of one, has come. Until then a call is a draft:
what is asked, and how many turns stay in front of it. A draft that came to nothing is kept apart as
``failed``, so that it can be tried again and no message is left without an answer in between.
"""

from __future__ import annotations

import contextlib
import copy
import threading
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Iterator, Mapping, NamedTuple, Sequence, TypeVar

import attrs

from openrouter._not_pickled import NotPickled
from openrouter._totals import Totals
from openrouter.chat_params import chat_body, hide_headers, message_list, split_params
from openrouter.content import system as system_message
from openrouter.conversation_json import read_conversation, written_conversation
from openrouter.conversation_trimming import trimmed
from openrouter.conversation_turns import Turn, asked, exchanges, taken, turn_of
from openrouter.errors import ConfigurationError, OpenRouterError

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Callable, Literal, Union

    from typing_extensions import Self, Unpack

    from openrouter.chat_params import ChatStreamParams
    from openrouter.completions import ChatCompletion
    from openrouter.content import Content
    from openrouter.conversation_turns import Json, Said

    System = Union[str, Sequence[Content]]
    ContextLimit = Union[int, Literal["catalogue"]]

ClientT = TypeVar("ClientT")
CATALOGUE = "catalogue"
_ONE_MODEL = 'A conversation needs one model: Conversation(client, "openai/gpt-4o-mini").'


class Draft(NamedTuple):
    """A call that is to be made.

    Attributes:
        question: What is asked.
        keep: How many turns stay in front of it.
        pinned: Whether the turn will be pinned.
    """

    question: tuple[Json, ...]
    keep: int
    pinned: bool = False


class Asking(NamedTuple):
    """A call that is being made.

    Attributes:
        draft: What it is for.
        messages: All that is sent.
        params: The other arguments of the call.
        cut: How many messages were left out.
    """

    draft: Draft
    messages: list[Json]
    params: Json
    cut: int


class ConversationState(NotPickled, Generic[ClientT]):
    """The part of a conversation that does not wait; see ``openrouter.Conversation``."""

    if TYPE_CHECKING:

        @staticmethod
        def _check_client(client: Any) -> None:
            """Refuse what is no client of the right kind; each twin has its own."""

    _in_place_of_pickling = "pass on to_dict(), from_dict() reads it; fork() is a copy."

    def __init__(
        self,
        client: ClientT,
        model_id: str | None = None,
        /,
        *,
        system: System | None = None,
        context_limit: ContextLimit | None = None,
        **params: Unpack[ChatStreamParams],
    ) -> None:
        self.params: dict[str, Any] = {**params}
        # Type checkers refuse a parameter that the fields of the request have as well.
        model = self.params.pop("model", None) if model_id is None else model_id
        if "model" in self.params:
            raise ConfigurationError(_ONE_MODEL)
        self._check_client(client)
        self.client = client
        # Refuses what is none.
        self.model = model
        self.system = system
        self.context_limit: ContextLimit | None = context_limit
        self._turns: tuple[Turn, ...] = ()
        self._failed: tuple[Turn, Draft] | None = None
        self._totals = Totals()
        # Held while an answer is under way; never waited for.
        self._busy = threading.Lock()
        self._check(self.params)
        self._instructions()
        self._fixed_limit()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(model={self.model!r}, turns={len(self._turns)})"

    @property
    def model(self) -> str:
        """The model that is asked; may be changed."""
        return self._model

    @model.setter
    def model(self, model: str) -> None:
        if not isinstance(model, str) or not model:
            raise ConfigurationError(_ONE_MODEL)
        self._model = model

    @property
    def turns(self) -> tuple[Turn, ...]:
        """What was said, oldest first."""
        return self._turns

    @property
    def failed(self) -> Turn | None:
        """The call that came to nothing, if the last one did; ``retry`` makes it again.

        It is not part of the history: what is asked next does not have it in front of it.
        """
        return None if self._failed is None else self._failed[0]

    @property
    def messages(self) -> list[dict[str, Any]]:
        """The whole history as messages, instructions first, nothing left out; a copy."""
        said = [message for turn in self._turns for message in turn.sent]
        return copy.deepcopy([*self._instructions(), *said])

    @property
    def totals(self) -> Totals:
        """Sums over all calls that a model ran for, those of answers that are gone included."""
        return self._totals

    @property
    def cost(self) -> Decimal | None:
        """USD for all of these calls; None where one is not known: see ``totals`` then."""
        return None if self._totals.unknown_cost_calls else self._totals.cost

    def undo(self) -> tuple[Turn, ...]:
        """Take back what was asked last, with all that came of it.

        That is the call that failed, if the last one did; else the last question, its answer, and
        the tool results in between.

        Returns:
            What was taken back, oldest first; nothing where nothing was said.

        Raises:
            ConfigurationError: While an answer is under way.
        """
        with self._alone():
            failed, self._failed = self._failed, None
            if failed is not None:
                return (failed[0],)
            keep = exchanges(self._turns)[-1].start if self._turns else 0
            gone, self._turns = self._turns[keep:], self._turns[:keep]
            return gone

    def pin(self, place: int = -1, *, pinned: bool = True) -> None:
        """Never leave a turn out of a request, nor its exchange.

        Args:
            place: Its place in ``turns``.
            pinned: False to take the pin away.

        Raises:
            ConfigurationError: If there is no such turn, or while an answer is under way.
        """
        with self._alone():
            turns = [*self._turns]
            at = _place(place, len(turns), "turn")
            turns[at] = attrs.evolve(turns[at], pinned=pinned)
            self._turns = tuple(turns)

    def fork(self) -> Self:
        """A copy that goes its own way: same client, settings, history and sums."""
        return self._like(self.client, self.to_dict(), self.params, self.system)

    def to_dict(self) -> dict[str, Any]:
        """The conversation as JSON, with a version; ``from_dict`` reads it.

        Settings of the call, such as ``timeout``, ``retry`` or ``extra_headers``, are not part of
        it, nor is what is no JSON.
        """
        failed = self._failed
        return written_conversation(
            model=self.model,
            system=[*self._instructions()],
            context_limit=self.context_limit,
            params=self.params,
            turns=self._turns,
            failed=None if failed is None else (failed[0], failed[1].keep),
            totals=self._totals,
        )

    @classmethod
    def from_dict(cls, client: ClientT, data: Any, **params: Unpack[ChatStreamParams]) -> Self:
        """The conversation that ``to_dict`` wrote.

        Fields that this version does not know are ignored, and those with a wrong type count as
        absent.

        Args:
            client: Whom to ask.
            data: The JSON, decoded.
            **params: Further settings, as for the constructor; they win over those in ``data``.

        Raises:
            ConfigurationError: If it is something else, or if a later version wrote it.
            TypeError: As for the constructor.

        Example:
            >>> import json
            >>> from openrouter import Conversation
            >>> from openrouter.testing import FakeOpenRouter
            >>> with FakeOpenRouter().client() as client:
            ...     talk = Conversation(client, "openai/gpt-4o-mini")
            ...     answer = talk.send("Hi")
            ...     again = Conversation.from_dict(client, json.loads(json.dumps(talk.to_dict())))
            >>> again.messages == talk.messages
            True
        """
        return cls._like(client, data, params)

    @classmethod
    def _like(
        cls, client: ClientT, data: Any, params: Mapping[str, Any], system: Any = None
    ) -> Self:
        read = read_conversation(data)
        settings: dict[str, Any] = {**read.params, **params}
        settings.setdefault("system", system or read.system)
        settings.setdefault("context_limit", read.context_limit)
        model = settings.pop("model", read.model)
        made = cls(client, model, **settings)
        made._turns, made._totals = read.turns, read.totals
        if read.failed is not None:
            turn, keep = read.failed
            made._failed = turn, Draft(turn.messages, min(keep, len(read.turns)), turn.pinned)
        return made

    def _instructions(self) -> list[Json]:
        system = self.system
        if system is None or system == "":
            return []
        if not isinstance(system, (str, Sequence)) or isinstance(system, (bytes, bytearray)):
            raise ConfigurationError(
                f"system takes a text or a list of text parts, not {type(system).__name__}."
            )
        return message_list([system_message(*([system] if isinstance(system, str) else system))])

    def _fixed_limit(self) -> int | None:
        """The limit in tokens; None where there is none, or where the catalogue is to say it."""
        limit = self.context_limit
        if limit is None or limit == CATALOGUE:
            return None
        if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:
            raise ConfigurationError(
                f'context_limit takes a number of tokens above 0 or "catalogue", not {limit!r}.'
            )
        return limit

    def _check(self, params: Mapping[str, Any]) -> None:
        """Refuse names that are none before anything is sent."""
        for name in ("messages", "stream"):
            if name in params:
                raise TypeError(
                    f"unexpected parameter {name!r}: a conversation makes it itself; "
                    "stream() is there for streams"
                )
        split = split_params(params)
        chat_body("", split.fields, split.extra_body)

    def _next(self, said: Said) -> Callable[[], Draft]:
        """Ask something new."""
        question = asked(said)
        return lambda: Draft(question, len(self._turns))

    def _again(self) -> Draft:
        """Ask the same again: what failed, else what the last turn asked."""
        if self._failed is not None:
            return self._failed[1]
        if not self._turns:
            raise ConfigurationError("There is nothing to ask again: nothing was said yet.")
        last = self._turns[-1]
        return Draft(last.messages, len(self._turns) - 1, last.pinned)

    def _instead(self, place: int, said: Said) -> Callable[[], Draft]:
        """Ask something else in place of an earlier question, without what followed it."""
        return partial(self._edited, place, asked(said))

    def _edited(self, place: int, question: tuple[Json, ...]) -> Draft:
        groups = exchanges(self._turns)
        start = groups[_place(place, len(groups), "message of the user")].start
        return Draft(question, start, self._turns[start].pinned)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        self._begin()
        try:
            yield
        finally:
            self._busy.release()

    def _begin(self) -> None:
        if not self._busy.acquire(blocking=False):
            raise ConfigurationError(
                "This conversation waits for an answer: it takes one message at a time. "
                "Wait for the end, close the stream, or go on with a fork()."
            )

    def _asking(self, draft: Draft, params: Mapping[str, Any], limit: int | None) -> Asking:
        messages, cut = trimmed(
            self._instructions(), self._turns[: draft.keep], draft.question, limit, params
        )
        return Asking(draft, messages, {**params}, cut)

    def _arguments(self, params: Mapping[str, Any]) -> dict[str, Any]:
        self._check(params)
        arguments = {"model": self.model, **self.params, **params}
        hide_headers(arguments)
        return arguments

    def _answered(self, asking: Asking, completion: ChatCompletion) -> Turn:
        """Remember a whole answer."""
        return self._note(asking, completion, whole=True, error=None)

    def _broke(
        self, asking: Asking, error: BaseException | None, partial: ChatCompletion | None = None
    ) -> Turn:
        """Remember what came of an answer that was left or broken off."""
        from openrouter.completions import ChatCompletion

        carried = getattr(error, "partial", None)
        found = carried if isinstance(carried, ChatCompletion) else partial
        why = str(error) if isinstance(error, OpenRouterError) else None
        completion = found if found is not None else ChatCompletion.from_dict({})
        return self._note(asking, completion, whole=False, error=why)

    def _note(
        self, asking: Asking, completion: ChatCompletion, *, whole: bool, error: str | None
    ) -> Turn:
        draft, model = asking.draft, asking.params.get("model")
        turn = turn_of(
            draft.question,
            completion,
            model=model if isinstance(model, str) else None,
            cut=asking.cut,
            pinned=draft.pinned,
            whole=whole,
            error=error,
        )
        self._totals = self._totals.plus(taken(turn))
        if turn.status == "failed":
            self._failed = turn, draft
        else:
            self._turns = (*self._turns[: draft.keep], turn)
            self._failed = None
        return turn


def _place(place: int, length: int, what: str) -> int:
    """A place counted from 0, where it may have been counted from the end."""
    if isinstance(place, bool) or not isinstance(place, int) or not -length <= place < length:
        raise ConfigurationError(f"There is no {what} {place!r}; there are {length}.")
    return place % length
