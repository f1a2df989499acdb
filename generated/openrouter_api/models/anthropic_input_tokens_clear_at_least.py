"""The schema AnthropicInputTokensClearAtLeast."""

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
class AnthropicInputTokensClearAtLeast(_Model):
    """Smallest number of input tokens that a context edit has to free to be worth doing."""

    type: Literal["input_tokens"] = "input_tokens"
    """Always input_tokens."""

    value: int
    """Number of input tokens."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "input_tokens",
    }


if TYPE_CHECKING:

    class AnthropicInputTokensClearAtLeastParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicInputTokensClearAtLeast`."""

        type: Required[Literal["input_tokens"]]
        """Always input_tokens."""

        value: Required[int]
        """Number of input tokens."""
