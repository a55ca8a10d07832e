"""Proves the pages: reads their blocks, runs them as if alone, compares and records what they print."""
