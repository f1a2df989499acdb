"""The schema MessagesOutputConfigTaskBudget."""

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
class MessagesOutputConfigTaskBudget(_Model):
    """The schema MessagesOutputConfigTaskBudget."""

    remaining: Optional[int] = ABSENT
    """Tokens of the budget still left, where the task is being continued."""

    total: int
    """Tokens of the whole budget, at least 20000."""

    type: Literal["tokens"] = "tokens"
    """Always tokens."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "tokens",
    }


if TYPE_CHECKING:

    class MessagesOutputConfigTaskBudgetParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesOutputConfigTaskBudget`."""

        remaining: Optional[int]
        """Tokens of the budget still left, where the task is being continued."""

        total: Required[int]
        """Tokens of the whole budget, at least 20000."""

        type: Required[Literal["tokens"]]
        """Always tokens."""
