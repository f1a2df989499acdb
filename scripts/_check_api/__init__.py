"""The public interface as text, kept in the repository, and what changes in it mean for users."""
