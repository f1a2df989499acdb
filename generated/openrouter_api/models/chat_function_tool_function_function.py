"""The schema ChatFunctionToolFunctionFunction."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    Dict,
    Mapping,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatFunctionToolFunctionFunction(_Model):
    """The schema ChatFunctionToolFunctionFunction."""

    description: Optional[str] = ABSENT
    name: str
    parameters: Optional[Dict[str, Any]] = ABSENT
    strict: Optional[bool] = ABSENT


if TYPE_CHECKING:

    class ChatFunctionToolFunctionFunctionParams(TypedDict, total=False):
        """What may be sent as :class:`ChatFunctionToolFunctionFunction`."""

        description: str
        name: Required[str]
        parameters: Mapping[str, Any]
        strict: Optional[bool]
