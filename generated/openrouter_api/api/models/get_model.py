"""GET /model/{author}/{slug}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request, reader, segment

if TYPE_CHECKING:
    from ...models.model_response import ModelResponse

_read = reader(("m", "ModelResponse"))


def get_model(
    author: str,
    slug: str,
) -> Request[ModelResponse]:
    """getModel.

    Args:
        author: Part of the path.
        slug: Part of the path.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="getModel",
        method="GET",
        path=f"/model/{segment(author)}/{segment(slug)}",
        parse=_read,
    )
