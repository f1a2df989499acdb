"""The schema AnthropicWebFetchBlock."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .anthropic_document_block import AnthropicDocumentBlock


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicWebFetchBlock(_Model):
    """The schema AnthropicWebFetchBlock."""

    content: AnthropicDocumentBlock
    retrieved_at: Optional[str]
    type: Literal["web_fetch_result"] = "web_fetch_result"
    url: str
    _readings: ClassVar[Dict[str, Any]] = {
        "content": ("m", "AnthropicDocumentBlock"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_fetch_result",
    }
