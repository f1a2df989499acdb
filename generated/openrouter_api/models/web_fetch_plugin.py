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
    """The schema WebFetchPlugin."""

    allowed_domains: Optional[List[str]] = ABSENT
    blocked_domains: Optional[List[str]] = ABSENT
    id: Literal["web-fetch"] = "web-fetch"
    max_content_tokens: Optional[int] = ABSENT
    max_uses: Optional[int] = ABSENT
    _constants: ClassVar[Dict[str, str]] = {
        "id": "web-fetch",
    }


if TYPE_CHECKING:

    class WebFetchPluginParams(TypedDict, total=False):
        """What may be sent as :class:`WebFetchPlugin`."""

        allowed_domains: Sequence[str]
        blocked_domains: Sequence[str]
        id: Required[Literal["web-fetch"]]
        max_content_tokens: int
        max_uses: int
