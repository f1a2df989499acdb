"""GET /credits"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request
from ...requests import reader as _reader

if TYPE_CHECKING:
    from ...models.get_credits_response import GetCreditsResponse

_read = _reader(("m", "GetCreditsResponse"))


def get_credits() -> Request[GetCreditsResponse]:
    """Get the credit balance.

    Returns the credits ever bought and ever used by the account; the balance is their
    difference. Needs a management key, others get 403. One credit is one USD.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="getCredits",
        method="GET",
        path="/credits",
        parse=_read,
    )
