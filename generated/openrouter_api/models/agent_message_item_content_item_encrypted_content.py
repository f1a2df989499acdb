"""The schema AgentMessageItemContentItemEncryptedContent."""

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
class AgentMessageItemContentItemEncryptedContent(_Model):
    """The schema AgentMessageItemContentItemEncryptedContent."""

    encrypted_content: str
    """The part in encrypted form, as it was received."""

    type: Literal["encrypted_content"] = "encrypted_content"
    """Kind of the part."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "encrypted_content",
    }


if TYPE_CHECKING:

    class AgentMessageItemContentItemEncryptedContentParams(TypedDict, total=False):
        """What may be sent as :class:`AgentMessageItemContentItemEncryptedContent`."""

        encrypted_content: Required[str]
        """The part in encrypted form, as it was received."""

        type: Required[Literal["encrypted_content"]]
        """Kind of the part."""
