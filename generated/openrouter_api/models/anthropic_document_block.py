"""The schema AnthropicDocumentBlock."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .anthropic_base64_pdf_source import AnthropicBase64PdfSource
    from .anthropic_citations_config import AnthropicCitationsConfig
    from .anthropic_plain_text_source import AnthropicPlainTextSource


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicDocumentBlock(_Model):
    """A document inside an answer, such as the page that the web fetch tool read."""

    citations: Optional[AnthropicCitationsConfig] = ABSENT
    """Whether the document may be cited."""

    source: Union[AnthropicBase64PdfSource, AnthropicPlainTextSource, Dict[str, Any]]
    """The content: a PDF or plain text."""

    title: Optional[str]
    """Title of the document."""

    type: Literal["document"] = "document"
    """Always document."""

    _readings: ClassVar[Dict[str, Any]] = {
        "citations": ("m", "AnthropicCitationsConfig"),
        "source": (
            "t",
            "type",
            {
                "base64": ("m", "AnthropicBase64PdfSource"),
                "text": ("m", "AnthropicPlainTextSource"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "document",
    }
