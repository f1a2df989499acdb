"""The ids of models, for completion: from the catalogue that was kept last time. No network."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

from openrouter_chat.places import cache_folder


def kept_models(folder: Path | None = None) -> list[str]:
    """The ids of the catalogues in a folder, sorted; none where nothing usable is there."""
    found: set[str] = set()
    for path in sorted((folder or cache_folder()).glob("*.json")):
        # Whatever is wrong with it: completion must not get in the way.
        with contextlib.suppress(OSError, ValueError, TypeError, KeyError):
            rows: Any = json.loads(path.read_text("utf-8"))["models"]
            found.update(row["id"] for row in rows if isinstance(row["id"], str))
    return sorted(found)
