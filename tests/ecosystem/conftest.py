from __future__ import annotations

import sys

# No version of it takes both this Python and a version of httpx that we take.
collect_ignore = ["test_pytest_httpx.py"] if sys.version_info < (3, 9) else []
