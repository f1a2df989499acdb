"""The schema AnthropicFileDocumentSource."""

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
class AnthropicFileDocumentSource(_Model):
    """The schema AnthropicFileDocumentSource."""

    file_id: str
    type: Literal["file"] = "file"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "file",
    }


if TYPE_CHECKING:

    class AnthropicFileDocumentSourceParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicFileDocumentSource`."""

        file_id: Required[str]
        type: Required[Literal["file"]]
