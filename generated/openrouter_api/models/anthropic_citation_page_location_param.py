"""The schema AnthropicCitationPageLocationParam."""

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
class AnthropicCitationPageLocationParam(_Model):
    """The schema AnthropicCitationPageLocationParam."""

    cited_text: str
    document_index: int
    document_title: Optional[str]
    end_page_number: int
    start_page_number: int
    type: Literal["page_location"] = "page_location"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "page_location",
    }


if TYPE_CHECKING:

    class AnthropicCitationPageLocationParamParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicCitationPageLocationParam`."""

        cited_text: Required[str]
        document_index: Required[int]
        document_title: Required[Optional[str]]
        end_page_number: Required[int]
        start_page_number: Required[int]
        type: Required[Literal["page_location"]]
