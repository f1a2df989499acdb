# Made from openrouter/_async/__init__.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""Everything that waits. The twin in ``_sync`` is made from here by scripts/unasync."""
