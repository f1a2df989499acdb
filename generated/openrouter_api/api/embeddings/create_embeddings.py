"""POST /embeddings"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Union

from ...reading import dump as _dump
from ...requests import Request
from ...requests import reader as _reader

if TYPE_CHECKING:
    from ...models.create_embeddings_body import CreateEmbeddingsBody, CreateEmbeddingsBodyParams
    from ...models.create_embeddings_response import CreateEmbeddingsResponse

_read = _reader(("m", "CreateEmbeddingsResponse"))


def create_embeddings(
    body: Union[CreateEmbeddingsBodyParams, CreateEmbeddingsBody, Mapping[str, Any]],
) -> Request[CreateEmbeddingsResponse]:
    """Create embeddings.

    Turns texts, token arrays or mixed media into vectors, one per input. Needs an inference
    key. The answer is one JSON document; it is never streamed.

    Args:
        body: What to send: a model, or a dict of the same shape.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="createEmbeddings",
        method="POST",
        path="/embeddings",
        body=_dump(body),
        parse=_read,
    )
