"""The schema UpdateKeysBody."""

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
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class UpdateKeysBody(_Model):
    """The schema UpdateKeysBody."""

    disabled: Optional[bool] = ABSENT
    """True stops the key from working, false lets it work again."""

    include_byok_in_limit: Optional[bool] = ABSENT
    """True counts requests paid through your own provider keys towards the limit as well."""

    limit: Optional[float] = ABSENT
    """New spending limit in USD, in total or per period; null removes the limit."""

    limit_reset: Optional[Union[Literal["daily", "weekly", "monthly"], str]] = ABSENT
    """New period of the limit (at 00:00 UTC each day, each Monday, or on the first of each month);
    null makes it a total that never resets.
    """

    name: Optional[str] = ABSENT
    """New name for people."""


if TYPE_CHECKING:

    class UpdateKeysBodyParams(TypedDict, total=False):
        """What may be sent as :class:`UpdateKeysBody`."""

        disabled: bool
        """True stops the key from working, false lets it work again."""

        include_byok_in_limit: bool
        """True counts requests paid through your own provider keys towards the limit as well.
        """

        limit: Optional[float]
        """New spending limit in USD, in total or per period; null removes the limit."""

        limit_reset: Optional[Union[Literal["daily", "weekly", "monthly"], str]]
        """New period of the limit (at 00:00 UTC each day, each Monday, or on the first of each
        month); null makes it a total that never resets.
        """

        name: str
        """New name for people."""
