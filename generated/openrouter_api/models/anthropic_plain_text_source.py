"""The schema AnthropicPlainTextSource."""

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
class AnthropicPlainTextSource(_Model):
    """Plain text used as the content of a document block."""

    data: str
    """The text."""

    media_type: Literal["text/plain"] = "text/plain"
    """Always text/plain."""

    type: Literal["text"] = "text"
    """Always text."""

    _constants: ClassVar[Dict[str, str]] = {
        "media_type": "text/plain",
        "type": "text",
    }


if TYPE_CHECKING:

    class AnthropicPlainTextSourceParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicPlainTextSource`."""

        data: Required[str]
        """The text."""

        media_type: Required[Literal["text/plain"]]
        """Always text/plain."""

        type: Required[Literal["text"]]
        """Always text."""
