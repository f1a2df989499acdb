"""The schema AnthropicBase64PdfSource."""

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
class AnthropicBase64PdfSource(_Model):
    """A PDF carried inside a document block as base64."""

    data: str
    """The PDF as base64."""

    media_type: Literal["application/pdf"] = "application/pdf"
    """Always application/pdf."""

    type: Literal["base64"] = "base64"
    """Always base64."""

    _constants: ClassVar[Dict[str, str]] = {
        "media_type": "application/pdf",
        "type": "base64",
    }


if TYPE_CHECKING:

    class AnthropicBase64PdfSourceParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicBase64PdfSource`."""

        data: Required[str]
        """The PDF as base64."""

        media_type: Required[Literal["application/pdf"]]
        """Always application/pdf."""

        type: Required[Literal["base64"]]
        """Always base64."""
