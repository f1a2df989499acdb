"""The schema WebSearchDomainFilter."""

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


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class WebSearchDomainFilter(_Model):
    """The schema WebSearchDomainFilter."""

    allowed_domains: Optional[List[str]] = ABSENT
    blocked_domains: Optional[List[str]] = ABSENT
    excluded_domains: Optional[List[str]] = ABSENT


if TYPE_CHECKING:

    class WebSearchDomainFilterParams(TypedDict, total=False):
        """What may be sent as :class:`WebSearchDomainFilter`."""

        allowed_domains: Optional[Sequence[str]]
        blocked_domains: Optional[Sequence[str]]
        excluded_domains: Optional[Sequence[str]]
