"""GET /generation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request, query, reader

if TYPE_CHECKING:
    from ...models.generation_response import GenerationResponse

_read = reader(("m", "GenerationResponse"))


def get_generation(
    *,
    id: str,
) -> Request[GenerationResponse]:
    """getGeneration.

    Args:
        id: Sent as ``id``.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="getGeneration",
        method="GET",
        path="/generation",
        query=query(
            ("id", id),
        ),
        parse=_read,
    )
