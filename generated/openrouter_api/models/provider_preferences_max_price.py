"""The schema ProviderPreferencesMaxPrice."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ProviderPreferencesMaxPrice(_Model):
    """The schema ProviderPreferencesMaxPrice."""

    audio: Optional[str] = ABSENT
    completion: Optional[str] = ABSENT
    image: Optional[str] = ABSENT
    prompt: Optional[str] = ABSENT
    request: Optional[str] = ABSENT


if TYPE_CHECKING:

    class ProviderPreferencesMaxPriceParams(TypedDict, total=False):
        """What may be sent as :class:`ProviderPreferencesMaxPrice`."""

        audio: str
        completion: str
        image: str
        prompt: str
        request: str
