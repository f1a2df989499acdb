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
    """One web search hit, as sent back in a Messages request."""

    encrypted_content: str
    """Content of the page in encrypted form, as it was received."""

    page_age: Optional[str] = ABSENT
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


if TYPE_CHECKING:

    class AnthropicWebSearchResultBlockParamParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicWebSearchResultBlockParam`."""

        encrypted_content: Required[str]
        """Content of the page in encrypted form, as it was received."""

        page_age: Optional[str]
        """How old the page is, if known."""

        title: Required[str]
        """Title of the page."""

        type: Required[Literal["web_search_result"]]
        """Always web_search_result."""

        url: Required[str]
        """URL of the page."""
