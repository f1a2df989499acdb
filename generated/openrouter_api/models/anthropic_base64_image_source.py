"""The schema AnthropicBase64ImageSource."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicBase64ImageSource(_Model):
    """An image sent inside the Messages request as base64."""

    data: str
    """The image as base64."""

    media_type: Union[Literal["image/jpeg", "image/png", "image/gif", "image/webp"], str]
    """Media type of the image."""

    type: Literal["base64"] = "base64"
    """Always base64."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "base64",
    }


if TYPE_CHECKING:

    class AnthropicBase64ImageSourceParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicBase64ImageSource`."""

        data: Required[str]
        """The image as base64."""

        media_type: Required[
            Union[Literal["image/jpeg", "image/png", "image/gif", "image/webp"], str]
        ]
        """Media type of the image."""

        type: Required[Literal["base64"]]
        """Always base64."""
