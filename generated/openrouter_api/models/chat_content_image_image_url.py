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
    """The image and how closely to look."""

    detail: Optional[Union[Literal["auto", "low", "high", "original"], str]] = ABSENT
    """Resolution at which the model sees the image: `low` is cheap, `high` and `original` cost more
    tokens, `auto` leaves it to the model.
    """

    url: str
    """Address of the image: an http(s) URL or a data URL."""


if TYPE_CHECKING:

    class ChatContentImageImageUrlParams(TypedDict, total=False):
        """What may be sent as :class:`ChatContentImageImageUrl`."""

        detail: Union[Literal["auto", "low", "high", "original"], str]
        """Resolution at which the model sees the image: `low` is cheap, `high` and `original` cost
        more tokens, `auto` leaves it to the model.
        """

        url: Required[str]
        """Address of the image: an http(s) URL or a data URL."""
