"""Where the chat keeps what it keeps."""

from __future__ import annotations

from pathlib import Path


def data_file() -> Path:
    """Where the history is: in the folder that this system has for data of the user."""
    import platformdirs

    return platformdirs.user_data_path("openrouter-chat", appauthor=False) / "history.db"


def cache_folder() -> Path:
    """Where the list of models is kept between runs."""
    import platformdirs

    return platformdirs.user_cache_path("openrouter-chat", appauthor=False)
