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
    """A web page used while a fusion was made."""

    title: str
    """Title of the page."""

    url: str
    """URL of the page."""


if TYPE_CHECKING:

    class FusionSourceParams(TypedDict, total=False):
        """What may be sent as :class:`FusionSource`."""

        title: Required[str]
        """Title of the page."""

        url: Required[str]
        """URL of the page."""
