"""The schema AnthropicUrlPdfSource."""

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
class AnthropicUrlPdfSource(_Model):
    """A PDF named by its URL in a Messages request."""

    type: Literal["url"] = "url"
    """Always url."""

    url: str
    """URL of the PDF."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "url",
    }


if TYPE_CHECKING:

    class AnthropicUrlPdfSourceParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicUrlPdfSource`."""

        type: Required[Literal["url"]]
        """Always url."""

        url: Required[str]
        """URL of the PDF."""
