"""GET /embeddings/models"""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ...requests import Request, query, reader

if TYPE_CHECKING:
    from ...models.models_list_response import ModelsListResponse

_read = reader(("m", "ModelsListResponse"))


def list_embeddings_models(
    *,
    offset: Optional[int] = None,
    limit: Optional[int] = None,
) -> Request[ModelsListResponse]:
    """listEmbeddingsModels.

    Args:
        offset: Sent as ``offset``.
        limit: Sent as ``limit``.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="listEmbeddingsModels",
        method="GET",
        path="/embeddings/models",
        query=query(
            ("offset", offset),
            ("limit", limit),
        ),
        parse=_read,
    )
