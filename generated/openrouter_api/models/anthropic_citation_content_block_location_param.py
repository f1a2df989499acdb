"""The schema AnthropicCitationContentBlockLocationParam."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicCitationContentBlockLocationParam(_Model):
    """Citation of a range of content blocks, as sent back in a Messages request."""

    cited_text: str
    """The passage that is cited."""

    document_index: int
    """Number of the document among those of the request, from 0."""

    document_title: Optional[str]
    """Title of the document."""

    end_block_index: int
    """Content block just behind the passage."""

    start_block_index: int
    """First content block of the passage, from 0."""

    type: Literal["content_block_location"] = "content_block_location"
    """Always content_block_location."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "content_block_location",
    }


if TYPE_CHECKING:

    class AnthropicCitationContentBlockLocationParamParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicCitationContentBlockLocationParam`."""

        cited_text: Required[str]
        """The passage that is cited."""

        document_index: Required[int]
        """Number of the document among those of the request, from 0."""

        document_title: Required[Optional[str]]
        """Title of the document."""

        end_block_index: Required[int]
        """Content block just behind the passage."""

        start_block_index: Required[int]
        """First content block of the passage, from 0."""

        type: Required[Literal["content_block_location"]]
        """Always content_block_location."""
