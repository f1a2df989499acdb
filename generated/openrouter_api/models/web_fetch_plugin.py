"""The schema WebFetchPlugin."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
    Sequence,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class WebFetchPlugin(_Model):
    """Plugin form of web page reading, with limits on uses, length and domains."""

    allowed_domains: Optional[List[str]] = ABSENT
    """Domains from which pages may be read."""

    blocked_domains: Optional[List[str]] = ABSENT
    """Domains from which no page is read."""

    id: Literal["web-fetch"] = "web-fetch"
    """Always web-fetch."""

    max_content_tokens: Optional[int] = ABSENT
    """Most tokens to take from one page."""

    max_uses: Optional[int] = ABSENT
    """Most pages read in one request."""

    _constants: ClassVar[Dict[str, str]] = {
        "id": "web-fetch",
    }


if TYPE_CHECKING:

    class WebFetchPluginParams(TypedDict, total=False):
        """What may be sent as :class:`WebFetchPlugin`."""

        allowed_domains: Sequence[str]
        """Domains from which pages may be read."""

        blocked_domains: Sequence[str]
        """Domains from which no page is read."""

        id: Required[Literal["web-fetch"]]
        """Always web-fetch."""

        max_content_tokens: int
        """Most tokens to take from one page."""

        max_uses: int
        """Most pages read in one request."""
