"""GET /generation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request
from ...requests import query as _query
from ...requests import reader as _reader

if TYPE_CHECKING:
    from ...models.generation_response import GenerationResponse

_read = _reader(("m", "GenerationResponse"))


def get_generation(
    *,
    id: str,
) -> Request[GenerationResponse]:
    """Get an earlier generation.

    Returns tokens, cost, timing and routing of one earlier request, found by its generation id.
    Needs the key's account to own the generation. A record may take a moment to appear after
    the answer, so a 404 right afterwards is worth another try.

    Args:
        id: Generation id (`gen-…`), from the body's `id` or the `X-Generation-Id` response
            header.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="getGeneration",
        method="GET",
        path="/generation",
        query=_query(
            ("id", id),
        ),
        parse=_read,
    )
