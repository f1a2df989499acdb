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
    code_challenge_method: Optional[Union[Literal["S256", "plain"], str]] = ABSENT
    code_verifier: Optional[str] = ABSENT


if TYPE_CHECKING:

    class ExchangeAuthCodeForAPIKeyBodyParams(TypedDict, total=False):
        """What may be sent as :class:`ExchangeAuthCodeForAPIKeyBody`."""

        code: Required[str]
        code_challenge_method: Optional[Union[Literal["S256", "plain"], str]]
        code_verifier: str
