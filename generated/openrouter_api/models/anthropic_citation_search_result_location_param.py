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
    """Citation of a supplied search result, as sent back in a Messages request."""

    cited_text: str
    """The passage that is cited."""

    end_block_index: int
    """Content block just behind the passage."""

    search_result_index: int
    """Number of the search result among those of the request, from 0."""

    source: str
    """Where the search result comes from."""

    start_block_index: int
    """First content block of the passage, from 0."""

    title: Optional[str]
    """Title of the source."""

    type: Literal["search_result_location"] = "search_result_location"
    """Always search_result_location."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "search_result_location",
    }


if TYPE_CHECKING:

    class AnthropicCitationSearchResultLocationParamParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicCitationSearchResultLocationParam`."""

        cited_text: Required[str]
        """The passage that is cited."""

        end_block_index: Required[int]
        """Content block just behind the passage."""

        search_result_index: Required[int]
        """Number of the search result among those of the request, from 0."""

        source: Required[str]
        """Where the search result comes from."""

        start_block_index: Required[int]
        """First content block of the passage, from 0."""

        title: Required[Optional[str]]
        """Title of the source."""

        type: Required[Literal["search_result_location"]]
        """Always search_result_location."""
