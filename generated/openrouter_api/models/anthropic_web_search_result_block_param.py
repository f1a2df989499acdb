"""The schema AnthropicWebSearchResultBlockParam."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicWebSearchResultBlockParam(_Model):
    """The schema AnthropicWebSearchResultBlockParam."""

    encrypted_content: str
    page_age: Optional[str] = ABSENT
    title: str
    type: Literal["web_search_result"] = "web_search_result"
    url: str
    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_search_result",
    }


if TYPE_CHECKING:

    class AnthropicWebSearchResultBlockParamParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicWebSearchResultBlockParam`."""

        encrypted_content: Required[str]
        page_age: Optional[str]
        title: Required[str]
        type: Required[Literal["web_search_result"]]
        url: Required[str]
