"""GET /model/{author}/{slug}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request
from ...requests import reader as _reader
from ...requests import segment as _segment

if TYPE_CHECKING:
    from ...models.model_response import ModelResponse

_read = _reader(("m", "ModelResponse"))


def get_model(
    author: str,
    slug: str,
) -> Request[ModelResponse]:
    """Get one model.

    Returns one entry of the model list by its id. Aliases such as `~author/family-latest` are
    resolved to the model they stand for; an unknown id gives 404.

    Args:
        author: Author part of the model id, before the slash.
        slug: Model part of the id, after the slash; may carry a variant, as in `name:free`.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="getModel",
        method="GET",
        path=f"/model/{_segment(author)}/{_segment(slug)}",
        parse=_read,
    )
