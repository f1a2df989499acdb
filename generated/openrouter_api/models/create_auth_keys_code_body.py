"""The schema CreateAuthKeysCodeBody."""

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
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CreateAuthKeysCodeBody(_Model):
    """The schema CreateAuthKeysCodeBody."""

    callback_url: str
    """Where the code is to be used: an https address, or one on localhost or 127.0.0.1 with any
    port.
    """

    code_challenge: Optional[str] = ABSENT
    """PKCE challenge. For `S256` it is the base64url form, without padding, of the SHA-256 of the
    verifier; for `plain` it is the verifier itself.
    """

    code_challenge_method: Optional[Union[Literal["S256", "plain"], str]] = ABSENT
    """How the challenge was made: `S256` (recommended) or `plain`."""

    expires_at: Optional[str] = ABSENT
    """Moment from which the new key stops working, as an ISO 8601 time; null or left out: never.
    """

    key_label: Optional[str] = ABSENT
    """Name of the new key, at most 100 characters. Left out: the name of the app."""

    limit: Optional[float] = ABSENT
    """Most the new key may spend, in USD: in total, or per period when `usage_limit_type` is set.
    Left out: no limit.
    """

    spawn_agent: Optional[str] = ABSENT
    """Name of the agent for which the key is made, when it is made by OpenRouter's agent launcher;
    other apps leave it out.
    """

    spawn_cloud: Optional[str] = ABSENT
    """Name of the cloud on which that agent runs; other apps leave it out."""

    usage_limit_type: Optional[Union[Literal["daily", "weekly", "monthly"], str]] = ABSENT
    """Period after which the limit starts afresh: daily, weekly or monthly, in UTC. Left out:
    never.
    """

    workspace_id: Optional[str] = ABSENT
    """Workspace the new key belongs to, a UUID. Left out: the default workspace."""


if TYPE_CHECKING:

    class CreateAuthKeysCodeBodyParams(TypedDict, total=False):
        """What may be sent as :class:`CreateAuthKeysCodeBody`."""

        callback_url: Required[str]
        """Where the code is to be used: an https address, or one on localhost or 127.0.0.1 with any
        port.
        """

        code_challenge: str
        """PKCE challenge. For `S256` it is the base64url form, without padding, of the SHA-256 of
        the verifier; for `plain` it is the verifier itself.
        """

        code_challenge_method: Union[Literal["S256", "plain"], str]
        """How the challenge was made: `S256` (recommended) or `plain`."""

        expires_at: Optional[str]
        """Moment from which the new key stops working, as an ISO 8601 time; null or left out:
        never.
        """

        key_label: str
        """Name of the new key, at most 100 characters. Left out: the name of the app."""

        limit: float
        """Most the new key may spend, in USD: in total, or per period when `usage_limit_type` is
        set. Left out: no limit.
        """

        spawn_agent: str
        """Name of the agent for which the key is made, when it is made by OpenRouter's agent
        launcher; other apps leave it out.
        """

        spawn_cloud: str
        """Name of the cloud on which that agent runs; other apps leave it out."""

        usage_limit_type: Union[Literal["daily", "weekly", "monthly"], str]
        """Period after which the limit starts afresh: daily, weekly or monthly, in UTC. Left out:
        never.
        """

        workspace_id: str
        """Workspace the new key belongs to, a UUID. Left out: the default workspace."""
