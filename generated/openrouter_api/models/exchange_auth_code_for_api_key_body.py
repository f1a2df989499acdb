"""The schema ExchangeAuthCodeForAPIKeyBody."""

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
class ExchangeAuthCodeForAPIKeyBody(_Model):
    """The schema ExchangeAuthCodeForAPIKeyBody."""

    code: str
    """The code from the `code` parameter of the callback, or the one shown to the user when there
    was no callback.
    """

    code_challenge_method: Optional[Union[Literal["S256", "plain"], str]] = ABSENT
    """How the challenge was made from the verifier, as given when the login began: `S256` or
    `plain`. Null or left out when there was no challenge.
    """

    code_verifier: Optional[str] = ABSENT
    """The secret from which the challenge was made. Required when the login began with a challenge.
    """


if TYPE_CHECKING:

    class ExchangeAuthCodeForAPIKeyBodyParams(TypedDict, total=False):
        """What may be sent as :class:`ExchangeAuthCodeForAPIKeyBody`."""

        code: Required[str]
        """The code from the `code` parameter of the callback, or the one shown to the user when
        there was no callback.
        """

        code_challenge_method: Optional[Union[Literal["S256", "plain"], str]]
        """How the challenge was made from the verifier, as given when the login began: `S256` or
        `plain`. Null or left out when there was no challenge.
        """

        code_verifier: str
        """The secret from which the challenge was made. Required when the login began with a
        challenge.
        """
