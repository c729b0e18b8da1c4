"""European data-protection decisions in the terminal."""

__version__ = "0.1.0"
