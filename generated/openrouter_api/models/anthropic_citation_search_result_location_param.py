"""The schema AnthropicCitationSearchResultLocationParam."""

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
class AnthropicCitationSearchResultLocationParam(_Model):
    """The schema AnthropicCitationSearchResultLocationParam."""

    cited_text: str
    end_block_index: int
    search_result_index: int
    source: str
    start_block_index: int
    title: Optional[str]
    type: Literal["search_result_location"] = "search_result_location"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "search_result_location",
    }


if TYPE_CHECKING:

    class AnthropicCitationSearchResultLocationParamParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicCitationSearchResultLocationParam`."""

        cited_text: Required[str]
        end_block_index: Required[int]
        search_result_index: Required[int]
        source: Required[str]
        start_block_index: Required[int]
        title: Required[Optional[str]]
        type: Required[Literal["search_result_location"]]
