"""The schema FusionSource."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionSource(_Model):
    """The schema FusionSource."""

    title: str
    url: str


if TYPE_CHECKING:

    class FusionSourceParams(TypedDict, total=False):
        """What may be sent as :class:`FusionSource`."""

        title: Required[str]
        url: Required[str]
