"""POST /embeddings"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Union

from ...reading import dump
from ...requests import Request, reader

if TYPE_CHECKING:
    from ...models.create_embeddings_body import CreateEmbeddingsBody, CreateEmbeddingsBodyParams
    from ...models.create_embeddings_response import CreateEmbeddingsResponse

_read = reader(("m", "CreateEmbeddingsResponse"))


def create_embeddings(
    body: Union[CreateEmbeddingsBodyParams, CreateEmbeddingsBody, Mapping[str, Any]],
) -> Request[CreateEmbeddingsResponse]:
    """createEmbeddings.

    Args:
        body: What to send: a model, or a dict of the same shape.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="createEmbeddings",
        method="POST",
        path="/embeddings",
        body=dump(body),
        parse=_read,
    )
