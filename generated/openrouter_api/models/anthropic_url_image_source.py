"""The schema AnthropicUrlImageSource."""

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
class AnthropicUrlImageSource(_Model):
    """An image named by its URL in a Messages request."""

    type: Literal["url"] = "url"
    """Always url."""

    url: str
    """URL of the image."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "url",
    }


if TYPE_CHECKING:

    class AnthropicUrlImageSourceParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicUrlImageSource`."""

        type: Required[Literal["url"]]
        """Always url."""

        url: Required[str]
        """URL of the image."""
