"""What was said in a conversation: turns, and the messages that they become. No I/O.

A turn is one call: what was asked, and what came of it. A question and the turns that bring tool
results to its answer belong together; that is an exchange. Trimming, undoing and editing never take
one apart, because a tool call without its result, or the other way round, is refused by models.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Iterable

import attrs

from openrouter._exact import ZERO, total
from openrouter._totals import Spend, Totals
from openrouter.chat_params import message_list
from openrouter.completions import text_of
from openrouter.content import user
from openrouter.errors import ConfigurationError
from openrouter.tokens import Tokens

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Dict, Literal, Union

    from openrouter.attempts import Attempt
    from openrouter.chat_params import Message
    from openrouter.completions import ChatCompletion
    from openrouter.content import Content

    Status = Literal["complete", "partial", "failed"]
    Said = Union[Content, Message, Sequence[Union[Content, Message]]]
    Json = Dict[str, Any]

# The fields of a turn that are a text or None.
TEXTS = ("model", "provider", "generation_id", "finish_reason", "error")
_NOT_SAID = Tokens(known=False)
# What an answer may consist of.
_KINDS = ("content", "tool_calls", "refusal", "images", "audio")
_SHOWN = ("reasoning", "reasoning_content", "reasoning_details", "annotations")


@attrs.frozen(kw_only=True)
class Turn:
    """One call of a conversation: what was asked, and what came of it. Do not change it.

    Attributes:
        messages: What was asked: a message of the user, or the results of tools.
        answer: The message of the answer, as it came. Of a partial one, its text and reasoning.
        status: `"complete"`; `"partial"` for an answer that was left or broken off; `"failed"`
            where nothing came.
        model: The model that answered, else the one that was asked.
        provider: Who ran it.
        generation_id: The id under which OpenRouter keeps the record of the answer.
        finish_reason: Why the answer ended, as the API says it.
        tokens: The tokens of prompt and answer; `tokens.known` is False where nothing was said of
            them, as for most answers that broke off.
        cost: USD that OpenRouter charged, refused answers of the same call included; None if not
            known, which is not $0.
        cut: How many earlier messages were left out of the request to fit into the context window.
        pinned: Whether it is never left out.
        error: What broke the answer off, in a line; None where the caller left it.

    Example:
        >>> from openrouter import Conversation
        >>> from openrouter.testing import FakeOpenRouter
        >>> fake = FakeOpenRouter()
        >>> fake.reply("Fine.")
        >>> with fake.client() as client:
        ...     talk = Conversation(client, model="openai/gpt-4o-mini")
        ...     answer = talk.send("How are you?")
        >>> turn = talk.turns[0]
        >>> turn.question, turn.text, turn.status
        ('How are you?', 'Fine.', 'complete')
    """

    messages: tuple[Json, ...]
    answer: Json | None = None
    status: Status = "complete"
    model: str | None = None
    provider: str | None = None
    generation_id: str | None = None
    finish_reason: str | None = None
    tokens: Tokens = _NOT_SAID
    cost: Decimal | None = None
    cut: int = 0
    pinned: bool = False
    error: str | None = None

    @property
    def question(self) -> str:
        """The text of what was asked."""
        return "\n".join(filter(None, (text_of(each.get("content")) for each in self.messages)))

    @property
    def text(self) -> str:
        """The text of the answer."""
        return text_of((self.answer or {}).get("content"))

    @property
    def reasoning(self) -> str | None:
        """What the model thought before it answered, as far as it is shown."""
        answer = self.answer or {}
        return _text(answer.get("reasoning")) or _text(answer.get("reasoning_content"))

    @property
    def brings_results(self) -> bool:
        """Whether it answers tool calls of the turn before."""
        return any(message.get("role") == "tool" for message in self.messages)

    @property
    def sent(self) -> list[Json]:
        """The messages that go to the API for it in later calls.

        A whole answer goes back as it came, reasoning and annotations included. Of a partial one
        only the text does: half of a tool call or of signed reasoning would be refused. An answer
        that says nothing is left out.
        """
        answer = self.answer or {}
        if self.status == "partial":
            answer = {key: answer.get(key) for key in ("role", "content")}
        said = any(answer.get(kind) for kind in _KINDS)
        return [*self.messages, *([answer] if said else [])]

    def to_dict(self) -> Json:
        """The turn as JSON, as it is in that of a conversation; ``from_dict`` reads it.

        The cost is a text, so that its digits stay.

        Example:
            >>> Turn(messages=({"role": "user", "content": "Hi"},)).to_dict()["messages"]
            [{'role': 'user', 'content': 'Hi'}]
        """
        return {
            "messages": copy.deepcopy([*self.messages]),
            "answer": copy.deepcopy(self.answer),
            "status": self.status,
            **{name: getattr(self, name) for name in TEXTS},
            "tokens": attrs.asdict(self.tokens) if self.tokens.known else None,
            "cost": None if self.cost is None else format(self.cost, "f"),
            "cut": self.cut,
            "pinned": self.pinned,
        }

    @classmethod
    def from_dict(cls, data: Any) -> Turn:
        """The turn that ``to_dict`` wrote; a field of a wrong type counts as absent.

        Raises:
            ConfigurationError: If it holds no messages.
        """
        from openrouter.conversation_json import read_turn

        turn = read_turn(data)
        if turn is None:
            raise ConfigurationError("A turn has at least one message, which has a role.")
        return turn


def asked(said: Said) -> tuple[Json, ...]:
    """What a caller says, as messages.

    Args:
        said: A text, a part or a list of both for one message of the user; or one or more messages.

    Raises:
        ConfigurationError: If it is nothing of that kind, or empty.

    Example:
        >>> asked("Hi")
        ({'role': 'user', 'content': 'Hi'},)
    """
    if isinstance(said, Sequence) and not isinstance(said, (str, bytes, bytearray)):
        items: list[Any] = [*said]
    else:
        items = [said]
    messages = [_is_message(item) for item in items]
    if not all(messages):
        if any(messages):
            raise ConfigurationError(
                "Pass content or messages, not both in one list: user(…) makes a message of it."
            )
        items = [user(*items)]
    elif not items:
        items = [user()]
    # Copies: what the caller does to it later is not what was said.
    return tuple(message_list(items))


def _is_message(item: Any) -> bool:
    if isinstance(item, Mapping):
        return "role" in item
    constants = getattr(type(item), "_constants", None)
    return "role" in constants if isinstance(constants, Mapping) else hasattr(item, "role")


def turn_of(
    question: tuple[Json, ...],
    completion: ChatCompletion,
    *,
    model: str | None,
    cut: int = 0,
    pinned: bool = False,
    whole: bool = True,
    error: str | None = None,
) -> Turn:
    """The turn that a call has come to.

    Args:
        question: What was asked.
        completion: The answer, as far as it came.
        model: The model that was asked.
        cut: How many earlier messages were left out.
        pinned: Whether the turn is pinned.
        whole: Whether the answer is.
        error: What broke it off.
    """
    answer = answer_of(completion)
    if not whole:
        shown = {"role": answer.get("role"), "content": completion.text}
        answer = {**shown, **({"reasoning": completion.reasoning} if completion.reasoning else {})}
    says_something = any(answer.get(kind) for kind in (*_KINDS, *_SHOWN))
    return Turn(
        messages=question,
        answer=answer if whole or says_something else None,
        status="complete" if whole else "partial" if says_something else "failed",
        model=_text(completion.model) or model,
        provider=_text(completion.provider),
        generation_id=completion.generation_id,
        finish_reason=completion.finish_reason,
        tokens=Spend.of(completion).tokens,
        cost=_cost(completion),
        cut=cut,
        pinned=pinned,
        error=error,
    )


def answer_of(completion: ChatCompletion) -> Json:
    """The message of an answer as it goes back to the API: as it came, with its role."""
    message = completion.message
    if message is None:
        return {"role": "assistant", "content": completion.text}
    return {**message.to_dict(), "role": "assistant"}


def _cost(completion: ChatCompletion) -> Decimal | None:
    # Of an answer that was continued, usage is that of the last part.
    if completion.joined_from:
        return None
    return total([completion.cost, *(each.cost for each in _refused(completion.attempts[:-1]))])


def _refused(attempts: Iterable[Attempt]) -> list[Attempt]:
    """The attempts before the last that are known to have cost something."""
    return [each for each in attempts if each.cost is not None]


def taken(turn: Turn) -> Totals:
    """What a turn adds to the sums of its conversation; nothing where no answer came."""
    if turn.status == "failed" and turn.cost is None and turn.generation_id is None:
        return Totals()
    return Totals(
        calls=1,
        failed=int(turn.status != "complete"),
        unknown_cost_calls=int(turn.cost is None),
        cost=ZERO if turn.cost is None else turn.cost,
        tokens=turn.tokens,
    )


def exchanges(turns: Sequence[Turn]) -> list[range]:
    """The places of the turns of each exchange: a question, and what brings results to its answer.

    Example:
        >>> ask, result = Turn(messages=({"role": "user"},)), Turn(messages=({"role": "tool"},))
        >>> exchanges([ask, result, ask])
        [range(0, 2), range(2, 3)]
    """
    starts = [place for place, turn in enumerate(turns) if not (place and turn.brings_results)]
    return [range(*pair) for pair in zip(starts, [*starts[1:], len(turns)])]


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
