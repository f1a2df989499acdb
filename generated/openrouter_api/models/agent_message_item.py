"""The schema AgentMessageItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .agent_message_item_agent import AgentMessageItemAgent, AgentMessageItemAgentParams
    from .agent_message_item_content_item_encrypted_content import (
        AgentMessageItemContentItemEncryptedContent,
        AgentMessageItemContentItemEncryptedContentParams,
    )
    from .input_image import InputImage, InputImageParams
    from .input_text import InputText, InputTextParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AgentMessageItem(_Model):
    """Responses input item carrying a message from one agent to another."""

    agent: Optional[AgentMessageItemAgent] = ABSENT
    """The agent the item belongs to, else null."""

    author: str
    """Agent that sent the message."""

    content: List[
        Union[InputText, InputImage, AgentMessageItemContentItemEncryptedContent, Dict[str, Any]]
    ]
    """Text, images and encrypted parts of the message."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    recipient: str
    """Agent the message is for."""

    type: Literal["agent_message"] = "agent_message"
    """Always agent_message."""

    _readings: ClassVar[Dict[str, Any]] = {
        "agent": ("m", "AgentMessageItemAgent"),
        "content": (
            "l",
            (
                "t",
                "type",
                {
                    "input_text": ("m", "InputText"),
                    "input_image": ("m", "InputImage"),
                    "encrypted_content": ("m", "AgentMessageItemContentItemEncryptedContent"),
                },
            ),
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "agent_message",
    }


if TYPE_CHECKING:

    class AgentMessageItemParams(TypedDict, total=False):
        """What may be sent as :class:`AgentMessageItem`."""

        agent: Optional[Union[AgentMessageItemAgentParams, AgentMessageItemAgent]]
        """The agent the item belongs to, else null."""

        author: Required[str]
        """Agent that sent the message."""

        content: Required[
            Sequence[
                Union[
                    InputTextParams,
                    InputText,
                    Mapping[str, Any],
                    InputImageParams,
                    InputImage,
                    AgentMessageItemContentItemEncryptedContentParams,
                    AgentMessageItemContentItemEncryptedContent,
                ]
            ]
        ]
        """Text, images and encrypted parts of the message."""

        id: Optional[str]
        """Id of the item."""

        recipient: Required[str]
        """Agent the message is for."""

        type: Required[Literal["agent_message"]]
        """Always agent_message."""
