from __future__ import annotations

import sys

if __name__ == "__main__":
    # Each command loads only what it needs: not all of them run in .venv.
    name, *arguments = sys.argv[1:]
    if name == "build":
        from .build import main
    else:
        from .agreement import main
    sys.exit(main(arguments))
