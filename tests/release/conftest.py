from __future__ import annotations

import sys

# The snapshot is made by Python 3.9 and newer: ast.unparse.
collect_ignore_glob = ["test_check_api_*.py"] if sys.version_info < (3, 9) else []
