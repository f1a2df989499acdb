"""The schema OpenAIResponsesRefusalContent."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenAIResponsesRefusalContent(_Model):
    """A refusal in place of text, as a content part of a Responses message."""

    refusal: str
    """The refusal, for people."""

    type: Literal["refusal"] = "refusal"
    """Always refusal."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "refusal",
    }


if TYPE_CHECKING:

    class OpenAIResponsesRefusalContentParams(TypedDict, total=False):
        """What may be sent as :class:`OpenAIResponsesRefusalContent`."""

        refusal: Required[str]
        """The refusal, for people."""

        type: Required[Literal["refusal"]]
        """Always refusal."""
