"""Token counts from the usage of any endpoint, brought to one shape.

Three shapes are in use: that of chat (`prompt_tokens`), of Responses (`input_tokens`, cached ones
among them) and of Messages (`input_tokens`, cached ones apart). Nothing here trusts them: a count
that is missing or no count reads as 0, and `known` says whether the two that matter were there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from openrouter._exact import count, field, getter

if TYPE_CHECKING:
    from typing import Sequence, Tuple

    from openrouter._exact import Get

    Counts = Tuple[int, int, int, int, int, int, int, int, int, int, int, bool]


@attrs.frozen(kw_only=True)
class Tokens:
    """How many tokens of each kind one call, or many, took.

    Attributes:
        prompt: All of the prompt: cached, written to the cache, audio and images included.
        completion: All that was generated, reasoning, audio and images included.
        reasoning: Of the completion, those spent on reasoning.
        cached: Of the prompt, those read from the provider's cache.
        cache_write: Of the prompt, those written to the provider's cache.
        cache_write_1h: Of those written, the ones that are kept for an hour.
        prompt_audio: Of the prompt, audio.
        prompt_image: Of the prompt, images.
        completion_audio: Of the completion, audio.
        completion_image: Of the completion, images.
        web_searches: Web searches that the API made; no tokens, but counted with them.
        known: Whether prompt and completion are what the API said; False where it said nothing.
    """

    prompt: int = 0
    completion: int = 0
    reasoning: int = 0
    cached: int = 0
    cache_write: int = 0
    cache_write_1h: int = 0
    prompt_audio: int = 0
    prompt_image: int = 0
    completion_audio: int = 0
    completion_image: int = 0
    web_searches: int = 0
    known: bool = True

    @property
    def total(self) -> int:
        """Prompt and completion together."""
        return self.prompt + self.completion

    @property
    def audio(self) -> int:
        """Audio, heard and spoken."""
        return self.prompt_audio + self.completion_audio

    @property
    def image(self) -> int:
        """Images, seen and made."""
        return self.prompt_image + self.completion_image

    def plus(self, other: Tokens) -> Tokens:
        """Both together; known if both are."""
        return Tokens(
            prompt=self.prompt + other.prompt,
            completion=self.completion + other.completion,
            reasoning=self.reasoning + other.reasoning,
            cached=self.cached + other.cached,
            cache_write=self.cache_write + other.cache_write,
            cache_write_1h=self.cache_write_1h + other.cache_write_1h,
            prompt_audio=self.prompt_audio + other.prompt_audio,
            prompt_image=self.prompt_image + other.prompt_image,
            completion_audio=self.completion_audio + other.completion_audio,
            completion_image=self.completion_image + other.completion_image,
            web_searches=self.web_searches + other.web_searches,
            known=self.known and other.known,
        )


KINDS = tuple(each.name for each in attrs.fields(Tokens))


def tokens_of(usage: Any) -> Tokens:
    """The tokens in the `usage` of an answer.

    Args:
        usage: The usage of a chat, Responses, Messages, embeddings or other answer, as a model or a
            dict; anything else has no tokens.

    Example:
        >>> usage = {"prompt_tokens": 900, "completion_tokens": 50,
        ...          "prompt_tokens_details": {"cached_tokens": 800}}
        >>> tokens = tokens_of(usage)
        >>> tokens.prompt, tokens.cached, tokens.completion
        (900, 800, 50)

        Messages count cached tokens apart; here they are part of the prompt all the same.

        >>> usage = {"input_tokens": 100, "cache_read_input_tokens": 800, "output_tokens": 50}
        >>> tokens_of(usage) == tokens
        True
    """
    return usage if isinstance(usage, Tokens) else tokens_from(counts_of(usage))


def tokens_from(counts: Sequence[int]) -> Tokens:
    """The tokens with these values, in the order of `KINDS`."""
    values: dict[str, Any] = dict(zip(KINDS, counts))
    return Tokens(**{**values, "known": bool(counts[-1])})


def counts_of(usage: Any) -> Counts:
    """The values of `Tokens`, in the order of `KINDS`: for sums over many answers."""
    get = getter(usage)
    prompt, completion = _sides(get)
    prompt_details = _first_there(get, "prompt_tokens_details", "input_tokens_details")
    completion_details = _first_there(get, "completion_tokens_details", "output_tokens_details")
    reasoning = cached = written = written_1h = heard = seen = spoken = drawn = 0
    if completion_details is not None:
        made = getter(completion_details)
        reasoning = _first_count(made, "reasoning_tokens", "thinking_tokens") or 0
        spoken = count(made("audio_tokens")) or 0
        drawn = count(made("image_tokens")) or 0
    if prompt_details is None:
        written, written_1h = _written(get)
        cached = count(get("cache_read_input_tokens")) or 0
        prompt = prompt if prompt is None else prompt + cached + written
    else:
        given = getter(prompt_details)
        cached = count(given("cached_tokens")) or 0
        heard = count(given("audio_tokens")) or 0
        seen = count(given("image_tokens")) or 0
        written, written_1h = _written(get)
        written = count(given("cache_write_tokens")) or written
    searches = _first_there(get, "server_tool_use_details", "server_tool_use")
    found = 0 if searches is None else count(field(searches, "web_search_requests")) or 0
    return (
        prompt or 0,
        completion or 0,
        reasoning,
        cached,
        written,
        min(written_1h, written),
        heard,
        seen,
        spoken,
        drawn,
        found,
        prompt is not None and completion is not None,
    )


def _sides(get: Get) -> tuple[int | None, int | None]:
    """Prompt and completion; a completion that is not said is what the total leaves for it."""
    prompt = _first_count(get, "prompt_tokens", "input_tokens")
    completion = _first_count(get, "completion_tokens", "output_tokens")
    if completion is None and prompt is not None:
        both = count(get("total_tokens"))
        if both is not None and prompt <= both:
            # Embeddings have no completion, and say so by a total that is the prompt.
            completion = both - prompt
    return prompt, completion


def _written(get: Get) -> tuple[int, int]:
    """Tokens written to the cache, and those of them that stay for an hour, as Messages say it."""
    kinds = get("cache_creation")
    hour = short = 0
    if kinds is not None:
        hour = count(field(kinds, "ephemeral_1h_input_tokens")) or 0
        short = count(field(kinds, "ephemeral_5m_input_tokens")) or 0
    whole = count(get("cache_creation_input_tokens"))
    return (hour + short if whole is None else whole), hour


def _first_there(get: Get, name: str, other: str) -> Any:
    """The first of two fields that is there."""
    found = get(name)
    return get(other) if found is None else found


def _first_count(get: Get, name: str, other: str) -> int | None:
    """The first of two fields that is a count."""
    found = count(get(name))
    return count(get(other)) if found is None else found
