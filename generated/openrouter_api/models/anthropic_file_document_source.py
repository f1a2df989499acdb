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
    """A document named by the id of an uploaded file."""

    file_id: str
    """Id of the uploaded file."""

    type: Literal["file"] = "file"
    """Always file."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "file",
    }


if TYPE_CHECKING:

    class AnthropicFileDocumentSourceParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicFileDocumentSource`."""

        file_id: Required[str]
        """Id of the uploaded file."""

        type: Required[Literal["file"]]
        """Always file."""
