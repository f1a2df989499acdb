"""GET /generation/content"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request, query, reader

if TYPE_CHECKING:
    from ...models.generation_content_response import GenerationContentResponse

_read = reader(("m", "GenerationContentResponse"))


def list_generation_content(
    *,
    id: str,
) -> Request[GenerationContentResponse]:
    """listGenerationContent.

    Args:
        id: Sent as ``id``.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="listGenerationContent",
        method="GET",
        path="/generation/content",
        query=query(
            ("id", id),
        ),
        parse=_read,
    )
