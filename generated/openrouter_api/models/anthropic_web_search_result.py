"""The schema AnthropicWebSearchResult."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicWebSearchResult(_Model):
    """The schema AnthropicWebSearchResult."""

    encrypted_content: str
    page_age: Optional[str]
    title: str
    type: Literal["web_search_result"] = "web_search_result"
    url: str
    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_search_result",
    }
