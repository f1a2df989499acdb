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
    """The function."""

    description: Optional[str] = ABSENT
    """What it does and when to call it; the model chooses by this."""

    name: str
    """Name of the function, at most 64 characters."""

    parameters: Optional[Dict[str, Any]] = ABSENT
    """JSON schema of the arguments, an object schema. Left out: no arguments."""

    strict: Optional[bool] = ABSENT
    """True has the provider keep the arguments to the schema, where it can; null or left out: its
    default.
    """


if TYPE_CHECKING:

    class ChatFunctionToolFunctionFunctionParams(TypedDict, total=False):
        """What may be sent as :class:`ChatFunctionToolFunctionFunction`."""

        description: str
        """What it does and when to call it; the model chooses by this."""

        name: Required[str]
        """Name of the function, at most 64 characters."""

        parameters: Mapping[str, Any]
        """JSON schema of the arguments, an object schema. Left out: no arguments."""

        strict: Optional[bool]
        """True has the provider keep the arguments to the schema, where it can; null or left out:
        its default.
        """
