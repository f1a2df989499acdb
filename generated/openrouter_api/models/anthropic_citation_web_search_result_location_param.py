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
    """The schema AnthropicCitationWebSearchResultLocationParam."""

    cited_text: str
    encrypted_index: str
    title: Optional[str]
    type: Literal["web_search_result_location"] = "web_search_result_location"
    url: str
    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_search_result_location",
    }


if TYPE_CHECKING:

    class AnthropicCitationWebSearchResultLocationParamParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicCitationWebSearchResultLocationParam`."""

        cited_text: Required[str]
        encrypted_index: Required[str]
        title: Required[Optional[str]]
        type: Required[Literal["web_search_result_location"]]
        url: Required[str]
