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
    """A page that the web fetch tool read."""

    content: AnthropicDocumentBlock
    """The page as a document."""

    retrieved_at: Optional[str]
    """When the page was read."""

    type: Literal["web_fetch_result"] = "web_fetch_result"
    """Always web_fetch_result."""

    url: str
    """URL of the page."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": ("m", "AnthropicDocumentBlock"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_fetch_result",
    }
