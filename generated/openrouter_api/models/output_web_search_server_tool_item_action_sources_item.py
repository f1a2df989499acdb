"""The schema OutputWebSearchServerToolItemActionSourcesItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputWebSearchServerToolItemActionSourcesItem(_Model):
    """The schema OutputWebSearchServerToolItemActionSourcesItem."""

    type: Literal["url"] = "url"
    """Always url."""

    url: str
    """URL of the page."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "url",
    }


if TYPE_CHECKING:

    class OutputWebSearchServerToolItemActionSourcesItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputWebSearchServerToolItemActionSourcesItem`."""

        type: Required[Literal["url"]]
        """Always url."""

        url: Required[str]
        """URL of the page."""
