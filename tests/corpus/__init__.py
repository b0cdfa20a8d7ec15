"""Labelled companies, and the figures of reading them (see README.md here)."""
