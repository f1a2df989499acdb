"""The one error that the pipeline raises for what its user can mend."""

from __future__ import annotations


class RegenerateError(Exception):
    """The document cannot be read or turned into code; the message says why and how to mend it."""
