"""The schema ActivityItem."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ActivityItem(_Model):
    """Use of one endpoint on one day."""

    byok_usage_inference: float
    """What providers charged you directly for requests on your own provider keys, in USD; not part
    of `usage`.
    """

    completion_tokens: int
    """Tokens generated, reasoning included."""

    date: str
    """The UTC day, as `YYYY-MM-DD`."""

    endpoint_id: str
    """Id of the endpoint, a UUID."""

    model: str
    """Id of the model."""

    model_permaslug: str
    """Permanent id of the model version."""

    prompt_tokens: int
    """Tokens of the prompts."""

    provider_name: str
    """Name of the provider."""

    reasoning_tokens: int
    """Tokens spent on reasoning."""

    requests: int
    """Number of requests."""

    usage: float
    """Credits spent, in USD."""

    workspace_id: Optional[str] = ABSENT
    """Workspace of the row, a UUID; present only when rows are grouped by workspace."""
