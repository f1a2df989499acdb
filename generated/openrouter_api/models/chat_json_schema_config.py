"""The schema ChatJsonSchemaConfig."""

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
class ChatJsonSchemaConfig(_Model):
    """A named JSON schema for the answer."""

    description: Optional[str] = ABSENT
    """What the answer is for; the model reads it."""

    name: str
    """Name of the schema: at most 64 letters, digits, underscores and hyphens."""

    schema: Optional[Dict[str, Any]] = ABSENT
    """The JSON schema. Strict mode wants every property required and `additionalProperties` false.
    """

    strict: Optional[bool] = ABSENT
    """True has the provider enforce the schema, as far as it can; null or left out: its default.
    """


if TYPE_CHECKING:

    class ChatJsonSchemaConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ChatJsonSchemaConfig`."""

        description: str
        """What the answer is for; the model reads it."""

        name: Required[str]
        """Name of the schema: at most 64 letters, digits, underscores and hyphens."""

        schema: Mapping[str, Any]
        """The JSON schema. Strict mode wants every property required and `additionalProperties`
        false.
        """

        strict: Optional[bool]
        """True has the provider enforce the schema, as far as it can; null or left out: its
        default.
        """
