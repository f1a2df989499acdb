"""How the documentation is built; run scripts/docs.

Nothing here opens the network: what other projects document is not linked but left as text, so that
the build says the same everywhere.
"""

from __future__ import annotations

import sys
from pathlib import Path

DOCS = Path(__file__).resolve().parent
ROOT = DOCS.parent
sys.path.insert(0, str(DOCS / "_ext"))
sys.path.insert(0, str(ROOT))

from openrouter import __version__  # noqa: E402  # the path comes first

project = "openrouter-typed"
author = "The openrouter-typed developers"
release = version = __version__

extensions = ["myst_parser", "autoapi.extension", "pages"]
exclude_patterns = ["_build"]
nitpicky = True
# In a docstring, `name` is code.
default_role = "code"
add_module_names = False
python_use_unqualified_type_names = True
toc_object_entries_show_parents = "hide"

# Code that only readers run (an answer, a shell) is not coloured by guessing.
highlight_language = "text"
# Of ../CHANGELOG.md and ../SECURITY.md, too, which are included.
myst_heading_anchors = 4
myst_enable_extensions = ["colon_fence"]

# The package is read, not imported, and the pages under reference/ say what is shown of it. What
# has no docstring is left out: the fields of a class are explained in that of the class.
autoapi_dirs = [str(ROOT / "openrouter")]
autoapi_generate_api_docs = False
autoapi_add_toctree_entry = False
autoapi_options = [
    "members",
    "imported-members",
    "inherited-members",
    "show-inheritance",
]

# Names that stand in signatures and have no page here.
nitpick_ignore_regex = [
    # Other projects: see above.
    (r"py:.*", r"(anyio|attrs|httpx|opentelemetry)\..*"),
    (r"py:.*", r"(collections(\.abc)?|datetime|decimal|logging|os|pathlib|types|typing)\..*"),
]

html_theme = "furo"
html_title = f"openrouter-typed {release}"
html_copy_source = False
html_show_sourcelink = False
