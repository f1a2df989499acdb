"""The schema ProviderPreferencesMaxPrice."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ProviderPreferencesMaxPrice(_Model):
    """Highest prices to accept. A hard limit: when nothing is left the request fails."""

    audio: Optional[Union[str, float]] = ABSENT
    """Highest price of audio input, in USD per unit as priced by the endpoint; a decimal number, as
    a string. (Source: guide for numbers.)
    """

    completion: Optional[Union[str, float]] = ABSENT
    """Highest price of output, in USD per million tokens; a decimal number, as a string. (Source:
    guide for numbers.)
    """

    image: Optional[Union[str, float]] = ABSENT
    """Highest price of an image in the prompt, in USD per image; a decimal number, as a string.
    (Source: guide for numbers.)
    """

    prompt: Optional[Union[str, float]] = ABSENT
    """Highest price of input, in USD per million tokens; a decimal number, as a string. (Source:
    guide for numbers.)
    """

    request: Optional[Union[str, float]] = ABSENT
    """Highest fixed price, in USD per request; a decimal number, as a string. (Source: guide for
    numbers.)
    """


if TYPE_CHECKING:

    class ProviderPreferencesMaxPriceParams(TypedDict, total=False):
        """What may be sent as :class:`ProviderPreferencesMaxPrice`."""

        audio: Union[str, float]
        """Highest price of audio input, in USD per unit as priced by the endpoint; a decimal
        number, as a string. (Source: guide for numbers.)
        """

        completion: Union[str, float]
        """Highest price of output, in USD per million tokens; a decimal number, as a string.
        (Source: guide for numbers.)
        """

        image: Union[str, float]
        """Highest price of an image in the prompt, in USD per image; a decimal number, as a string.
        (Source: guide for numbers.)
        """

        prompt: Union[str, float]
        """Highest price of input, in USD per million tokens; a decimal number, as a string.
        (Source: guide for numbers.)
        """

        request: Union[str, float]
        """Highest fixed price, in USD per request; a decimal number, as a string. (Source: guide
        for numbers.)
        """
