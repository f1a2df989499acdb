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
    """Settings of the openrouter:web_fetch tool."""

    allowed_domains: Optional[List[str]] = ABSENT
    """Domains from which pages may be read; the native and openrouter engines take at most 50.
    """

    blocked_domains: Optional[List[str]] = ABSENT
    """Domains from which no page is read; the native and openrouter engines take at most 50."""

    engine: Optional[WebFetchEngineEnum] = ABSENT
    """What fetches the pages; auto picks."""

    max_content_tokens: Optional[int] = ABSENT
    """Most tokens to take from one page."""

    max_uses: Optional[int] = ABSENT
    """Most pages read in one request."""


if TYPE_CHECKING:

    class WebFetchServerToolConfigParams(TypedDict, total=False):
        """What may be sent as :class:`WebFetchServerToolConfig`."""

        allowed_domains: Sequence[str]
        """Domains from which pages may be read; the native and openrouter engines take at most 50.
        """

        blocked_domains: Sequence[str]
        """Domains from which no page is read; the native and openrouter engines take at most 50.
        """

        engine: WebFetchEngineEnum
        """What fetches the pages; auto picks."""

        max_content_tokens: int
        """Most tokens to take from one page."""

        max_uses: int
        """Most pages read in one request."""
