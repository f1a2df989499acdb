"""The schema ChatContentImageImageUrl."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatContentImageImageUrl(_Model):
    """The schema ChatContentImageImageUrl."""

    detail: Optional[Union[Literal["auto", "low", "high", "original"], str]] = ABSENT
    url: str


if TYPE_CHECKING:

    class ChatContentImageImageUrlParams(TypedDict, total=False):
        """What may be sent as :class:`ChatContentImageImageUrl`."""

        detail: Union[Literal["auto", "low", "high", "original"], str]
        url: Required[str]
