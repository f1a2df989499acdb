"""The schema WebFetchServerToolConfig."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    List,
    Optional,
    Sequence,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict

    from ..types import WebFetchEngineEnum


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class WebFetchServerToolConfig(_Model):
    """The schema WebFetchServerToolConfig."""

    allowed_domains: Optional[List[str]] = ABSENT
    blocked_domains: Optional[List[str]] = ABSENT
    engine: Optional[WebFetchEngineEnum] = ABSENT
    max_content_tokens: Optional[int] = ABSENT
    max_uses: Optional[int] = ABSENT


if TYPE_CHECKING:

    class WebFetchServerToolConfigParams(TypedDict, total=False):
        """What may be sent as :class:`WebFetchServerToolConfig`."""

        allowed_domains: Sequence[str]
        blocked_domains: Sequence[str]
        engine: WebFetchEngineEnum
        max_content_tokens: int
        max_uses: int
