"""The chaos run behind `scripts/soak`."""

from __future__ import annotations
