# Made from openrouter/_async/resources/__init__.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""The client's resources, one module each."""
