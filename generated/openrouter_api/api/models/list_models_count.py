"""GET /models/count"""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ...requests import Request
from ...requests import query as _query
from ...requests import reader as _reader

if TYPE_CHECKING:
    from ...models.models_count_response import ModelsCountResponse

_read = _reader(("m", "ModelsCountResponse"))


def list_models_count(
    *,
    output_modalities: Optional[str] = None,
) -> Request[ModelsCountResponse]:
    """Count models.

    Tells how many models are listed, without listing them.

    Args:
        output_modalities: Comma-separated kinds of output to count, or `all`. Default `text`.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="listModelsCount",
        method="GET",
        path="/models/count",
        query=_query(
            ("output_modalities", output_modalities),
        ),
        parse=_read,
    )
