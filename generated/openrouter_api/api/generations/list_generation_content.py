"""GET /generation/content"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request
from ...requests import query as _query
from ...requests import reader as _reader

if TYPE_CHECKING:
    from ...models.generation_content_response import GenerationContentResponse

_read = _reader(("m", "GenerationContentResponse"))


def list_generation_content(
    *,
    id: str,
) -> Request[GenerationContentResponse]:
    """Get the text of an earlier generation.

    Returns the stored prompt, answer and error of one earlier request. Content exists only when
    input and output logging was on for the workspace at the time.

    Args:
        id: Generation id (`gen-…`), from the body's `id` or the `X-Generation-Id` response
            header.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="listGenerationContent",
        method="GET",
        path="/generation/content",
        query=_query(
            ("id", id),
        ),
        parse=_read,
    )
