"""The schema LegacyChatContentVideoInput."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class LegacyChatContentVideoInput(_Model):
    """The schema LegacyChatContentVideoInput."""

    url: str


if TYPE_CHECKING:

    class LegacyChatContentVideoInputParams(TypedDict, total=False):
        """What may be sent as :class:`LegacyChatContentVideoInput`."""

        url: Required[str]
