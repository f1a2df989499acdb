"""The schema ChatRequestReasoning."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatRequestReasoning(_Model):
    """How much the model thinks before it answers, and whether you see it. Reasoning is billed as
    output. May not contradict `reasoning_effort`.
    """

    effort: Optional[
        Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
    ] = ABSENT
    """Amount of reasoning, as a share of the output limit: `max` and `xhigh` about 95 %, `high` 80
    %, `medium` 50 %, `low` 20 %, `minimal` 10 %, `none` off. Give this or `max_tokens`, not
    both; a level the model lacks is mapped to the nearest.
    """

    summary: Optional[Union[Literal["auto", "concise", "detailed"], str]] = ABSENT
    """How detailed a summary of the reasoning to return, for models that summarise it; null leaves
    it to the model.
    """

    max_tokens: Optional[int] = ABSENT
    """Budget for reasoning, in tokens, instead of `effort`. Anthropic models take 1024 to 128000,
    and the output limit must be larger. (Source: guide.)
    """

    exclude: Optional[bool] = ABSENT
    """True lets the model reason but leaves the reasoning out of the answer; it is billed all the
    same. Default false. (Source: guide.)
    """

    enabled: Optional[bool] = ABSENT
    """True switches reasoning on at medium effort; false switches it off where the model allows.
    (Source: guide.)
    """

    context: Optional[Union[Literal["auto", "all_turns", "current_turn"], str]] = ABSENT
    """How much earlier reasoning the model sees again: of all turns, of the current turn only, or
    as it chooses. Newer OpenAI models only. (Source: guide.)
    """

    mode: Optional[Union[Literal["standard", "pro"], str]] = ABSENT
    """`standard` or the slower, more thorough `pro`. Newer OpenAI models only. (Source: guide.)
    """


if TYPE_CHECKING:

    class ChatRequestReasoningParams(TypedDict, total=False):
        """What may be sent as :class:`ChatRequestReasoning`."""

        effort: Optional[
            Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
        ]
        """Amount of reasoning, as a share of the output limit: `max` and `xhigh` about 95 %, `high`
        80 %, `medium` 50 %, `low` 20 %, `minimal` 10 %, `none` off. Give this or `max_tokens`,
        not both; a level the model lacks is mapped to the nearest.
        """

        summary: Optional[Union[Literal["auto", "concise", "detailed"], str]]
        """How detailed a summary of the reasoning to return, for models that summarise it; null
        leaves it to the model.
        """

        max_tokens: Optional[int]
        """Budget for reasoning, in tokens, instead of `effort`. Anthropic models take 1024 to
        128000, and the output limit must be larger. (Source: guide.)
        """

        exclude: Optional[bool]
        """True lets the model reason but leaves the reasoning out of the answer; it is billed all
        the same. Default false. (Source: guide.)
        """

        enabled: Optional[bool]
        """True switches reasoning on at medium effort; false switches it off where the model
        allows. (Source: guide.)
        """

        context: Optional[Union[Literal["auto", "all_turns", "current_turn"], str]]
        """How much earlier reasoning the model sees again: of all turns, of the current turn only,
        or as it chooses. Newer OpenAI models only. (Source: guide.)
        """

        mode: Optional[Union[Literal["standard", "pro"], str]]
        """`standard` or the slower, more thorough `pro`. Newer OpenAI models only. (Source: guide.)
        """
