"""The pictures of the terminal chat behind `scripts/screenshots`."""

from __future__ import annotations
