"""The schema AgentMessageItemAgent."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AgentMessageItemAgent(_Model):
    """The schema AgentMessageItemAgent."""

    agent_name: str
    """Name of the agent."""


if TYPE_CHECKING:

    class AgentMessageItemAgentParams(TypedDict, total=False):
        """What may be sent as :class:`AgentMessageItemAgent`."""

        agent_name: Required[str]
        """Name of the agent."""
