"""Chat completions and chunks: the API's own fields, plus what everybody asks of them.

Both are the generated classes; ``to_dict`` gives back what arrived. Nothing here trusts a shape: an
answer without choices has the text ``""``, not an exception.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from openrouter.attempts import Attempt
from openrouter.completeness import what_is_missing
from openrouter.errors import IncompleteResponseError
from openrouter_api.models import ChatAssistantMessage, ChatResult, ChatStreamChunk
from openrouter_api.reading import converter

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Callable

    from typing_extensions import Self

    from openrouter._charge import Charge, Source
    from openrouter._price import Price
    from openrouter_api.models import ChatToolCall


def _first(value: Any) -> Any:
    """The first item of a list, or None."""
    return value[0] if type(value) is list and value else None


def _field(value: Any, name: str) -> Any:
    """A field of a model or of a JSON object; None where something else came in its place."""
    return value.get(name) if type(value) is dict else getattr(value, name, None)


def _str(value: Any) -> str | None:
    """A text, or None where something else came in its place."""
    return value if isinstance(value, str) else None


def choice_index(index: Any, place: int) -> int:
    """The index of a choice; where it has none, its place in the list stands in."""
    return index if type(index) is int else place


def text_of(content: Any) -> str:
    """The text in ``content``: a string, or the strings and text parts of a list."""
    if isinstance(content, str):
        return content
    if type(content) is not list:
        return ""
    return "".join(_part_text(part) for part in content)


def _part_text(part: Any) -> str:
    if isinstance(part, str):
        return part
    return _str(part.get("text") if type(part) is dict else _field(part, "text")) or ""


def reasoning_of(message: Any) -> str | None:
    """The reasoning in a message or a delta, under either of the names that are in use."""
    for name in ("reasoning", "reasoning_content"):
        found = _field(message, name)
        if isinstance(found, str) and found:
            return found
    return None


class ChatCompletion(ChatResult):
    """The answer to a chat request.

    All fields of the API are attributes under their own names (``choices``, ``usage``, ``model``
    …): ``model`` names what really ran and ``provider`` who ran it. A field that did not arrive
    reads as None. See https://openrouter.ai/docs/api-reference/overview.

    Example:
        >>> answer = ChatCompletion.from_dict({
        ...     "id": "gen-1", "model": "openai/gpt-4o-mini", "provider": "OpenAI",
        ...     "choices": [{"index": 0, "finish_reason": "stop",
        ...                  "message": {"role": "assistant", "content": "Hello!"}}],
        ...     "usage": {"total_tokens": 12, "cost": 0.0000135},
        ... })
        >>> answer.text, answer.usage.total_tokens, answer.cost
        ('Hello!', 12, Decimal('0.0000135'))
    """

    # Not part of the JSON, so not in the instance's dict.
    __slots__ = ("_earlier", "_generation_id", "_joined", "_price", "_waited")

    _generation_id: str | None
    _earlier: tuple[Attempt, ...]
    _joined: tuple[str | None, ...]
    _price: Price | None
    _waited: float

    @property
    def message(self) -> ChatAssistantMessage | None:
        """The message of the first choice; None where there is none."""
        found = _field(_first(self.choices), "message")
        return found if isinstance(found, ChatAssistantMessage) else None

    @property
    def text(self) -> str:
        """The text of the first choice; empty where it has none, as with tool calls."""
        return text_of(_field(self.message, "content"))

    @property
    def reasoning(self) -> str | None:
        """What the model thought before it answered, as far as it is shown."""
        return reasoning_of(self.message)

    @property
    def tool_calls(self) -> list[ChatToolCall]:
        """The tool calls of the first choice; empty where there are none."""
        found = _field(self.message, "tool_calls")
        return found if type(found) is list else []

    @property
    def finish_reason(self) -> str | None:
        """Why the first choice ended, as the API says it.

        One of stop, length, tool_calls, content_filter and error, unless something new came up.
        """
        return _str(_field(_first(self.choices), "finish_reason"))

    @property
    def cost(self) -> Decimal | None:
        """What this answer cost, in USD, exactly; None where nobody knows, which is not $0.

        ``cost_source`` says where the number comes from.
        """
        return self.charge.cost

    @property
    def cost_source(self) -> Source:
        """Where ``cost`` comes from.

        ``"charged"``: the answer says it. ``"computed"``: from the tokens and the price list, which
        the client had in memory already. ``"unknown"``: neither.
        """
        return self.charge.source

    @property
    def charge(self) -> Charge:
        """The money of this answer, with a provider key of your own (BYOK) both bills.

        Example:
            >>> answer = ChatCompletion.from_dict({"usage": {
            ...     "cost": 0.0005, "is_byok": True,
            ...     "cost_details": {"upstream_inference_cost": 0.01},
            ... }})
            >>> answer.charge.cost, answer.charge.upstream_cost, answer.charge.total
            (Decimal('0.0005'), Decimal('0.01'), Decimal('0.0105'))
        """
        from openrouter._charge import charged
        from openrouter._exact import time_or_none

        price = getattr(self, "_price", None)
        return charged(self.usage, price, when=time_or_none(self.created))

    @property
    def generation_id(self) -> str | None:
        """The id under which OpenRouter keeps the record of this answer (``gen-...``)."""
        return getattr(self, "_generation_id", None) or _str(self.id)

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """Every request that the call made, in order; the last one is the one that answered.

        Example:
            >>> from openrouter.testing import FakeOpenRouter, faults
            >>> fake = FakeOpenRouter()
            >>> fake.fail(faults.rate_limited(retry_after=0))
            >>> answer = fake.client().chat.completions.create(
            ...     model="openai/gpt-4o-mini", messages="Hi"
            ... )
            >>> [attempt.status for attempt in answer.attempts]
            [429, 200]
        """
        last = Attempt(
            model=_str(self.model),
            status=200,
            waited=getattr(self, "_waited", 0.0),
            cost=self.cost,
            provider=_str(self.provider),
            generation_id=self.generation_id,
        )
        return (*getattr(self, "_earlier", ()), last)

    @property
    def joined_from(self) -> tuple[str | None, ...]:
        """The generation ids of the broken streams that this answer continues, in order.

        Empty for an answer that came in one piece. ``usage`` and ``cost`` are those of the last
        part; what the others cost is in their records. See ``resume_stream``.
        """
        return getattr(self, "_joined", ())

    def _note(
        self, earlier: tuple[Attempt, ...], waited: float, joined: tuple[str | None, ...] = ()
    ) -> None:
        """Remember how this answer was come by."""
        self._earlier, self._waited, self._joined = earlier, waited, joined

    def _find_price(self, price_of: Callable[[str | None], Price | None] | None) -> None:
        """Remember what the list says, where the answer does not say its cost."""
        cost = _field(self.usage, "cost")
        if price_of is not None and not isinstance(cost, (int, float)):
            self._price = price_of(_str(self.model))

    @property
    def _says_nothing(self) -> bool:
        """Whether this ended as an answer does and has nothing in it; a cold start may do so."""
        if self.finish_reason != "stop" or self.text or self.tool_calls:
            return False
        message = self.message
        kinds = ("refusal", "images", "audio", "annotations")
        return not any(_field(message, kind) for kind in kinds)

    def require_complete(self) -> Self:
        """This answer, if it is whole.

        Raises:
            IncompleteResponseError: If its finish reason is ``length``, ``content_filter``,
                ``error`` or missing; the error says what to do, and has the answer as ``partial``.

        Example:
            >>> from openrouter import OpenRouterError
            >>> answer = ChatCompletion.from_dict({"choices": [{"finish_reason": "length"}]})
            >>> try:
            ...     answer.require_complete()
            ... except OpenRouterError as error:
            ...     print(error.finish_reason)
            length
        """
        missing = what_is_missing(self)
        if missing is None:
            return self
        error = IncompleteResponseError(
            missing[0] + ".",
            finish_reason=self.finish_reason,
            advice=missing[1],
            model=_str(self.model),
            provider_name=_str(self.provider),
            generation_id=self.generation_id,
        )
        error.partial = self
        raise error

    def replace(self, **changes: Any) -> Self:
        """A copy with other values for some fields; it keeps the generation id.

        Args:
            **changes: New values by attribute name.

        Raises:
            TypeError: If there is no such field.
        """
        copy = super().replace(**changes)
        copy._generation_id = getattr(self, "_generation_id", None)
        copy._note(getattr(self, "_earlier", ()), getattr(self, "_waited", 0.0), self.joined_from)
        copy._price = getattr(self, "_price", None)
        return copy

    def __replace__(self, **changes: Any) -> Self:
        # attrs has one of its own, which would turn absent fields into None.
        return self.replace(**changes)


_read_choices = converter(ChatStreamChunk._readings["choices"])


class ChatChunk(ChatStreamChunk):
    """One piece of a streamed answer.

    Its choices become models when somebody looks at them; ``text`` and its like do without.

    Example:
        >>> chunk = ChatChunk.from_dict({"choices": [{"index": 0, "delta": {"content": "Hel"}}]})
        >>> chunk.text
        'Hel'
    """

    __slots__ = ()

    _readings: ClassVar[dict[str, Any]] = {
        key: how for key, how in ChatStreamChunk._readings.items() if key != "choices"
    }

    # To type checkers, the field is the one of the base class.
    if TYPE_CHECKING:
        pass
    else:

        @property
        def choices(self) -> Any:
            """The choices of this chunk, mostly one."""
            value = self.__dict__.get("choices")
            if type(value) is list and any(type(choice) is dict for choice in value):
                value = self.__dict__["choices"] = _read_choices(value)
            return value

        @choices.setter
        def choices(self, value: Any) -> None:
            self.__dict__["choices"] = value

        @choices.deleter
        def choices(self) -> None:
            """Leave none."""
            del self.__dict__["choices"]

        def __eq__(self, other: object) -> bool:
            if isinstance(other, ChatChunk):
                # Looking at them makes them models on both sides.
                _ = self.choices, other.choices
            return super().__eq__(other)

        __hash__ = None

    def __repr__(self) -> str:
        _ = self.choices
        return super().__repr__()

    @property
    def text(self) -> str:
        """The text that this chunk adds to the first choice; often empty."""
        return text_of(_field(self._delta, "content"))

    @property
    def reasoning(self) -> str:
        """The reasoning that this chunk adds to the first choice; often empty."""
        return reasoning_of(self._delta) or ""

    @property
    def finish_reason(self) -> str | None:
        """Why the first choice ended, on the chunk that ends it."""
        return _str(_field(self._first_choice, "finish_reason"))

    @property
    def _delta(self) -> Any:
        return _field(self._first_choice, "delta")

    @property
    def _first_choice(self) -> Any:
        """The choice with the index 0; where it has no index, the one that stands first."""
        choices = self.__dict__.get("choices")
        for place, choice in enumerate(choices if type(choices) is list else ()):
            if choice_index(_field(choice, "index"), place) == 0:
                return choice
        return None
