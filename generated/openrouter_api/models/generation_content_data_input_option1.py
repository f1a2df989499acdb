"""The schema GenerationContentDataInputOption1."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GenerationContentDataInputOption1(_Model):
    """The schema GenerationContentDataInputOption1."""

    prompt: str
    """The prompt, for requests that sent one text."""
