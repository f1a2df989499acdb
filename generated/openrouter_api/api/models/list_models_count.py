"""GET /models/count"""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ...requests import Request, query, reader

if TYPE_CHECKING:
    from ...models.models_count_response import ModelsCountResponse

_read = reader(("m", "ModelsCountResponse"))


def list_models_count(
    *,
    output_modalities: Optional[str] = None,
) -> Request[ModelsCountResponse]:
    """listModelsCount.

    Args:
        output_modalities: Sent as ``output_modalities``.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="listModelsCount",
        method="GET",
        path="/models/count",
        query=query(
            ("output_modalities", output_modalities),
        ),
        parse=_read,
    )
