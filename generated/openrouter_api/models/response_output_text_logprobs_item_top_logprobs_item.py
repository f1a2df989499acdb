"""The schema ResponseOutputTextLogprobsItemTopLogprobsItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    List,
    Sequence,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ResponseOutputTextLogprobsItemTopLogprobsItem(_Model):
    """The schema ResponseOutputTextLogprobsItemTopLogprobsItem."""

    bytes: List[int]
    """UTF-8 bytes of the token."""

    logprob: float
    """Natural logarithm of the token's probability."""

    token: str
    """The token as text."""


if TYPE_CHECKING:

    class ResponseOutputTextLogprobsItemTopLogprobsItemParams(TypedDict, total=False):
        """What may be sent as :class:`ResponseOutputTextLogprobsItemTopLogprobsItem`."""

        bytes: Required[Sequence[int]]
        """UTF-8 bytes of the token."""

        logprob: Required[float]
        """Natural logarithm of the token's probability."""

        token: Required[str]
        """The token as text."""
