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
    """The schema AnthropicCitationContentBlockLocationParam."""

    cited_text: str
    document_index: int
    document_title: Optional[str]
    end_block_index: int
    start_block_index: int
    type: Literal["content_block_location"] = "content_block_location"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "content_block_location",
    }


if TYPE_CHECKING:

    class AnthropicCitationContentBlockLocationParamParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicCitationContentBlockLocationParam`."""

        cited_text: Required[str]
        document_index: Required[int]
        document_title: Required[Optional[str]]
        end_block_index: Required[int]
        start_block_index: Required[int]
        type: Required[Literal["content_block_location"]]
