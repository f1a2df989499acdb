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
    """The schema ChatRequestReasoning."""

    effort: Optional[
        Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
    ] = ABSENT
    summary: Optional[Union[Literal["auto", "concise", "detailed"], str]] = ABSENT
    max_tokens: Optional[int] = ABSENT
    exclude: Optional[bool] = ABSENT
    enabled: Optional[bool] = ABSENT
    context: Optional[Union[Literal["auto", "all_turns", "current_turn"], str]] = ABSENT
    """(Source: guide.)"""
    mode: Optional[Union[Literal["standard", "pro"], str]] = ABSENT
    """(Source: guide.)"""


if TYPE_CHECKING:

    class ChatRequestReasoningParams(TypedDict, total=False):
        """What may be sent as :class:`ChatRequestReasoning`."""

        effort: Optional[
            Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
        ]
        summary: Optional[Union[Literal["auto", "concise", "detailed"], str]]
        max_tokens: Optional[int]
        exclude: Optional[bool]
        enabled: Optional[bool]
        context: Optional[Union[Literal["auto", "all_turns", "current_turn"], str]]
        """(Source: guide.)"""
        mode: Optional[Union[Literal["standard", "pro"], str]]
        """(Source: guide.)"""
