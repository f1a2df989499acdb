"""The schema AnthropicCitationWebSearchResultLocationParam."""

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
class AnthropicCitationWebSearchResultLocationParam(_Model):
    """Citation of a web search result, as sent back in a Messages request."""

    cited_text: str
    """The passage that is cited."""

    encrypted_index: str
    """Reference to the passage in encrypted form; send it back unaltered."""

    title: Optional[str]
    """Title of the source."""

    type: Literal["web_search_result_location"] = "web_search_result_location"
    """Always web_search_result_location."""

    url: str
    """URL of the page."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_search_result_location",
    }


if TYPE_CHECKING:

    class AnthropicCitationWebSearchResultLocationParamParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicCitationWebSearchResultLocationParam`."""

        cited_text: Required[str]
        """The passage that is cited."""

        encrypted_index: Required[str]
        """Reference to the passage in encrypted form; send it back unaltered."""

        title: Required[Optional[str]]
        """Title of the source."""

        type: Required[Literal["web_search_result_location"]]
        """Always web_search_result_location."""

        url: Required[str]
        """URL of the page."""
