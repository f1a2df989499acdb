"""The client's resources, one module each."""
