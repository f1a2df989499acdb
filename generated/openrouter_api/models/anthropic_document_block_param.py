"""The schema AnthropicDocumentBlockParam."""

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
    from typing_extensions import Required, TypedDict

    from .anthropic_base64_pdf_source import (
        AnthropicBase64PdfSource,
        AnthropicBase64PdfSourceParams,
    )
    from .anthropic_cache_control_directive import (
        AnthropicCacheControlDirective,
        AnthropicCacheControlDirectiveParams,
    )
    from .anthropic_document_block_param_citations import (
        AnthropicDocumentBlockParamCitations,
        AnthropicDocumentBlockParamCitationsParams,
    )
    from .anthropic_document_block_param_source_content import (
        AnthropicDocumentBlockParamSourceContent,
        AnthropicDocumentBlockParamSourceContentParams,
    )
    from .anthropic_file_document_source import (
        AnthropicFileDocumentSource,
        AnthropicFileDocumentSourceParams,
    )
    from .anthropic_plain_text_source import (
        AnthropicPlainTextSource,
        AnthropicPlainTextSourceParams,
    )
    from .anthropic_url_pdf_source import AnthropicUrlPdfSource, AnthropicUrlPdfSourceParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicDocumentBlockParam(_Model):
    """A document in a Messages request: PDF, plain text, content blocks, URL or uploaded file."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caches the prompt up to and including this block."""

    citations: Optional[AnthropicDocumentBlockParamCitations] = ABSENT
    """Whether the document may be cited."""

    context: Optional[str] = ABSENT
    """What the model should know about the document; never cited."""

    source: Union[
        AnthropicBase64PdfSource,
        AnthropicPlainTextSource,
        AnthropicDocumentBlockParamSourceContent,
        AnthropicUrlPdfSource,
        AnthropicFileDocumentSource,
        Dict[str, Any],
    ]
    """The content: a PDF, plain text, blocks, a URL or an uploaded file."""

    title: Optional[str] = ABSENT
    """Title of the document."""

    type: Literal["document"] = "document"
    """Always document."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "citations": ("m", "AnthropicDocumentBlockParamCitations"),
        "source": (
            "t",
            "type",
            {
                "base64": ("m", "AnthropicBase64PdfSource"),
                "text": ("m", "AnthropicPlainTextSource"),
                "content": ("m", "AnthropicDocumentBlockParamSourceContent"),
                "url": ("m", "AnthropicUrlPdfSource"),
                "file": ("m", "AnthropicFileDocumentSource"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "document",
    }


if TYPE_CHECKING:

    class AnthropicDocumentBlockParamParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicDocumentBlockParam`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Caches the prompt up to and including this block."""

        citations: Optional[
            Union[AnthropicDocumentBlockParamCitationsParams, AnthropicDocumentBlockParamCitations]
        ]
        """Whether the document may be cited."""

        context: Optional[str]
        """What the model should know about the document; never cited."""

        source: Required[
            Union[
                AnthropicBase64PdfSourceParams,
                AnthropicBase64PdfSource,
                AnthropicPlainTextSourceParams,
                AnthropicPlainTextSource,
                AnthropicDocumentBlockParamSourceContentParams,
                AnthropicDocumentBlockParamSourceContent,
                AnthropicUrlPdfSourceParams,
                AnthropicUrlPdfSource,
                AnthropicFileDocumentSourceParams,
                AnthropicFileDocumentSource,
            ]
        ]
        """The content: a PDF, plain text, blocks, a URL or an uploaded file."""

        title: Optional[str]
        """Title of the document."""

        type: Required[Literal["document"]]
        """Always document."""
