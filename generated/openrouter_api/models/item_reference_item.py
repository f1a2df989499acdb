"""The schema ItemReferenceItem."""

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
class ItemReferenceItem(_Model):
    """Responses input item that points at another item by its id."""

    id: str
    """Id of the item."""

    type: Literal["item_reference"] = "item_reference"
    """Always item_reference."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "item_reference",
    }


if TYPE_CHECKING:

    class ItemReferenceItemParams(TypedDict, total=False):
        """What may be sent as :class:`ItemReferenceItem`."""

        id: Required[str]
        """Id of the item."""

        type: Required[Literal["item_reference"]]
        """Always item_reference."""
