"""The schema PDFParserOptions."""

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
class PDFParserOptions(_Model):
    """How PDF files are read."""

    engine: Optional[Union[Literal["mistral-ocr", "native", "cloudflare-ai", "pdf-text"], str]] = (
        ABSENT
    )
    """What reads PDF files; mistral-ocr by default."""


if TYPE_CHECKING:

    class PDFParserOptionsParams(TypedDict, total=False):
        """What may be sent as :class:`PDFParserOptions`."""

        engine: Union[Literal["mistral-ocr", "native", "cloudflare-ai", "pdf-text"], str]
        """What reads PDF files; mistral-ocr by default."""
