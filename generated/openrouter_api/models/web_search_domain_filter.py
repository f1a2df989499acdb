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
    """Domains that a web search is restricted to or leaves out."""

    allowed_domains: Optional[List[str]] = ABSENT
    """Domains to which the search is restricted."""

    blocked_domains: Optional[List[str]] = ABSENT
    """Domains left out of the search."""

    excluded_domains: Optional[List[str]] = ABSENT
    """Domains left out of the search."""


if TYPE_CHECKING:

    class WebSearchDomainFilterParams(TypedDict, total=False):
        """What may be sent as :class:`WebSearchDomainFilter`."""

        allowed_domains: Optional[Sequence[str]]
        """Domains to which the search is restricted."""

        blocked_domains: Optional[Sequence[str]]
        """Domains left out of the search."""

        excluded_domains: Optional[Sequence[str]]
        """Domains left out of the search."""
