"""What a release needs: its files, the same each time, and the word that all its parts agree."""
