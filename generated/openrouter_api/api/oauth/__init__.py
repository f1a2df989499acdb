"""Operations of one tag; each module holds a function of its own name."""
