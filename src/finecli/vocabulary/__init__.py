"""The words of the field: countries, authorities, courts, and the controlled words of a decision.

Tables of facts with the few functions that read them. Each module is imported on its own, by whoever
needs it, so that a search by country does not load the courts.
"""
