"""Everything that waits. The twin in ``_sync`` is made from here by scripts/unasync."""
