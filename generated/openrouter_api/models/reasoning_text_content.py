"""The schema ReasoningTextContent."""

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
class ReasoningTextContent(_Model):
    """Readable reasoning text within a reasoning item."""

    text: str
    """The text."""

    type: Literal["reasoning_text"] = "reasoning_text"
    """Always reasoning_text."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "reasoning_text",
    }


if TYPE_CHECKING:

    class ReasoningTextContentParams(TypedDict, total=False):
        """What may be sent as :class:`ReasoningTextContent`."""

        text: Required[str]
        """The text."""

        type: Required[Literal["reasoning_text"]]
        """Always reasoning_text."""
