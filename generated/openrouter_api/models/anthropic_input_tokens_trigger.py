"""The schema AnthropicInputTokensTrigger."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicInputTokensTrigger(_Model):
    """Starts a context edit once the prompt reaches a number of input tokens."""

    type: Literal["input_tokens"] = "input_tokens"
    """Always input_tokens."""

    value: int
    """Number of input tokens."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "input_tokens",
    }


if TYPE_CHECKING:

    class AnthropicInputTokensTriggerParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicInputTokensTrigger`."""

        type: Required[Literal["input_tokens"]]
        """Always input_tokens."""

        value: Required[int]
        """Number of input tokens."""
