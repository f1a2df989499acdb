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
    """The schema PromptCacheOptions."""

    mode: Literal["explicit"] = "explicit"
    ttl: Optional[str] = ABSENT
    _constants: ClassVar[Dict[str, str]] = {
        "mode": "explicit",
    }


if TYPE_CHECKING:

    class PromptCacheOptionsParams(TypedDict, total=False):
        """What may be sent as :class:`PromptCacheOptions`."""

        mode: Required[Literal["explicit"]]
        ttl: Optional[str]
