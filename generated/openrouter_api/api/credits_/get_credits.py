"""GET /credits"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request, reader

if TYPE_CHECKING:
    from ...models.get_credits_response import GetCreditsResponse

_read = reader(("m", "GetCreditsResponse"))


def get_credits() -> Request[GetCreditsResponse]:
    """getCredits.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="getCredits",
        method="GET",
        path="/credits",
        parse=_read,
    )
