"""Reference implementations: the NumPy code that defines what is right."""
