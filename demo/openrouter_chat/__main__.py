"""``python -m openrouter_chat``."""

from __future__ import annotations

import sys

from openrouter_chat.app import main

if __name__ == "__main__":
    sys.exit(main())
