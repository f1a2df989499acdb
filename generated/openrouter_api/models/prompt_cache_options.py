"""The schema PromptCacheOptions."""

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
class PromptCacheOptions(_Model):
    """Settings of explicit prompt caching with OpenAI models; null: automatic caching."""

    mode: Literal["explicit"] = "explicit"
    """Always `explicit`: only marked places are cached."""

    ttl: Optional[str] = ABSENT
    """How long entries live, such as `30m`; null or absent: the provider's default."""

    _constants: ClassVar[Dict[str, str]] = {
        "mode": "explicit",
    }


if TYPE_CHECKING:

    class PromptCacheOptionsParams(TypedDict, total=False):
        """What may be sent as :class:`PromptCacheOptions`."""

        mode: Required[Literal["explicit"]]
        """Always `explicit`: only marked places are cached."""

        ttl: Optional[str]
        """How long entries live, such as `30m`; null or absent: the provider's default."""
