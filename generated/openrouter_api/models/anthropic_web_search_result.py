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
    """One page found by the web search tool in a Messages answer."""

    encrypted_content: str
    """Content of the page in encrypted form; send it back unaltered so that it can be cited."""

    page_age: Optional[str]
    """How old the page is, if known."""

    title: str
    """Title of the page."""

    type: Literal["web_search_result"] = "web_search_result"
    """Always web_search_result."""

    url: str
    """URL of the page."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_search_result",
    }
