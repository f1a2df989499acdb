"""The schema ChatWebSearchOptions."""

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
class ChatWebSearchOptions(_Model):
    """Settings of a model's own web search. (Source: guide.)"""

    search_context_size: Optional[Union[Literal["low", "medium", "high"], str]] = ABSENT
    """How much search material the model is given: more costs more and may answer better."""


if TYPE_CHECKING:

    class ChatWebSearchOptionsParams(TypedDict, total=False):
        """What may be sent as :class:`ChatWebSearchOptions`."""

        search_context_size: Union[Literal["low", "medium", "high"], str]
        """How much search material the model is given: more costs more and may answer better.
        """
